"""Commented records for bidders to fill in as evidence (mallar till bevis)."""

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.resources import files
from string import Template
from types import MappingProxyType

from vagval.domain.bilingual import Language
from vagval.domain.evidence_form import standards_of
from vagval.domain.procurement import Criteria
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import EQUIVALENCE

WIDTH = 120
DEVICE, EXPORT, HOSTING = "device-record", "data-export", "hosting-record"
CERTIFICATE, APPROVAL, READINESS = "certificate-record", "approval-record", "ehds-record"

RECORDS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        (CERTIFICATE, "certificate"): CERTIFICATE,
        (CERTIFICATE, "accredited"): CERTIFICATE,
        (CERTIFICATE, "scope"): CERTIFICATE,
        (APPROVAL, "approval"): "approval-record-approval",
        (APPROVAL, "declaration"): "approval-record-declaration",
        (DEVICE, "class"): DEVICE,
        (DEVICE, "registration"): DEVICE,
        (DEVICE, "notified-body"): DEVICE,
        (READINESS, "commitment"): "ehds-record-commitment",
        (READINESS, "test-evidence"): "ehds-record-test-evidence",
        (READINESS, "eu-declaration"): "ehds-record-eu-declaration",
        (EXPORT, "rows"): EXPORT,
    }
)
"""Kind and rule -> template of the record by which a bidder answers an item of that rule."""

TEMPLATES = (CERTIFICATE, APPROVAL, DEVICE, READINESS, HOSTING, EXPORT, EQUIVALENCE)
"""The kinds whose form is a commented text."""


def evidence_template(
    criteria: Criteria, kind: str, asked: Iterable[str], language: Language
) -> str:
    """Give the text of one form, with a record for each thing that is asked for.

    Parameters
    ----------
    asked
        Lines that say what the standards ask for, written in as comments.
    """
    items = tuple(item for each in standards_of(criteria, kind) for item in each.items)
    records = dict.fromkeys(_records(kind, items, language))
    patients = {item.text_of("patients") for item in items if item.rule == "rows"}
    only = patients.pop() if kind == EXPORT and len(patients) == 1 else ""
    ours = {
        "asked": "\n".join(comment for line in asked for comment in _comment(line)),
        "records": "\n".join(records).removesuffix("\n"),
        "patients": quoted(only),
    }
    return _filled(language, kind, ours)


def _records(kind: str, items: Iterable[RequiredItem], language: Language) -> Iterator[str]:
    names = [(RECORDS[kind, item.rule], item) for item in items if (kind, item.rule) in RECORDS]
    for name, item in names:
        yield _filled(language, f"each/{name}", _values(item))
    if kind == EXPORT and not names:
        yield _filled(language, f"each/{kind}", {"content": quoted("")})


def _values(item: RequiredItem) -> dict[str, str]:
    """Write the item's values as TOML has them, so that nobody has to guess a spelling."""
    schemes, by = item.texts_of("schemes"), item.value("by")
    return {
        "scheme": quoted(next(iter(schemes), "")),
        "schemes": ", ".join(quoted(each) for each in schemes),
        "category": quoted(item.text_of("category")),
        "specification": quoted(item.text_of("specification")),
        "by": by.isoformat() if isinstance(by, date) else "",
        "content": quoted(item.text_of("content")),
    }


def quoted(text: str) -> str:
    r"""Write a text in TOML.

    Examples
    --------
    >>> print(quoted('say "A"'))
    "say \"A\""
    """
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _comment(line: str) -> list[str]:
    """Break a line into comments; what a comment may not hold becomes a blank."""
    text = " ".join("".join(c if c.isprintable() else " " for c in line).split())
    later = "#   " if text.startswith("–") else "# "
    return textwrap.wrap(
        text, WIDTH, initial_indent="# ", subsequent_indent=later, break_long_words=False,
        break_on_hyphens=False,
    ) or ["#"]  # fmt: skip


def _filled(language: Language, name: str, ours: Mapping[str, str]) -> str:
    folder = files("vagval.files").joinpath("templates", language, "evidence")
    template = folder.joinpath(*f"{name}.toml".split("/"))
    return Template(template.read_text(encoding="utf-8")).substitute(ours)
