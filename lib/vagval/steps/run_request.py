"""What a run is asked to make (körning)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.domain.report_form import FORMS, Form


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
    bid
        Key of the bid whose view it is, for the audience ``bidder``; else empty.
    forms
        The forms that are made.
    """

    procurement: str
    lot: str
    language: Language
    audience: Audience
    seed: int | None = None
    report_date: date | None = None
    with_steps: bool = True
    bid: str = ""
    forms: tuple[Form, ...] = FORMS

    @property
    def folder(self) -> str:
        """Name of the output folder: each language, lot and audience has its own.

        A folder is replaced as a whole, so nothing in it is older than the rest.
        """
        audience = "" if self.audience == "decision" else self.audience
        return "-".join(part for part in (self.language, self.lot, audience, self.bid) if part)
