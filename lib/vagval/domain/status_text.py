"""What people write in the regional report (lägesrapportens egen text)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.bilingual import Language


@dataclass(frozen=True, slots=True)
class StatusText:
    """The people's part of a regional report, in one language; each part is a list of short texts.

    Parameters
    ----------
    compiled_on, compiled_at
        The day, and the time of day as hh:mm.
    subject
        What the report is about; it stands in the title.
    compiled_by, on_behalf_of
        Who puts it together, and for whom.
    summary
        The situation in brief (sammanfattande lägesbild).
    decisions
        Decisions that stand in no procurement's record, such as the council's.
    communication, measures
        How it is talked about, and what is done to inform.
    comment
        The operation's own comment (verksamhetens kommentar).
    about
        What the assignment is, and who leads it.
    """

    language: Language
    compiled_on: date
    compiled_at: str
    subject: str
    compiled_by: str
    on_behalf_of: str
    summary: tuple[str, ...]
    decisions: tuple[str, ...] = ()
    costs: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    communication: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    next_steps: tuple[str, ...] = ()
    spokespersons: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


PARTS: tuple[str, ...] = (
    "decisions",
    "costs",
    "risks",
    "communication",
    "comment",
    "measures",
    "next_steps",
    "spokespersons",
    "about",
)
"""The lists that may be missing; the report is then told without them, and says what to write."""
