"""Between which weights of one criterion the first bid stays first."""

from fractions import Fraction

import pytest
from hypothesis import given

from robustness.weights_case import T1, a_matrix, analytic, matrices
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.mcda.row import dot
from vagval.robustness.value_rows import first_of
from vagval.robustness.weight_interval import held_intervals, weight_intervals

GRID = 400


def with_weight(matrix: DecisionMatrix, place: int, weight: Fraction) -> set[str]:
    """Name who is first with another weight of one criterion, the others in proportion."""
    rest = 1 - matrix.weights[place]
    weights = tuple(
        weight if each == place else (1 - weight) * old / rest
        for each, old in enumerate(matrix.weights)
    )
    return first_at(matrix, weights)


def first_at(matrix: DecisionMatrix, weights: tuple[Fraction, ...]) -> set[str]:
    figures = {
        bid: dot(row, weights) for bid, row in zip(matrix.alternatives, matrix.values, strict=True)
    }
    return {bid for bid, figure in figures.items() if figure == max(figures.values())}


def test_intervals_of_the_facts() -> None:
    # c0, upper: b1 leads b0 by 26 on the rest and is 70 behind on c0: 26 / (26 + 70) = .270833.
    found = {
        each.criterion: (
            f"{float(each.lowest):.4f}",
            each.below,
            f"{float(each.highest):.4f}",
            each.above,
        )
        for each in weight_intervals(T1)
    }
    assert found == {
        "c0": ("0.0741", ("b3",), "0.2708", ("b0",)),
        "c1": ("0.1884", ("b0",), "1.0000", ()),
        "c2": ("0.0000", (), "0.2079", ("b0",)),
        "c3": ("0.1385", ("b0",), "0.4237", ("b3",)),
        "c4": ("0.0526", ("b0",), "1.0000", ()),
        "c5": ("0.0625", ("b0",), "0.2584", ("b2",)),
    }
    assert weight_intervals(T1)[0].highest == Fraction(26, 96)


def test_analytic_interval() -> None:
    # facts/mcda.md 3: at w = .5 A wins, interval [0, 5/9] of the quality weight.
    price, quality = weight_intervals(analytic("1/2"))
    assert [quality.lowest, quality.highest] == [0, Fraction(5, 9)]
    assert [price.lowest, price.highest] == [Fraction(4, 9), 1]
    assert quality.above == price.below == ("b1",)


def test_no_interval_where_several_are_first() -> None:
    # facts/mcda.md 3: at w = 3/5 B and C are exactly equal.
    tied = analytic("3/5")
    assert first_of(tied) == ("b1", "b2")
    assert weight_intervals(tied) == ()
    assert held_intervals(tied) == ()


def test_a_criterion_with_all_the_weight_has_no_interval() -> None:
    matrix = a_matrix((1, 0), (3, 0), (1, 5))
    (other,) = weight_intervals(matrix)
    # At weight t of c1: 3 (1 - t) against 1 (1 - t) + 5 t, so 2 = 7 t.
    assert other.criterion == "c1"
    assert [other.lowest, other.highest] == [0, Fraction(2, 7)]
    assert weight_intervals(a_matrix((1,), (3,), (1,))) == ()


def test_a_criterion_on_which_all_are_equal_is_decorative() -> None:
    # At t = 1 all would be equal, but nobody else is ever before.
    decorative, other = weight_intervals(a_matrix(("1/2", "1/2"), (4, 3), (4, 1)))
    assert decorative.is_decorative
    assert (decorative.above, other.is_decorative) == ((), True)


def test_every_rival_that_is_equal_at_an_end_is_named() -> None:
    first, _ = weight_intervals(a_matrix(("1/2", "1/2"), (0, 6), (3, 1), (2, 2), (3, 1)))
    # b1 and b3: 6 (1 - t) = 3 t + 1 - t, t = 5/8; b2: 6 (1 - t) = 2, t = 2/3.
    assert (first.highest, first.above) == (Fraction(5, 8), ("b1", "b3"))


def test_held_coefficients_of_amounts() -> None:
    # Weights 3/4 and 1/4: b0 is first by 3/4 * 2 - 1/4 * 4 = 1/2. Held: c * 2 >= 1, so c >= 1/2;
    # 3/2 >= c * 4, so c <= 3/8: the amounts of c1 can be half as large again, and no larger.
    one, other = held_intervals(a_matrix(("3/4", "1/4"), (3, 1), (1, 5)))
    assert (one.lowest, one.highest, one.below, one.above) == (Fraction(1, 2), None, ("b1",), ())
    assert [other.lowest, other.highest] == [0, Fraction(3, 8)]
    assert other.above == ("b1",)
    assert other.highest is not None
    assert other.highest / other.coefficient == Fraction(3, 2)


@pytest.mark.parametrize("place", range(6))
def test_the_ends_are_those_of_a_search_on_a_grid(place: int) -> None:
    interval = weight_intervals(T1)[place]
    for step in range(GRID + 1):
        weight = Fraction(step, GRID)
        assert ("b1" in with_weight(T1, place, weight)) == (
            interval.lowest <= weight <= interval.highest
        )


@given(matrices())
def test_a_little_past_an_end_a_named_rival_is_first(matrix: DecisionMatrix) -> None:
    first = first_of(matrix)
    little = Fraction(1, 10**6)
    for interval in weight_intervals(matrix):
        place = matrix.criteria.index(interval.criterion)
        assert interval.lowest <= interval.weight <= interval.highest
        for end, past, named in (
            (interval.lowest, -little, interval.below),
            (interval.highest, little, interval.above),
        ):
            assert set(first) <= with_weight(matrix, place, end)
            if named:
                assert with_weight(matrix, place, end) == {*first, *named}
                assert with_weight(matrix, place, end + past) & set(named)
                assert not with_weight(matrix, place, end + past) & set(first)


@given(matrices())
def test_a_little_past_a_held_end_a_named_rival_is_first(matrix: DecisionMatrix) -> None:
    first = first_of(matrix)
    little = Fraction(1, 10**6)
    for held in held_intervals(matrix):
        place = matrix.criteria.index(held.criterion)

        def first_with(
            coefficient: Fraction, place: int = place, matrix: DecisionMatrix = matrix
        ) -> set[str]:
            weights = (*matrix.weights[:place], coefficient, *matrix.weights[place + 1 :])
            return first_at(matrix, weights)

        assert set(first) <= first_with(held.lowest)
        if held.below:
            assert first_with(held.lowest) == {*first, *held.below}
            assert not first_with(held.lowest - little) & set(first)
        if held.highest is None:
            assert set(first) <= first_with(Fraction(10**9))
        else:
            assert first_with(held.highest) == {*first, *held.above}
            assert not first_with(held.highest + little) & set(first)
