"""The most that so many steps of points can do for one bid (bästa poängändringar per antal steg).

An exact knapsack with one choice a place: whole steps cost, exact worths gain. Where every step of
every place gains alike, it finds what taking the largest gains first would find.

References
----------
H. Kellerer, U. Pferschy, D. Pisinger, Knapsack Problems, Springer 2004, ch. 11 (multiple choice).
"""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.robustness.grade_flips_field import PossibleChange, Worth

Gain = tuple[int, ...]
"""Compared first to last, over one common denominator."""
Changes = tuple[PossibleChange, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Changes in one place that are made together."""

    steps: int
    gain: Gain
    changes: Changes


def best_changes(
    bid: ScoredBid, changes: Changes, worth: Worth, *, is_raise: bool, limit: int | None = None
) -> tuple[Changes, ...]:
    """Find, for each number of steps, the changes that gain most in one direction.

    Parameters
    ----------
    changes
        Of this bid; those in the other direction, or that gain nothing, are passed over.
    limit
        Most steps to look at; None: all.

    Returns
    -------
    tuple
        At place n the best changes of at most n steps; the first is empty, and without a limit the
        last holds all that helps.
    """
    places = _places(bid, changes, worth, is_raise=is_raise)
    most = sum(max(choice.steps for choice in place) for place in places)
    most = most if limit is None else min(most, limit)
    nothing = next((tuple(0 for _ in place[0].gain) for place in places), ())
    table: list[tuple[Gain, Changes]] = [(nothing, ())] * (most + 1)
    for place in places:
        table = [_best(table, place, steps) for steps in range(most + 1)]
    return tuple(made for _, made in table)


def _best(
    table: list[tuple[Gain, Changes]], place: tuple[Choice, ...], steps: int
) -> tuple[Gain, Changes]:
    gain, chosen = table[steps]
    for choice in place:
        if choice.steps <= steps:
            before, made = table[steps - choice.steps]
            together = tuple(a + b for a, b in zip(before, choice.gain, strict=True))
            if together > gain:
                gain, chosen = together, (*made, *choice.changes)
    return gain, chosen


def _places(
    bid: ScoredBid, changes: Changes, worth: Worth, *, is_raise: bool
) -> list[tuple[Choice, ...]]:
    now = {score.criterion.id: score for score in bid.scores}
    gains = [
        (each, gain)
        for each in changes
        if each.is_raise is is_raise
        for gain in (_gain(now[each.change.criterion], each.score, worth, is_raise=is_raise),)
        if gain > tuple(Fraction(0) for _ in gain)
    ]
    common = lcm(*(part.denominator for _, gain in gains for part in gain))
    by_leaf: defaultdict[str, list[Choice]] = defaultdict(list)
    for each, gain in gains:
        whole = tuple(int(part * common) for part in gain)
        by_leaf[each.change.criterion].append(Choice(each.change.steps, whole, (each,)))
    return [_of_place(choices) for choices in by_leaf.values()]


def _of_place(choices: list[Choice]) -> tuple[Choice, ...]:
    """Give what can be chosen on one leaf: one level, or the most worth of several bör-krav."""
    if not choices[0].changes[0].change.requirement:
        return tuple(choices)
    ordered = sorted(choices, key=lambda choice: choice.gain, reverse=True)
    together: list[Choice] = [ordered[0]]
    for choice in ordered[1:]:
        last = together[-1]
        gain = tuple(a + b for a, b in zip(last.gain, choice.gain, strict=True))
        together.append(Choice(last.steps + choice.steps, gain, (*last.changes, *choice.changes)))
    return tuple(together)


def _gain(
    now: CriterionScore, new: CriterionScore, worth: Worth, *, is_raise: bool
) -> tuple[Fraction, ...]:
    sign = 1 if is_raise else -1
    return tuple(sign * (b - a) for a, b in zip(worth(now), worth(new), strict=True))
