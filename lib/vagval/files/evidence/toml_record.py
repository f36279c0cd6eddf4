"""A record that a bidder fills in as TOML (uppgifter i TOML)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.shown import Shown
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.read_bytes import read_bytes
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml

if TYPE_CHECKING:
    from vagval.domain.errors import Finding

LARGEST_RECORD = 1_000_000
"""Bytes; nobody fills in more by hand."""
MOST_TABLES = 1_000
"""Of one name, in a record: certificates, sub-processors, items."""


def from_toml(path: Path, file: str, build: Callable[[TomlTable], Shown | None]) -> Parsed:
    """Read a TOML file, and what it says by what ``build`` makes of it.

    A key that nobody asked for is a fault, and so is one that is missing: the form is ours.
    """
    findings: list[Finding] = []
    is_bounded = read_bytes(path, file, findings, LARGEST_RECORD) is not None
    table = read_toml(path, file, findings) if is_bounded else None
    if table is None:
        return parsed(None, findings, file)
    shown = build(table)
    table.refuse_other_keys()
    return parsed(shown, findings, file)
