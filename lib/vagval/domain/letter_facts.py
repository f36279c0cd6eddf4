"""What letters say and no other file does, as in ``record/letters.toml`` (brevens uppgifter)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from vagval.domain.place import Place

REPORT_HEADINGS = (
    "abnormally_low",
    "not_awarded",
    "dynamic_system",
    "procedure_chosen",
    "non_electronic",
    "conflicts",
)
"""The six points of the individual report, in the order of the law (LOU 12:16)."""
CANCELLATION_CODES = (
    "all-rej",
    "chan-need",
    "ins-fund",
    "no-rece",
    "no-signed",
    "one-admis",
    "other",
    "rev-body",
    "rev-buyer",
    "tch-pr-error",
)
"""Why nothing was awarded: the code list non-award-justification of eForms (BT-144), 2022-03-16."""


@dataclass(frozen=True, slots=True)
class AnswerBy:
    """Until when a bidder may answer a question, and when it was sent.

    Parameters
    ----------
    about
        Key of a requirement or, for a low price, of a lot; empty: the bid as a whole.
    """

    bid: str
    about: str
    on: date
    sent: date | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """What someone who took part declared on conflicts of interest (jävsdeklaration).

    Parameters
    ----------
    person
        As the panel or the record names it.
    """

    person: str
    role: str
    text: str
    on: date


@dataclass(frozen=True, slots=True)
class CancellationCode:
    """Which of the published reasons a cancellation has; an empty lot: all of them.

    Parameters
    ----------
    sent
        When the bidders were told of it; None: with the notices of award decisions.
    is_electronic
        Whether everyone was told by electronic means; None: nobody has said so of this day.
    """

    lot: str
    code: str
    sent: date | None = None
    is_electronic: bool | None = None


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything of ``record/letters.toml``; what is not there yet is empty.

    Parameters
    ----------
    registry_number
        Number of the case in the authority's register (diarienummer).
    contact, address
        Who answers questions and where, and the authority's postal address.
    decided_by, reported_by, took_part
        Who decides, who reports, and who else takes part (FL 31 §).
    sent
        When the notices are sent; None: not known yet.
    is_electronic
        Whether they go to everyone by electronic means.
    standstill_days
        A longer standstill than the law's; None: the law's.
    opened_at
        Time of day of the opening, ``HH:MM``.
    present
        Those who were appointed to open the bids.
    chamber
        Who a chamber of commerce sent, or that nobody asked for it.
    negotiation
        How negotiations or the dialogue went.
    statements
        What a person writes under the headings of the individual report, by key.
    """

    place: Place
    registry_number: str = ""
    contact: str = ""
    address: str = ""
    court: str = ""
    court_address: str = ""
    decided_by: str = ""
    reported_by: str = ""
    took_part: tuple[str, ...] = ()
    sent: date | None = None
    is_electronic: bool = True
    standstill_days: int | None = None
    opened_at: str = ""
    present: tuple[str, ...] = ()
    chamber: str = ""
    negotiation: str = ""
    clarifications: tuple[AnswerBy, ...] = ()
    low_prices: tuple[AnswerBy, ...] = ()
    cancellations: tuple[CancellationCode, ...] = ()
    statements: Mapping[str, str] = field(default_factory=dict)
    report_by: str = ""
    report_on: date | None = None
    declarations: tuple[Declaration, ...] = ()
