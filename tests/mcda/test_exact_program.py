"""A linear program solved in whole numbers, and its answer proved."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linprog

from robustness.weights_case import a_row
from vagval.mcda import exact_program
from vagval.mcda.exact_program import Optimum, Program, solve

SMALL = st.integers(-4, 4).map(Fraction)


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """Draw few whole numbers, so that equal corners and redundant rows are common."""
    wide, high = draw(st.integers(1, 4)), draw(st.integers(1, 5))

    def row(values: st.SearchStrategy[Fraction], length: int) -> tuple[Fraction, ...]:
        return tuple(draw(st.lists(values, min_size=length, max_size=length)))

    bounds = st.none() | st.integers(0, 3).map(lambda each: Fraction(each, 2))
    return Program(
        row(st.integers(0, 3).map(Fraction), wide),
        tuple(row(SMALL, wide) for _ in range(high)),
        row(SMALL, high),
        tuple(draw(st.lists(bounds, min_size=wide, max_size=wide))),
    )


def test_by_hand() -> None:
    # Least x + 2y with 3x + y >= 2 and y >= 1/2: y = 1/2, x = 1/2, cost 3/2. A looser first limit
    # saves 1/3, a looser second one 2 - 1/3.
    program = Program(a_row(1, 2), (a_row(-3, -1), a_row(0, -1)), a_row(-2, "-1/2"), (None, None))
    assert solve(program) == Optimum(Fraction(3, 2), a_row("1/2", "1/2"), a_row("1/3", "5/3"))


def test_an_upper_bound_sends_the_rest_elsewhere() -> None:
    # x + y >= 1 with x <= 1/3, y costs 5 times as much: 1/3 + 5 * 2/3 = 11/3.
    program = Program(a_row(1, 5), (a_row(-1, -1),), a_row(-1), (Fraction(1, 3), None))
    assert solve(program) == Optimum(Fraction(11, 3), a_row("1/3", "2/3"), a_row(5))


def test_what_no_x_can_do_has_no_answer() -> None:
    assert solve(Program(a_row(1), (a_row(-1),), a_row(-1), (Fraction(1, 2),))) is None
    assert solve(Program(a_row(0), (a_row(1),), a_row(-1), (None,))) is None


def test_a_program_that_could_not_begin_is_a_fault_of_ours() -> None:
    for costs, highest in ((a_row(-1), (None,)), (a_row(1), (Fraction(-1),))):
        with pytest.raises(ValueError, match="no program"):
            Program(costs, (a_row(1),), a_row(1), highest)


def test_an_answer_that_is_not_proved_is_never_given(monkeypatch: pytest.MonkeyPatch) -> None:
    read = exact_program._Tableau.optimum  # noqa: SLF001 - what a fault of ours would look like
    program = Program(a_row(1, 2), (a_row(-3, -1),), a_row(-2), (None, None))

    def dearer(tableau: object, costs: tuple[Fraction, ...]) -> Optimum:
        found = read(tableau, costs)  # type: ignore[arg-type] # it is a tableau
        return Optimum(found.cost + 1, a_row("5/3", 0), found.multipliers)

    monkeypatch.setattr(exact_program._Tableau, "optimum", dearer)  # noqa: SLF001 - the same
    with pytest.raises(ValueError, match="unproved"):
        solve(program)


@given(programs())
def test_the_cost_is_that_of_a_solver_in_floats(program: Program) -> None:
    theirs = linprog(
        [float(each) for each in program.costs],
        A_ub=np.array([[float(each) for each in row] for row in program.rows]),
        b_ub=[float(each) for each in program.limits],
        bounds=[(0, None if each is None else float(each)) for each in program.highest],
    )
    ours = solve(program)
    assert (ours is None) == (theirs.status == 2)
    if ours is not None:
        assert float(ours.cost) == pytest.approx(theirs.fun, abs=1e-7)
