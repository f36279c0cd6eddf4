"""Between which weights of one criterion the first bid stays first (stabilitetsintervall)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_answers import HeldInterval, WeightInterval
from vagval.mcda.row import Row, dot, minus
from vagval.robustness.value_rows import first_of, value_rows

ZERO, ONE = Fraction(0), Fraction(1)


def weight_intervals(matrix: DecisionMatrix) -> tuple[WeightInterval, ...]:
    """Give the interval of every weight, the others keeping their proportions.

    With weight t on a criterion and 1 - t on the rest, the lead on each rival is a straight line
    in t; the bid stays first, or equal to the first, as long as no line is below 0.

    Returns
    -------
    tuple of WeightInterval
        By criterion; empty if several bids are first. A criterion that has all the weight has no
        interval: the others have no proportions to keep.

    References
    ----------
    B. Mareschal, "Weight stability intervals in multicriteria decision aid", European Journal of
    Operational Research 33(1), 1988, 54-64.
    """
    leads = _leads(matrix)
    if leads is None:
        return ()
    found = []
    for place, (criterion, weight) in enumerate(zip(matrix.criteria, matrix.weights, strict=True)):
        if weight == ONE:
            continue
        lines = tuple(
            _Line(lead.rival, rest, lead.row[place] - rest)
            for lead in leads
            for rest in ((lead.total - weight * lead.row[place]) / (ONE - weight),)
        )
        lowest, below = _lower_end(lines)
        highest, above = _upper_end(lines)
        if highest is None or highest >= ONE:
            highest, above = ONE, ()
        found.append(WeightInterval(criterion, weight, lowest, highest, below, above))
    return tuple(found)


def held_intervals(matrix: DecisionMatrix) -> tuple[HeldInterval, ...]:
    """Give the interval of every coefficient, the others staying as they are.

    That is the question where a criterion is worth published amounts: those of one criterion are
    made larger or smaller, and no other amount moves.

    Returns
    -------
    tuple of HeldInterval
        By criterion; empty if several bids are first.
    """
    leads = _leads(matrix)
    if leads is None:
        return ()
    found = []
    for place, (criterion, weight) in enumerate(zip(matrix.criteria, matrix.weights, strict=True)):
        lines = tuple(
            _Line(lead.rival, lead.total - weight * lead.row[place], lead.row[place])
            for lead in leads
        )
        lowest, below = _lower_end(lines)
        highest, above = _upper_end(lines)
        found.append(HeldInterval(criterion, weight, lowest, highest, below, above))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Line:
    """The lead on a rival at weight t: ``start + slope * t``; above 0 at the published weight."""

    rival: str
    start: Fraction
    slope: Fraction

    @property
    def zero(self) -> Fraction:
        """Where the rival is equal."""
        return -self.start / self.slope


@dataclass(frozen=True, slots=True)
class _Lead:
    """What the first bid is before a rival by: on each criterion, and in all."""

    rival: str
    row: Row
    total: Fraction


def _leads(matrix: DecisionMatrix) -> tuple[_Lead, ...] | None:
    """Give the first bid's lead on each rival; None if several are first."""
    first = first_of(matrix)
    if len(first) > 1:
        return None
    rows = dict(zip(matrix.alternatives, value_rows(matrix), strict=True))
    best = rows.pop(first[0])
    leads = ((rival, minus(best, row)) for rival, row in rows.items())
    return tuple(_Lead(rival, row, dot(row, matrix.weights)) for rival, row in leads)


def _lower_end(lines: tuple[_Line, ...]) -> tuple[Fraction, tuple[str, ...]]:
    """Give the least weight at which no lead is below 0, and who is equal there."""
    rising = tuple(line for line in lines if line.slope > 0)
    end = max((line.zero for line in rising), default=ZERO)
    if end <= 0:
        return ZERO, ()
    return end, tuple(line.rival for line in rising if line.zero == end)


def _upper_end(lines: tuple[_Line, ...]) -> tuple[Fraction | None, tuple[str, ...]]:
    """Give the largest weight at which no lead is below 0; None: there is none."""
    falling = tuple(line for line in lines if line.slope < 0)
    if not falling:
        return None, ()
    end = min(line.zero for line in falling)
    return end, tuple(line.rival for line in falling if line.zero == end)
