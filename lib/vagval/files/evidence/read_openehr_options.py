"""The answer of an openEHR platform to ``OPTIONS /`` (JSON)."""

import re
from pathlib import Path

from vagval.domain.errors import finding
from vagval.domain.openehr_options import OpenehrOptions
from vagval.files.evidence.json_text import from_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed

FIELDS = (
    "solution",
    "solution_version",
    "vendor",
    "restapi_specs_version",
    "conformance_profile",
    "endpoints",
)
"""Of the schema Options; each may be left out, but with none of them it is another answer."""
BASE = re.compile(r".*/v\d+(?=/)")
SEPARATORS = re.compile(r"[,;+\s]+")


def read_openehr_options(path: Path, file: str) -> Parsed:
    """Read what a platform says of its interface."""
    return from_json(path, file, build)


def build(top: Node) -> OpenehrOptions | None:
    """Take what can be asked for from the answer's fields."""
    if not any(top.has(name) for name in FIELDS):
        top.faults.append(finding("openehr-not-options", top.place()))
        return None
    return OpenehrOptions(
        product=top.text("solution"),
        version=top.text("solution_version"),
        vendor=top.text("vendor"),
        rest_version=top.text("restapi_specs_version").strip(),
        profiles=frozenset(
            word.upper() for word in SEPARATORS.split(top.text("conformance_profile")) if word
        ),
        endpoints=frozenset(below_base(each) for each in top.texts("endpoints")),
    )


def below_base(address: str) -> str:
    """Give a path as the specification writes it, without the base address that ends in ``/v1``.

    Examples
    --------
    >>> below_base("https://cdr.example.org/openehr/v1/query/"), below_base("ehr")
    ('/query', '/ehr')
    """
    return f"/{BASE.sub('', address.strip()).strip('/')}"
