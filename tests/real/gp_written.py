"""Read back what the importer wrote, with nothing but the standard library."""

import csv
import tomllib
from pathlib import Path
from typing import Any

from real.gp_import import ImportReport

Built = tuple[Path, ImportReport]
"""The workspace's folder and the importer's report."""
Rows = list[dict[str, str]]


def rows_of(path: Path) -> Rows:
    """Read one CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def rows_of_all(folder: Path, pattern: str) -> Rows:
    """Read all CSV files of a pattern, in the order of their names."""
    return [row for path in sorted(folder.glob(pattern)) for row in rows_of(path)]


def toml_of(path: Path) -> dict[str, Any]:
    """Read one TOML file."""
    return tomllib.loads(path.read_text(encoding="utf-8"))
