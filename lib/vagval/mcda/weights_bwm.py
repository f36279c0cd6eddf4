"""Weights from the best and the worst criterion alone: the linear model (BWM, linjär)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from vagval.mcda.exact_program import Optimum, Program, solve
from vagval.mcda.row import Row

LOWEST, HIGHEST = 1, 9
"""Of a judgment."""
ZERO, ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True)
class BestWorst:
    """Which criterion matters most and least, and how the others stand to these two.

    Parameters
    ----------
    best, worst
        Places of two different criteria.
    best_to_others
        By criterion, how many times as important the best is: 1 to 9, 1 for the best itself.
    others_to_worst
        By criterion, how many times as important it is as the worst: 1 to 9, 1 for the worst.
    """

    best: int
    worst: int
    best_to_others: tuple[int, ...]
    others_to_worst: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse judgments that contradict what best and worst mean; only a fault of ours."""
        count = len(self.best_to_others)
        places = range(count)
        holds = (
            len(self.others_to_worst) == count
            and self.best in places
            and self.worst in places
            and all(LOWEST <= each <= HIGHEST for each in self.best_to_others)
            and all(LOWEST <= each <= HIGHEST for each in self.others_to_worst)
            and self.best_to_others[self.best] == self.others_to_worst[self.worst] == 1
            and self.best_to_others[self.worst] == self.others_to_worst[self.best] == self.whole > 1
            and max((*self.best_to_others, *self.others_to_worst)) == self.whole
        )
        if not holds:
            message = f"no best and worst: {self}"
            raise ValueError(message)

    @property
    def whole(self) -> int:
        """How many times as important the best is as the worst."""
        return self.best_to_others[self.worst]

    @property
    def between(self) -> tuple[int, ...]:
        """Places of the criteria that are neither."""
        ends = {self.best, self.worst}
        return tuple(place for place in range(len(self.best_to_others)) if place not in ends)

    @property
    def input_inconsistency(self) -> Fraction:
        """How far the judgments contradict each other before anything is computed, 0 to 1.

        References
        ----------
        F. Liang, M. Brunelli and J. Rezaei, "Consistency issues in the best worst method:
        measurements and thresholds", Omega 96 (2020) 102175: the input-based consistency ratio.
        """
        most = max(
            (
                abs(self.best_to_others[each] * self.others_to_worst[each] - self.whole)
                for each in self.between
            ),
            default=0,
        )
        return Fraction(most, self.whole * self.whole - self.whole)


@dataclass(frozen=True, slots=True)
class LinearBestWorst:
    """Weights of the linear model, exact.

    Parameters
    ----------
    weights
        By criterion, summing to 1. Where several are equally good: the mean of the extreme ones.
    ksi
        The largest deviation, which is as small as it can be; 0: the judgments are consistent.
    intervals
        By criterion, the lowest and the highest weight with the same deviation.
    """

    weights: tuple[Fraction, ...]
    ksi: Fraction
    intervals: tuple[tuple[Fraction, Fraction], ...]

    @property
    def is_unique(self) -> bool:
        """Whether there are no other weights that are as good."""
        return all(low == high for low, high in self.intervals)


def bwm_linear(judged: BestWorst) -> LinearBestWorst:
    """Weigh criteria so that the largest of |w_B - a_Bj w_j| and |w_j - a_jW w_W| is least.

    Solved as a linear program in fractions. It is another model than ``bwm_nonlinear``, which
    looks at ratios of weights: say which one is used.

    References
    ----------
    J. Rezaei, "Best-worst multi-criteria decision-making method: some properties and a linear
    model", Omega 64 (2016) 126-130, doi:10.1016/j.omega.2015.12.001.

    Examples
    --------
    >>> found = bwm_linear(BestWorst(1, 4, (2, 1, 4, 2, 8), (4, 8, 2, 4, 1)))
    >>> [str(weight) for weight in found.weights], found.ksi
    (['4/19', '8/19', '2/19', '4/19', '1/19'], Fraction(0, 1))
    """
    count = len(judged.best_to_others)
    least = _least(judged, (ZERO,) * count + (ONE,)).at[count]
    points: list[Row] = []
    for place in range(count):
        own = tuple(ONE if each == place else ZERO for each in range(count))
        # The weights sum to 1: a weight is greatest where the others together are least.
        points.extend(
            _least(judged, (*costs, ZERO), least).at[:count]
            for costs in (own, tuple(ONE - each for each in own))
        )
    columns = list(zip(*points, strict=True))
    return LinearBestWorst(
        weights=tuple(sum(column, ZERO) / len(points) for column in columns),
        ksi=least,
        intervals=tuple((min(column), max(column)) for column in columns),
    )


def _least(judged: BestWorst, costs: Row, most: Fraction | None = None) -> Optimum:
    """Solve the model for some costs; unknowns are the weights, and last the largest deviation.

    Parameters
    ----------
    most
        The largest deviation that is allowed; None: any.
    """
    count = len(judged.best_to_others)
    sums = (ONE,) * count + (ZERO,)
    rows, limits = [sums, tuple(-each for each in sums)], [ONE, -ONE]
    for deviation in _deviations(judged):
        for sign in (1, -1):
            rows.append((*(sign * deviation.get(each, ZERO) for each in range(count)), -ONE))
            limits.append(ZERO)
    highest = (None,) * count + (most,)
    found = solve(Program(costs, tuple(rows), tuple(limits), highest))
    if found is None:
        message = f"weights that sum to 1 always exist: {judged}"
        raise ValueError(message)
    return found


def _deviations(judged: BestWorst) -> Iterator[Mapping[int, Fraction]]:
    """Give what should be 0, by weight: best against others, others against worst."""
    for place, times in enumerate(judged.best_to_others):
        if place != judged.best:
            yield {judged.best: Fraction(1), place: Fraction(-times)}
    for place in judged.between:
        yield {place: Fraction(1), judged.worst: Fraction(-judged.others_to_worst[place])}
