"""Who would be first without one thing that counted (utan en bedömare, ett krav, ett anbud)."""

from dataclasses import dataclass
from typing import Literal

LeftOutKind = Literal["evaluator", "requirement", "criterion", "bid", "price-item"]
LeftOutBasis = Literal["award", "evaluators-mean"]
"""What the decision without a thing is compared with. ``award``: the award as it is.
``evaluators-mean``: the panel agreed on its points, so that no single evaluator stands in them; the
mean of what each evaluator's own points are worth is computed, with all of them and without one."""


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
        empty: it can. ``first`` is then empty, and ``changes`` is false. Its sentence names no
        values.
    basis
        What it is compared with.
    before
        Keys of the bids that are first with everything in place, on that basis.
    """

    kind: LeftOutKind
    key: str
    first: tuple[str, ...]
    changes: bool
    undecided: str = ""
    basis: LeftOutBasis = "award"
    before: tuple[str, ...] = ()
