"""A SMART configuration, from ``.well-known/smart-configuration`` (SMART on FHIR)."""

from pathlib import Path

from vagval.domain.smart_configuration import SmartConfiguration
from vagval.files.evidence.json_text import from_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed

ADDRESSES = ("_endpoint", "_uri", "issuer")


def read_smart_configuration(path: Path, file: str) -> Parsed:
    """Read what a server says of its login."""
    return from_json(path, file, build)


def build(top: Node) -> SmartConfiguration:
    """Take what can be asked for from the file's fields."""
    addresses = sorted(key for key in top.fields if key.endswith(ADDRESSES))
    return SmartConfiguration(
        capabilities=frozenset(top.texts("capabilities")),
        scopes=frozenset(top.texts("scopes_supported")),
        grant_types=frozenset(top.texts("grant_types_supported")),
        authentication_methods=frozenset(top.texts("token_endpoint_auth_methods_supported")),
        code_challenges=frozenset(top.texts("code_challenge_methods_supported")),
        endpoints=tuple((key, text) for key in addresses if (text := top.text(key))),
    )
