"""A SMART configuration, from ``.well-known/smart-configuration`` (SMART on FHIR)."""

from pathlib import Path

from vagval.domain.errors import finding
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.files.evidence.json_text import from_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed

ADDRESSES = ("_endpoint", "_uri", "issuer")
LISTS = (
    "capabilities", "scopes_supported", "grant_types_supported",
    "token_endpoint_auth_methods_supported", "code_challenge_methods_supported",
)  # fmt: skip


def read_smart_configuration(path: Path, file: str) -> Parsed:
    """Read what a server says of its login."""
    return from_json(path, file, build)


def build(top: Node) -> SmartConfiguration | None:
    """Take what can be asked for from the file's fields; None, with a finding, if there are none.

    References
    ----------
    HL7 SMART App Launch 2.2, "Conformance": ``capabilities`` and ``grant_types_supported`` are
    lists that every configuration has, so a file with no such field is another file.
    """
    addresses = sorted(key for key in top.fields if key.endswith(ADDRESSES))
    if not addresses and not any(key in top.fields for key in LISTS):
        top.keep(finding("smart-other-file", top.place()))
        return None
    return SmartConfiguration(
        capabilities=frozenset(top.texts("capabilities")),
        scopes=frozenset(top.texts("scopes_supported")),
        grant_types=frozenset(top.texts("grant_types_supported")),
        authentication_methods=frozenset(top.texts("token_endpoint_auth_methods_supported")),
        code_challenges=frozenset(top.texts("code_challenge_methods_supported")),
        endpoints=tuple((key, text) for key in addresses if (text := top.text(key))),
        damaged=frozenset(
            (
                *(key for key in LISTS if not is_list_of_texts(top.fields.get(key, []))),
                *(key for key in addresses if not isinstance(top.fields[key], str | None)),
            )
        ),
    )


def is_list_of_texts(value: object) -> bool:
    """Tell whether nothing of a field was lost when it was read."""
    return value is None or (
        isinstance(value, list) and all(isinstance(each, str | None) for each in value)
    )
