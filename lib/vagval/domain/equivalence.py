"""A bidder's record that something else is as good as a required standard (likvärdigt)."""

from dataclasses import dataclass

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True)
class EquivalentItem:
    """How one thing that the standard asks for is met in another way.

    Parameters
    ----------
    asked
        The item's id or wording; in a FHIR statement a resource will do.
    shown
        How it is met instead, in the bidder's words.
    evidence
        Key in the bid's evidence list.
    """

    asked: str
    shown: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalence(Shown):
    """What is offered in place of what is asked for, why, and item by item how.

    Parameters
    ----------
    asked
        The required standard, by its key, name or reference.

    References
    ----------
    LOU 9:4-8; directive 2014/24/EU art. 42.5-6 and 44.2: the tenderer proves the equivalence.
    """

    asked: str
    offered: str
    reason: str
    items: tuple[EquivalentItem, ...] = ()
