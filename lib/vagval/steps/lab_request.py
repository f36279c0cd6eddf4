"""What the laboratory is asked to make (modellprov)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vagval.domain.bilingual import Language


@dataclass(frozen=True, slots=True)
class LabRequest:
    """A procurement whose award models are tried, and how it is told.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all lots.
    products
        File or folder of known products; None: those beside the bids, if they are there.
    tenders
        How many tenders are simulated; None: as many as usual.
    seed
        Overrides the procurement's; None: the procurement's.
    report_date
        On the pages; None: no date.
    """

    procurement: str
    lot: str
    language: Language
    products: Path | None = None
    tenders: int | None = None
    seed: int | None = None
    report_date: date | None = None

    @property
    def folder(self) -> str:
        """Name of the output folder: each language and lot has its own."""
        return "-".join(part for part in ("lab", self.language, self.lot) if part)
