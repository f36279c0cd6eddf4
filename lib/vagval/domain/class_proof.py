"""Whether other bids can change the order of two, and the bids that show it (klassbevis)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.expression import Expression
from vagval.domain.offer import Offer

Move = Literal["loser-leaves", "loser-joins"]
Structure = Literal["own-only", "common-part", "others-enter"]
"""``own-only``: no other bid stands in the formula. ``common-part``: others stand only in a part
that is added to, or multiplies, every bid's figure alike. ``others-enter``: neither was proved."""


@dataclass(frozen=True, slots=True)
class ClassStructure:
    """What a formula's own shape proves about other bids' part in it.

    Parameters
    ----------
    taken_from_all
        What the formula takes from all bids; empty: nothing.
    rounded
        Whether the common part stands under a published rounding. Then two bids never change
        places because of a third, but bids nearer than one rounding step may tie among some rivals
        and not among others.
    """

    structure: Structure
    taken_from_all: tuple[Expression, ...]
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """Some bids with their figures, decided exactly.

    Parameters
    ----------
    figures
        In the order of the bids; None where a figure is undefined.
    first
        Names of the bids that are first: several in a tie.
    """

    offers: tuple[Offer, ...]
    figures: tuple[Fraction | None, ...]
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reversal:
    """A bid that does not win, and changes who does (omkastning).

    Parameters
    ----------
    moved
        Name of the bid that leaves or joins; it is not first in ``before`` or ``after``.
    """

    move: Move
    moved: str
    before: Compared
    after: Compared


@dataclass(frozen=True, slots=True)
class Rates:
    """How often something happens among simulated tenders, as counts.

    Parameters
    ----------
    withdrawn
        Tenders in which at least one loser's withdrawal changes the set of winners.
    joined
        Tenders in which a joining low bid that does not win changes the winner; of the tenders that
        it does not win, ``tenders - intruder_won``, this is the share.
    intruder_won
        Tenders in which the joining low bid itself won, or shared the first place.
    """

    tenders: int
    bids: int
    withdrawn: int
    joined: int
    intruder_won: int


@dataclass(frozen=True, slots=True)
class ClassProof:
    """Whether other bids can change the order of two (klassbevis).

    Parameters
    ----------
    structure, taken_from_all, rounded
        As in ``ClassStructure``. ``own-only`` and ``common-part`` are proofs that no counterexample
        exists, and none is searched for.
    withdrawal, addition
        The smallest counterexamples found, each decided exactly; None: none was found.
    searched
        How many bid sets were tried.
    """

    structure: Structure
    taken_from_all: tuple[Expression, ...]
    withdrawal: Reversal | None
    addition: Reversal | None
    searched: int
    rates: Rates
    rounded: bool = False
