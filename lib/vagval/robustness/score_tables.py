"""Uncertain scores as whole numbers that a random byte looks up (poängtabeller)."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.uncertain_scores import UncertainScores
from vagval.robustness.preference_ramps import Ramp, preference_ramps
from vagval.robustness.score_tables_scale import scale_before, smallest_scale
from vagval.robustness.weight_grid_total import SUMS

ENTRIES = 256
"""One for each value of a byte."""
FIRST_ROW = 999
"""Row pair of the first scores' draws: they never meet those of weights below 2,000 criteria."""
BYTES = 8
"""Of a word: so many cells are drawn at once."""
WIDEST_SQUARED = 1 << 22
"""The largest whole number whose squares, added over 512 alternatives, are exact."""
Cells = tuple[tuple[Fraction, ...], ...]
"""By alternative: what may stand there."""
WholeCells = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class ScoreTables:
    """What each cell holds for each byte; more is better everywhere.

    Parameters
    ----------
    entries
        By alternative, criterion and byte: a whole number.
    together
        By criterion: whether one byte serves all alternatives.
    is_exact
        Whether the whole numbers are the scores, in some unit; otherwise they are rounded.
    ramps
        By criterion, for PROMETHEE II: how a difference becomes a preference.
    """

    entries: tuple[tuple[tuple[int, ...], ...], ...]
    together: tuple[bool, ...]
    is_exact: bool
    ramps: tuple[tuple[Ramp, ...], ...] = ()

    def byte(self, alternative: int, criterion: int) -> int:
        """Give the number of the byte, among all of a sample, that a cell is looked up by."""
        if self.together[criterion]:
            return criterion
        return alternative * len(self.together) + criterion

    @property
    def widest(self) -> int:
        """The largest of all entries."""
        return max(max(map(abs, entries)) for row in self.entries for entries in row)

    @property
    def rows(self) -> range:
        """The row pairs that are drawn."""
        cells = len(self.entries) * len(self.together)
        return range(FIRST_ROW, FIRST_ROW + -(-cells // BYTES))


def additive_tables(
    matrix: DecisionMatrix, scores: UncertainScores, own: int | None = None
) -> ScoreTables:
    """Put all scores in one unit, above the lowest of each criterion: only differences count.

    Parameters
    ----------
    own
        What the weights sum to where they are one point, see ``own_total``.
    """
    above = []
    for column in _columns(matrix, scores):
        lowest = min(min(cell) for cell in column)
        above.append(tuple(tuple(value - lowest for value in cell) for cell in column))
    every = [value for column in above for cell in column for value in cell]
    scale, is_exact = scale_before(every, SUMS, SUMS.widest(SUMS.grid), own)
    columns = [_times(column, scale) for column in above]
    return _tables(columns, scores.together, is_exact=is_exact)


def compared_tables(
    matrix: DecisionMatrix,
    scores: UncertainScores,
    preferences: Sequence[PreferenceFunction] = (),
) -> ScoreTables:
    """Put each criterion in a unit of its own, for methods that compare bids on it first.

    Parameters
    ----------
    preferences
        PROMETHEE II: one a criterion, in the criterion's unit; empty for other methods.

    Raises
    ------
    UsageError
        If a preference function is a bell, which no whole numbers climb.
    """
    columns, exact, ramps = [], True, []
    for number, column in enumerate(_columns(matrix, scores)):
        function = preferences[number] if preferences else None
        thresholds = (
            (function.indifference or Fraction(0), function.preference or Fraction(0))
            if function
            else (Fraction(0),)
        )
        (*whole, scaled), is_exact = in_one_unit((*column, thresholds), WIDEST_SQUARED)
        columns.append(tuple(whole))
        exact = exact and is_exact
        if function:
            ramps.append(preference_ramps(function.shape, *scaled))
    return _tables(columns, scores.together, is_exact=exact, ramps=tuple(ramps))


def _columns(matrix: DecisionMatrix, scores: UncertainScores) -> list[Cells]:
    """Give the cells by criterion, turned so that more is better."""
    if [len(row) for row in scores.values] != [len(matrix.criteria)] * len(matrix.alternatives):
        raise UsageError(finding("simulate-other-scores", Place("")))
    return [
        column if more else tuple(tuple(-value for value in cell) for cell in column)
        for column, more in zip(zip(*scores.values, strict=True), matrix.maximise, strict=True)
    ]


def _tables(
    columns: Sequence[WholeCells],
    together: tuple[bool, ...],
    *,
    is_exact: bool,
    ramps: tuple[tuple[Ramp, ...], ...] = (),
) -> ScoreTables:
    """Spread each cell's values over the bytes.

    Values of a cell of its own stand in order of size; where one draw serves all alternatives they
    stand in the order of the evaluators, the same for all.
    """
    entries = tuple(
        tuple(
            spread(cell if is_together else tuple(sorted(cell)))
            for cell, is_together in zip(row, together, strict=True)
        )
        for row in zip(*columns, strict=True)
    )
    return ScoreTables(entries, together, is_exact, ramps)


def spread(values: tuple[int, ...]) -> tuple[int, ...]:
    """Give the value of each byte: each value has as many as the next, or one more.

    Examples
    --------
    >>> from collections import Counter
    >>> sorted(Counter(spread((1, 2, 3))).items())
    [(1, 86), (2, 85), (3, 85)]
    """
    return tuple(values[byte * len(values) // ENTRIES] for byte in range(ENTRIES))


def in_one_unit(cells: Cells, widest: int) -> tuple[WholeCells, bool]:
    """Give fractions as the smallest whole numbers in one unit, and whether that is exact.

    Where the largest would be wider than allowed, it becomes that wide and the others are rounded.

    Examples
    --------
    >>> in_one_unit(((Fraction(1, 2),), (Fraction(3, 4), Fraction(1))), 100)
    (((2,), (3, 4)), True)
    """
    every = [value for cell in cells for value in cell]
    scale = smallest_scale(every)
    largest = max(map(abs, every))
    is_exact = largest * scale <= widest
    if not is_exact:
        scale = widest / largest
    return _times(cells, scale), is_exact


def _times(cells: Cells, scale: Fraction) -> WholeCells:
    return tuple(tuple(round(value * scale) for value in cell) for cell in cells)
