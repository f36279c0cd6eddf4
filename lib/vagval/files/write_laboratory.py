"""Write the laboratory's results for other programs, and for the lock (modellprov)."""

from pathlib import Path

from vagval.domain.laboratory import Laboratory
from vagval.files.canonical_json import readable_json
from vagval.files.laboratory_json import laboratory_json
from vagval.files.write_text import write_text


def laboratory_text(laboratory: Laboratory) -> str:
    """Give the text of ``laboratory.json``: the same results give the same bytes."""
    return readable_json(laboratory_json(laboratory))


def write_laboratory(path: Path, laboratory: Laboratory) -> None:
    """Write ``laboratory.json``."""
    write_text(path, laboratory_text(laboratory))
