"""What a run is asked to make (körning)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.bilingual import Language
from vagval.domain.run_record import Audience


@dataclass(frozen=True, slots=True)
class RunRequest:
    """A procurement, how it is told, and how much of it.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all lots and the whole.
    seed
        Overrides the locked seed; None: the locked one.
    report_date
        Overrides the record's; None: the record's.
    with_steps
        Whether the notebooks of the single steps are run too, or the reports only.
    """

    procurement: str
    lot: str
    language: Language
    audience: Audience
    seed: int | None = None
    report_date: date | None = None
    with_steps: bool = True

    @property
    def folder(self) -> str:
        """Name of the output folder: each language, lot and audience has its own.

        A folder is replaced as a whole, so nothing in it is older than the rest.
        """
        public = "public" if self.audience == "public" else ""
        return "-".join(part for part in (self.language, self.lot, public) if part)
