"""Files and folders that nobody reads: someone may believe that they count."""

from collections.abc import Collection
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.folder import entries
from vagval.files.identifier import nearest
from vagval.files.read_lines import TABLE_ENDINGS
from vagval.files.workspace import Workspace


def tables(*stems: str) -> frozenset[str]:
    """Give the names that tables may have: each as CSV and as XLSX."""
    return frozenset(f"{stem}{ending}" for stem in stems for ending in TABLE_ENDINGS)


def refuse_unexpected(
    work: Workspace, folder: Path, expected: Collection[str], findings: list[Finding]
) -> None:
    """Tell of everything in a folder that has none of the expected names."""
    findings.extend(
        finding(
            "file-unexpected",
            Place(work.relative(path)),
            name=path.name,
            nearest=nearest(path.name, expected),
            known=tuple(sorted(expected)),
        )
        for path in entries(folder)
        if path.name not in expected
    )
