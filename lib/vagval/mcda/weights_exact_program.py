"""Linear programs in exact fractions, for as few unknowns as people can judge (linjärprogram)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

Linear = Mapping[int, Fraction]
"""Coefficient by unknown; those not named have 0."""


class ExactProgram:
    """Unknowns >= 0 under ``row . x <= limit``, as a dictionary that is solved by pivoting.

    The last unknown is taken away in each row that an origin would break, so one pivot on it makes
    the start feasible. That is how a largest deviation enters: ``|...| - deviation <= 0``.

    Parameters
    ----------
    count
        How many unknowns.
    rows
        Coefficients by unknown.
    limits
        Of each row.

    References
    ----------
    V. Chvátal, Linear Programming, Freeman 1983, chapters 2 and 3; R. G. Bland, "New finite
    pivoting rules for the simplex method", Mathematics of Operations Research 2 (1977) 103-107:
    with the smallest number first, it always ends.

    Examples
    --------
    Two deviations, of x from 1 and from 3, are smallest in the middle.

    >>> one = Fraction(1)
    >>> program = ExactProgram(
    ...     2, [{0: -one, 1: -one}, {0: one, 1: -one}, {0: -one, 1: -one}, {0: one, 1: -one}],
    ...     [-one, one, -3 * one, 3 * one])
    >>> program.minimise({1: one})
    Fraction(1, 1)
    >>> program.value(0)
    Fraction(2, 1)
    """

    def __init__(self, count: int, rows: Sequence[Linear], limits: Sequence[Fraction]) -> None:
        self._free = list(range(count))
        self._basic = list(range(count, count + len(rows)))
        zero = Fraction(0)
        self._table = [
            [limit, *(-row.get(unknown, zero) for unknown in self._free)]
            for row, limit in zip(rows, limits, strict=True)
        ]
        worst = min(range(len(rows)), key=lambda place: limits[place])
        if limits[worst] < 0:
            self._pivot(worst, count)
        if any(row[0] < 0 for row in self._table):
            message = "no feasible start"
            raise ValueError(message)

    def value(self, unknown: int) -> Fraction:
        """Give an unknown where the program stands."""
        if unknown in self._basic:
            return self._table[self._basic.index(unknown)][0]
        return Fraction(0)

    def minimise(self, objective: Linear) -> Fraction:
        """Go to where the objective is least, and give it."""
        return -self.maximise({unknown: -factor for unknown, factor in objective.items()})

    def maximise(self, objective: Linear) -> Fraction:
        """Go to where the objective is greatest, and give it.

        Raises
        ------
        ValueError
            If it grows without end.
        """
        while True:
            line = self._line(objective)
            entering = [place for place in range(1, len(line)) if line[place] > 0]
            if not entering:
                return line[0]
            column = min(entering, key=lambda place: self._free[place - 1])
            self._pivot(self._leaving(column), column)

    def keep(self, objective: Linear) -> None:
        """Stay where the objective is as great as here: forget every way that lowers it."""
        line = self._line(objective)
        kept = [place for place in range(1, len(line)) if line[place] == 0]
        self._free = [self._free[place - 1] for place in kept]
        self._table = [[row[0], *(row[place] for place in kept)] for row in self._table]

    def _leaving(self, column: int) -> int:
        falling = [place for place, row in enumerate(self._table) if row[column] < 0]
        if not falling:
            message = "the objective grows without end"
            raise ValueError(message)
        return min(
            falling,
            key=lambda place: (
                -self._table[place][0] / self._table[place][column],
                self._basic[place],
            ),
        )

    def _line(self, objective: Linear) -> list[Fraction]:
        """Write the objective in the unknowns that are free here."""
        line = [Fraction(0)] * (len(self._free) + 1)
        for unknown, factor in objective.items():
            if unknown in self._basic:
                row = self._table[self._basic.index(unknown)]
                line = [a + factor * b for a, b in zip(line, row, strict=True)]
            elif unknown in self._free:
                line[self._free.index(unknown) + 1] += factor
        return line

    def _pivot(self, place: int, column: int) -> None:
        """Let a free unknown take the place of a basic one."""
        row = self._table[place]
        factor = row[column]
        solved = [-each / factor for each in row]
        solved[column] = 1 / factor
        for other, line in enumerate(self._table):
            if other != place and line[column]:
                times, line[column] = line[column], Fraction(0)
                self._table[other] = [a + times * b for a, b in zip(line, solved, strict=True)]
        self._table[place] = solved
        self._free[column - 1], self._basic[place] = self._basic[place], self._free[column - 1]
