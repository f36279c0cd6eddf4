"""What a sample of all data shows, as handed over on exit (dataexport vid avslut)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.shown import Shown

State = Literal["sound", "unknown", "broken", "missing"]
"""``unknown``: of a format that nobody here can open, so that only a test can tell."""


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """One file of the export.

    Parameters
    ----------
    format
        As the export states it; empty: the export does not list the file.
    content
        What it holds, by a name that the authority has given, e.g. ``"medication-request"``.
    size
        Bytes, unpacked.
    rows
        As counted; None: they cannot be counted in its format.
    resources
        FHIR resource types that occur in it.
    """

    path: str
    format: str = ""
    content: str = ""
    state: State = "unknown"
    size: int = 0
    rows: int | None = None
    has_schema: bool = False
    resources: frozenset[str] = frozenset()

    @property
    def is_listed(self) -> bool:
        """Whether the export says what it is."""
        return bool(self.format)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataExport(Shown):
    """A sample export.

    Parameters
    ----------
    patients
        Which set of invented patients it was made from.
    files
        All but the list itself and the schema documents.
    """

    patients: str = ""
    files: tuple[ExportedFile, ...] = ()

    @property
    def listed(self) -> tuple[ExportedFile, ...]:
        """Those that the export itself says what they are."""
        return tuple(each for each in self.files if each.is_listed)

    def share_in(self, formats: frozenset[str]) -> Fraction:
        """Give the share that is in these formats and no worse than it says, of files or of bytes.

        The smaller of the two: one small file may hold what matters, and one large file may be
        nearly everything.
        """
        bytes_of_all = sum(each.size for each in self.files)
        if not self.files or not bytes_of_all:
            return Fraction(0)
        fit = [f for f in self.files if f.format in formats and f.state in {"sound", "unknown"}]
        by_files = Fraction(len(fit), len(self.files))
        return min(by_files, Fraction(sum(each.size for each in fit), bytes_of_all))
