"""Who would be first without one thing that counted (utan en bedömare, ett krav, ett anbud)."""

from dataclasses import dataclass
from typing import Literal

LeftOutKind = Literal["evaluator", "requirement", "criterion", "bid", "price-item"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The decision without one thing.

    Parameters
    ----------
    key
        Of the evaluator, requirement, criterion, bid or price item.
    first
        Keys of the bids that are then first; empty: nobody is left.
    changes
        Whether another bid is first, among those left, though one that was first is still there.
    undecided
        Code of the finding that says why it cannot be told, such as a bid that nobody has scored;
        empty: it can. ``first`` is then empty, and ``changes`` is false.
    """

    kind: LeftOutKind
    key: str
    first: tuple[str, ...]
    changes: bool
    undecided: str = ""
