"""What separates two bids, as the published model counts it (skillnaden mellan två anbud)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from vagval.domain.assessment import Step
from vagval.domain.criterion import Criterion
from vagval.domain.decision import RankedBid
from vagval.domain.scored_bids import CriterionScore

Counted = Literal["money", "points", "quality", "nothing"]
"""What a lead is counted in: the figure's money or points, a share of the quality from 0 to 1,
or nothing that is the criterion's own (a threshold, or a price that enters a formula)."""

LEAF_STEPS: Mapping[str, tuple[str, Literal[1, -1], Counted]] = MappingProxyType(
    {
        "step-deduction-points": ("deduction", 1, "money"),
        "step-deduction-requirements": ("deduction", 1, "money"),
        "step-surcharge-points": ("deduction", -1, "money"),
        "step-surcharge-missing-points": ("surcharge", -1, "money"),
        "step-surcharge-missing-requirements": ("surcharge", -1, "money"),
        "step-weighted-points": ("points", 1, "points"),
        "step-weighted-requirements": ("points", 1, "points"),
        "step-weighted-levels": ("points", 1, "points"),
        "step-quality-share": ("part", 1, "quality"),
        "step-quality-levels": ("part", 1, "quality"),
    }
)
"""Line of a calculation: which of its values is the criterion's, and whether more is better."""
PRICE_STEPS = frozenset({"step-price-points", "step-price-points-clipped"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One criterion, or the price, of two bids.

    Parameters
    ----------
    leaf
        The criterion; None: the price.
    own, other
        The two bids' scores; None for the price.
    prices
        The two bids' evaluated prices; None for a criterion.
    lead
        How far the first of them is ahead in what is counted; below 0: behind.
    """

    leaf: Criterion | None
    lead: Fraction
    counted: Counted
    own: CriterionScore | None = None
    other: CriterionScore | None = None
    prices: tuple[Fraction, Fraction] | None = None


def differences(
    leaves: tuple[Criterion, ...], own: RankedBid, other: RankedBid
) -> tuple[Difference, ...]:
    """Set two bids beside each other, criterion by criterion, then by price.

    The values are those that each bid's calculation states; only their difference is taken here.

    Parameters
    ----------
    leaves
        The quality criteria in published order, which a calculation goes through in that order.
    """
    return (*_by_criterion(leaves, own, other), *_by_price(own, other))


def _by_criterion(
    leaves: tuple[Criterion, ...], own: RankedBid, other: RankedBid
) -> tuple[Difference, ...]:
    mine, theirs = _worths(own, len(leaves)), _worths(other, len(leaves))
    found = []
    for leaf, (worth, counted), (against, _) in zip(leaves, mine, theirs, strict=True):
        score, facing = own.bid.score(leaf.id), other.bid.score(leaf.id)
        if score is not None and facing is not None:
            found.append(Difference(leaf, worth - against, counted, score, facing))
    return tuple(found)


def _worths(bid: RankedBid, count: int) -> tuple[tuple[Fraction, Counted], ...]:
    """Give what each criterion is worth in a bid's figure, as its calculation says."""
    found = tuple(
        (sign * _number(step, detail), counted)
        for step in bid.assessment.steps
        if step.code in LEAF_STEPS
        for detail, sign, counted in (LEAF_STEPS[step.code],)
    )
    return found or ((Fraction(0), "nothing"),) * count


def _by_price(own: RankedBid, other: RankedBid) -> tuple[Difference, ...]:
    """Compare the prices in the figure's own unit where they stand in it by themselves."""
    if own.bid.price is None or other.bid.price is None:
        return ()
    prices = own.bid.price, other.bid.price
    points = _price_points(own), _price_points(other)
    if points[0] is not None and points[1] is not None:
        return (Difference(None, points[0] - points[1], "points", prices=prices),)
    saved = prices[1] - prices[0]
    counted: Counted = "money" if _stands_alone(own) else "nothing"
    return (Difference(None, saved, counted, prices=prices),)


def _stands_alone(bid: RankedBid) -> bool:
    """Tell whether the price itself is a part of the figure, and not a number in a formula."""
    is_formula = any(step.code == "step-line" for step in bid.assessment.steps)
    return bid.assessment.unit == "money" and not bid.assessment.order and not is_formula


def _price_points(bid: RankedBid) -> Fraction | None:
    steps = (step for step in bid.assessment.steps if step.code in PRICE_STEPS)
    return next((_number(step, "points") for step in steps), None)


def _number(step: Step, detail: str) -> Fraction:
    value = step.details[detail]
    if not isinstance(value, Fraction | int):
        message = f"{detail!r} of {step.code} is no number"
        raise TypeError(message)
    return Fraction(value)
