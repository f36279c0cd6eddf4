"""A linear program solved in whole numbers, and its answer proved (exakt linjärprogram).

No float enters, so that the answer is the same on every machine even where several are equally
good, and nothing is decided by a tolerance.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from vagval.mcda.row import Row, dot

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Program:
    """Find ``x`` with the least ``costs @ x``, ``rows @ x <= limits`` and ``0 <= x <= highest``.

    Parameters
    ----------
    costs
        Each >= 0, so that nothing is cheaper than to leave every x at 0.
    highest
        By x; None: no bound.
    """

    costs: Row
    rows: tuple[Row, ...]
    limits: Row
    highest: tuple[Fraction | None, ...]

    def __post_init__(self) -> None:
        """Refuse what this method cannot begin with; only a fault of ours makes it."""
        wide = len(self.costs)
        holds = (
            all(cost >= 0 for cost in self.costs)
            and all(len(row) == wide for row in self.rows)
            and len(self.limits) == len(self.rows)
            and len(self.highest) == wide
            and all(bound is None or bound >= 0 for bound in self.highest)
        )
        if not holds:
            message = f"no program: {self}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Optimum:
    """The answer to a program, with its proof.

    Parameters
    ----------
    cost
        The least possible.
    at
        One x that has it.
    multipliers
        By row, >= 0: what a looser limit would save. They prove that nothing costs less.
    """

    cost: Fraction
    at: Row
    multipliers: Row


def solve(program: Program) -> Optimum | None:
    """Solve a program by the dual simplex method, and verify what was found.

    Returns
    -------
    Optimum or None
        None where no x satisfies all rows.

    References
    ----------
    C. E. Lemke, "The dual method of solving the linear programming problem", Naval Research
    Logistics Quarterly 1, 1954, 36-47. Whole-number pivots: J. Edmonds, "Systems of distinct
    representatives and linear algebra", J. Res. NBS 71B, 1967. Choices that never cycle: R. G.
    Bland, Mathematics of Operations Research 2(2), 1977, 103-107.

    Examples
    --------
    >>> solve(Program((Fraction(1),), ((Fraction(-3),),), (Fraction(-1),), (None,))).at
    (Fraction(1, 3),)
    """
    tableau = _Tableau(program)
    while (row := tableau.broken()) is not None:
        column = tableau.entering(row)
        if column is None:
            return None
        tableau.pivot(row, column)
    found = tableau.optimum(program.costs)
    _verify(program, found)
    return found


def _verify(program: Program, found: Optimum) -> None:
    """Prove the answer from the program alone: it is allowed, and nothing allowed costs less.

    For multipliers y >= 0 every allowed x costs at least the least of
    ``costs @ x + y @ (rows @ x - limits)`` over the bounds alone; that least is the cost found.
    """
    bound = -dot(program.limits, found.multipliers)
    holds = all(each >= 0 for each in found.multipliers)
    for place, (x, highest) in enumerate(zip(found.at, program.highest, strict=True)):
        column = tuple(row[place] for row in program.rows)
        reduced = program.costs[place] + dot(column, found.multipliers)
        if reduced < 0:
            holds = holds and highest is not None
            bound += reduced * (highest or ZERO)
        holds = holds and x >= 0 and (highest is None or x <= highest)
    holds = holds and bound == found.cost == dot(program.costs, found.at)
    for row, limit in zip(program.rows, program.limits, strict=True):
        holds = holds and dot(row, found.at) <= limit
    if not holds:
        message = f"unproved: {found}"
        raise ValueError(message)


class _Tableau:
    """Basic variables as sums of the others, in whole numbers over one common denominator.

    Row i reads: basic + Σ entry * other = right side, all divided by ``divisor``. Variables
    0, 1, ... are the x of the program, then comes what each row leaves of its limit. A variable at
    its upper bound stands as its distance from it (``turned``).
    """

    def __init__(self, program: Program) -> None:
        wide, high = len(program.costs), len(program.rows)
        bounds = tuple(each for each in program.highest if each is not None)
        self.unit = lcm(*(each.denominator for each in (*program.limits, *bounds)))
        self.scales = [lcm(*(each.denominator for each in row)) for row in program.rows]
        self.cost_scale = lcm(*(each.denominator for each in program.costs))
        self.entries = [
            [int(each * scale) for each in row]
            for row, scale in zip(program.rows, self.scales, strict=True)
        ]
        self.right = [
            int(limit * self.unit) * scale
            for limit, scale in zip(program.limits, self.scales, strict=True)
        ]
        self.costs = [int(each * self.cost_scale) for each in program.costs]
        self.highest = [
            None if each is None else int(each * self.unit) for each in program.highest
        ] + [None] * high
        self.outside, self.basic = list(range(wide)), list(range(wide, wide + high))
        self.turned = [False] * wide
        self.divisor = 1
        self.stalled = 0

    @property
    def is_stalled(self) -> bool:
        """Whether so many exchanges in a row cost nothing that one may come back for ever.

        Then the first variable is taken each time, after which none does.
        """
        return self.stalled > len(self.basic) + len(self.outside)

    def broken(self) -> int | None:
        """Find the row whose variable is farthest out of its bounds; None: all are within.

        One above its upper bound is turned, so that what is broken always lies below 0.
        """
        out = [(self._beyond(row), -self.basic[row], row) for row in range(len(self.basic))]
        out = [each for each in out if each[0] > 0]
        if not out:
            return None
        _, _, row = max(out, key=lambda each: each[1:] if self.is_stalled else each)
        highest = self.highest[self.basic[row]]
        if self.right[row] >= 0 and highest is not None:
            self.right[row] = highest * self.divisor - self.right[row]
            self.entries[row] = [-each for each in self.entries[row]]
            self.turned[self.basic[row]] = not self.turned[self.basic[row]]
        return row

    def _beyond(self, row: int) -> int:
        highest = self.highest[self.basic[row]]
        over = 0 if highest is None else self.right[row] - highest * self.divisor
        return max(-self.right[row], over)

    def entering(self, row: int) -> int | None:
        """Choose what mends the row at the least cost for each unit; None: nothing can.

        Of several, the one of which the fewest units are needed.
        """
        choices = [
            (
                Fraction(self.costs[place], -entry),
                0 if self.is_stalled else entry,
                self.outside[place],
                place,
            )
            for place, entry in enumerate(self.entries[row])
            if entry < 0 and self.highest[self.outside[place]] != 0
        ]
        if not choices:
            return None
        cost, _, _, place = min(choices)
        self.stalled = 0 if cost else self.stalled + 1
        return place

    def pivot(self, row: int, column: int) -> None:
        """Exchange a basic variable for another; every division is without remainder."""
        mended, right = self.entries[row], self.right[row]
        factor, divisor = -mended[column], self.divisor
        for each, entries in enumerate(self.entries):
            if each != row:
                by = entries[column]
                self.right[each] = (self.right[each] * factor + by * right) // divisor
                self.entries[each] = _combined(entries, factor, by, mended, divisor, column)
        by = self.costs[column]
        self.costs = _combined(self.costs, factor, by, mended, divisor, column)
        self.entries[row] = [-each for each in mended]
        self.entries[row][column] = -divisor
        self.right[row] = -right
        self.basic[row], self.outside[column] = self.outside[column], self.basic[row]
        self.divisor = factor

    def optimum(self, costs: Row) -> Optimum:
        """Read the answer, at the costs of the program."""
        wide = len(self.turned)
        scaled = dict.fromkeys(range(wide), ZERO)
        for row, variable in enumerate(self.basic):
            scaled[variable] = Fraction(self.right[row], self.divisor)
        at = tuple(
            ((self.highest[place] or 0) - scaled[place] if turned else scaled[place]) / self.unit
            for place, turned in enumerate(self.turned)
        )
        multipliers = [ZERO] * len(self.basic)
        for place, variable in enumerate(self.outside):
            if variable >= wide:
                row = variable - wide
                multipliers[row] = Fraction(
                    self.costs[place] * self.scales[row], self.divisor * self.cost_scale
                )
        return Optimum(dot(costs, at), at, tuple(multipliers))


def _combined(  # noqa: PLR0913, PLR0917 - one line of arithmetic on a row
    entries: list[int], factor: int, by: int, mended: list[int], divisor: int, column: int
) -> list[int]:
    if by:
        new = [(a * factor + by * b) // divisor for a, b in zip(entries, mended, strict=True)]
    elif factor == divisor:
        new = entries.copy()
    else:
        new = [a * factor // divisor for a in entries]
    new[column] = by
    return new
