"""What people judge when they weigh criteria, by kind of question (bedömningar vid viktning)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from vagval.domain.weighting_fault import JudgmentFault, fault, named_faults

FULL = Fraction(100)
SCALE = tuple(Fraction(n) for n in range(1, 10)) + tuple(Fraction(1, n) for n in range(2, 10))
"""Saaty's: 1 equal, 3 moderate, 5 strong, 7 very strong, 9 extreme, and their inverses."""

BY_CRITERION = tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Points:
    """Points for each criterion: swings, ratings, or 100 points that are divided."""

    points: BY_CRITERION

    def faults(self, method: str, criteria: Sequence[str]) -> Iterator[JudgmentFault]:
        """Tell everything that is wrong."""
        yield from named_faults("points", (name for name, _ in self.points), criteria)
        for name, value in self.points:
            if value < 0:
                yield fault("weighting-points-negative", "points", criterion=name, value=value)
            if method == "swing" and value > FULL:
                yield fault("weighting-points-above", "points", criterion=name, value=value)
        values = [value for _, value in self.points]
        if method == "swing" and values and max(values) < FULL:
            yield fault("weighting-swing-without-full", "points", highest=max(values))
        if method == "direct_rating" and values and max(values) == 0:
            yield fault("weighting-points-all-zero", "points")
        total = sum(values, Fraction(0))
        if method == "point_allocation" and total != FULL:
            yield fault("weighting-points-sum", "points", sum=total)


@dataclass(frozen=True, slots=True)
class Order:
    """Groups of criteria, the heaviest first; those of a group matter alike."""

    order: tuple[tuple[str, ...], ...]

    def faults(self, method: str, criteria: Sequence[str]) -> Iterator[JudgmentFault]:
        """Tell everything that is wrong."""
        del method
        yield from named_faults("order", (name for group in self.order for name in group), criteria)
        if any(not group for group in self.order):
            yield fault("weighting-group-empty", "order")

    def ranks(self, criteria: Sequence[str]) -> tuple[int, ...]:
        """Give competition ranks (1, 2, 2, 4) by criterion."""
        found: dict[str, int] = {}
        before = 0
        for group in self.order:
            found |= dict.fromkeys(group, before + 1)
            before += len(group)
        return tuple(found[name] for name in criteria)


@dataclass(frozen=True, slots=True)
class Deck:
    """Cards with criteria, the least important first; an empty place is a white card.

    Parameters
    ----------
    ratio
        How many times as much the last place matters as the first (z).
    """

    deck: tuple[tuple[str, ...], ...]
    ratio: Fraction

    def faults(self, method: str, criteria: Sequence[str]) -> Iterator[JudgmentFault]:
        """Tell everything that is wrong."""
        del method
        yield from named_faults("deck", (name for place in self.deck for name in place), criteria)
        if self.deck and not (self.deck[0] and self.deck[-1]):
            yield fault("weighting-white-card-at-end", "deck")
        if len(self.deck) > 1 and self.ratio <= 1:
            yield fault("weighting-ratio-too-small", "ratio", value=self.ratio)
        if len(self.deck) == 1 and self.ratio != 1:
            yield fault("weighting-ratio-not-one", "ratio", value=self.ratio)

    def places(self, criteria: Sequence[str]) -> tuple[int, ...]:
        """Give places in the deck by criterion, 1 for the least important."""
        found = {name: place for place, names in enumerate(self.deck, start=1) for name in names}
        return tuple(found[name] for name in criteria)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Each two criteria compared once: (first, second, how many times as important)."""

    pairs: tuple[tuple[str, str, Fraction], ...]

    def faults(self, method: str, criteria: Sequence[str]) -> Iterator[JudgmentFault]:
        """Tell everything that is wrong."""
        del method
        named = dict.fromkeys(name for first, second, _ in self.pairs for name in (first, second))
        for each in named_faults("pairs", named, criteria):
            # What is left out is told pair by pair.
            if each.code == "weighting-criterion-unknown":
                yield each
        seen = set()
        for first, second, times in self.pairs:
            if times not in SCALE:
                yield fault(
                    "weighting-pair-off-scale", "pairs", first=first, second=second, value=times
                )
            if first == second:
                yield fault("weighting-pair-same", "pairs", criterion=first)
            elif frozenset((first, second)) in seen:
                yield fault("weighting-pair-repeated", "pairs", first=first, second=second)
            seen.add(frozenset((first, second)))
        for first, second in combinations(criteria, 2):
            if frozenset((first, second)) not in seen:
                yield fault("weighting-pair-missing", "pairs", first=first, second=second)

    def matrix(self, criteria: Sequence[str]) -> tuple[tuple[Fraction, ...], ...]:
        """Give the judgments as a reciprocal matrix."""
        times = {(first, second): value for first, second, value in self.pairs}
        times |= {(second, first): 1 / value for first, second, value in self.pairs}
        return tuple(tuple(times.get((a, b), Fraction(1)) for b in criteria) for a in criteria)


@dataclass(frozen=True, slots=True)
class BestToWorst:
    """The best criterion beside all, and all beside the worst, on a scale from 1 to 9."""

    best: str
    worst: str
    best_to_others: BY_CRITERION
    others_to_worst: BY_CRITERION

    def faults(self, method: str, criteria: Sequence[str]) -> Iterator[JudgmentFault]:
        """Tell everything that is wrong."""
        del method
        for key, name in (("best", self.best), ("worst", self.worst)):
            if name not in criteria:
                yield from (
                    each
                    for each in named_faults(key, [name], criteria)
                    if each.code == "weighting-criterion-unknown"
                )
        if self.best == self.worst:
            yield fault("weighting-best-is-worst", "worst", criterion=self.best)
        for key, values, own in (
            ("best_to_others", self.best_to_others, self.best),
            ("others_to_worst", self.others_to_worst, self.worst),
        ):
            yield from named_faults(key, (name for name, _ in values), criteria)
            yield from _off_scale(key, values)
            if dict(values).get(own, 1) != 1:
                yield fault("weighting-not-one", key, criterion=own, value=dict(values)[own])
        yield from self._contradictions()

    def _contradictions(self) -> Iterator[JudgmentFault]:
        whole = dict(self.best_to_others).get(self.worst)
        again = dict(self.others_to_worst).get(self.best)
        if whole is None or again is None or self.best == self.worst:
            return
        if whole != again:
            yield fault("weighting-best-worst-differ", "others_to_worst", first=whole, second=again)
        if whole == 1:
            yield fault("weighting-best-worst-equal", "best_to_others")
        for key, values in (
            ("best_to_others", self.best_to_others),
            ("others_to_worst", self.others_to_worst),
        ):
            for name, value in values:
                if value > max(whole, again):
                    yield fault(
                        "weighting-beyond-worst", key, criterion=name, value=value, whole=whole
                    )


Judgments = Points | Order | Deck | Pairs | BestToWorst


def _off_scale(key: str, values: BY_CRITERION) -> Iterator[JudgmentFault]:
    for name, value in values:
        if value.denominator != 1 or value not in SCALE:
            yield fault("weighting-judgment-off-scale", key, criterion=name, value=value)
