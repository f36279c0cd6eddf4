"""A record that a bidder fills in as TOML (uppgifter i TOML)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.shown import Shown
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml

if TYPE_CHECKING:
    from vagval.domain.errors import Finding


def from_toml(path: Path, file: str, build: Callable[[TomlTable], Shown | None]) -> Parsed:
    """Read a TOML file, and what it says by what ``build`` makes of it.

    A key that nobody asked for is a fault, and so is one that is missing: the form is ours.
    """
    findings: list[Finding] = []
    table = read_toml(path, file, findings)
    if table is None:
        return parsed(None, findings, file)
    shown = build(table)
    table.refuse_other_keys()
    return parsed(shown, findings, file)
