"""What a bid's figure is made of, read from its own calculation (resultatets delar)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.assessment import Assessment
from vagval.domain.bilingual import Bilingual
from vagval.domain.decision import RankedBid
from vagval.domain.expression import PRICE, Binary, Expression, Line, Own, Rounded
from vagval.domain.worked import Worked

Kind = Literal["sum", "on-price", "off-price", "alone"]
"""``sum``: the parts add up to the figure. ``on-price``: the first of them is the price.
``off-price``: they are what lies between the figure and a higher price. ``alone``: the figure has
no such parts."""
VALUES = ("surcharge", "deduction", "points")
"""What a step calls what its criterion gave."""
NEARLY = Fraction(1, 10**6)
"""A published rounding moves a sum by less than this share of it."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What the price, a criterion or a line of a formula adds to a figure or takes off a price."""

    of: Bilingual | Line | Own
    value: Fraction


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of several bids' figures, all of the same kind.

    Parameters
    ----------
    of_bids
        By bid, in the order that they were given.
    """

    kind: Kind
    of_bids: tuple[tuple[Contribution, ...], ...]


def ranking_parts(bids: tuple[RankedBid, ...], figure: Line) -> Parts:
    """Find what the bids' figures are made of; nothing is computed again.

    Parameters
    ----------
    figure
        The model's last line: where it is a sum, or a price less something, that is what it shows.
    """
    of_bids = tuple(contributions(each.assessment, figure) for each in bids)
    pairs = tuple(zip(bids, of_bids, strict=True))
    if bids and all(_is_sum(bid, parts) for bid, parts in pairs):
        return Parts("sum", of_bids)
    if bids and all(_is_off_price(bid, parts) for bid, parts in pairs):
        return Parts("off-price", of_bids)
    on_price = tuple((_price(bid), *parts) for bid, parts in pairs)
    if any(of_bids) and all(_is_sum(bid, parts) for bid, parts in zip(bids, on_price, strict=True)):
        return Parts("on-price", on_price)
    return Parts("alone", tuple(() for _ in bids))


def contributions(assessment: Assessment, figure: Line) -> tuple[Contribution, ...]:
    """Read from a calculation's own steps what each criterion, or each line, gave."""
    found = []
    for step in assessment.steps:
        worked = step.details.get("worked")
        if isinstance(worked, Worked) and worked.expression == figure:
            return tuple(Contribution(line, worked.values[line]) for line in _terms(figure.of))
        criterion = step.details.get("criterion")
        value = next((step.details[each] for each in VALUES if each in step.details), None)
        if isinstance(criterion, Bilingual) and isinstance(value, Fraction | int):
            sign = -1 if step.code == "step-surcharge-points" else 1
            found.append(Contribution(criterion, sign * Fraction(value)))
    return tuple(found)


def _terms(expression: Expression) -> tuple[Line, ...]:
    """Give the lines that are added, or taken off the price; none if anything else stands there."""
    match expression:
        case Rounded(of=of):
            return _terms(of)
        case Binary(operator="+", left=Line() as left, right=Line() as right):
            return (left, right)
        case Binary(operator="-", left=left, right=Line() as right) if left == PRICE:
            return (right,)
        case _:
            return ()


def _is_sum(bid: RankedBid, parts: tuple[Contribution, ...]) -> bool:
    figure = bid.assessment.figure
    total = sum((part.value for part in parts), Fraction(0))
    return bool(parts) and abs(total - figure) <= abs(figure) * NEARLY


def _price(bid: RankedBid) -> Contribution:
    return Contribution(PRICE, bid.bid.price or Fraction(0))


def _is_off_price(bid: RankedBid, parts: tuple[Contribution, ...]) -> bool:
    total = sum((part.value for part in parts), bid.assessment.figure)
    return bool(parts) and bid.bid.price == total
