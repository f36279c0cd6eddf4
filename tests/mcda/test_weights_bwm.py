"""The best-worst method, linear model."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.mcda.weights_bwm import BestWorst, bwm_linear


@st.composite
def judgments(draw: st.DrawFn) -> BestWorst:
    count = draw(st.integers(2, 6))
    whole = draw(st.integers(2, 9))
    between = st.lists(st.integers(1, whole), min_size=count - 2, max_size=count - 2)
    return BestWorst(
        best=0,
        worst=count - 1,
        best_to_others=(1, *draw(between), whole),
        others_to_worst=(whole, *draw(between), 1),
    )


def deviation(judged: BestWorst, weights: tuple[Fraction, ...]) -> Fraction:
    best = (
        abs(weights[judged.best] - times * weight)
        for times, weight in zip(judged.best_to_others, weights, strict=True)
    )
    worst = (
        abs(weight - times * weights[judged.worst])
        for times, weight in zip(judged.others_to_worst, weights, strict=True)
    )
    return max(*best, *worst)


def test_three_criteria_by_hand() -> None:
    # The judgments of Rezaei 2015, here in the linear model. All three deviations are k:
    # w_2 = 5 w_1 - k, w_3 = 8 w_1 + k, w_3 = 2 w_2 - k, so 8 w_1 + k = 10 w_1 - 3k and k = w_1/2.
    # The sum is w_1 (1 + 9/2 + 17/2) = 14 w_1.
    found = bwm_linear(BestWorst(2, 0, (8, 2, 1), (1, 5, 8)))

    assert found.weights == (Fraction(1, 14), Fraction(9, 28), Fraction(17, 28))
    assert found.ksi == Fraction(1, 28)
    assert found.is_unique


def test_two_criteria_stand_as_they_are_judged() -> None:
    found = bwm_linear(BestWorst(1, 0, (4, 1), (1, 4)))

    assert found.weights == (Fraction(1, 5), Fraction(4, 5))
    assert found.ksi == 0


def test_judgments_that_contradict_each_other_are_told() -> None:
    assert BestWorst(2, 0, (8, 2, 1), (1, 5, 8)).input_inconsistency == Fraction(2, 56)
    assert BestWorst(0, 2, (1, 2, 8), (8, 4, 1)).input_inconsistency == 0
    assert BestWorst(0, 2, (1, 8, 8), (8, 8, 1)).input_inconsistency == 1


@pytest.mark.parametrize(
    ("best", "worst", "to_others", "to_worst"),
    [
        (0, 0, (1, 2), (2, 1)),
        (0, 1, (1, 2, 2), (2, 1)),
        (0, 1, (1, 10), (10, 1)),
        (0, 1, (2, 4), (4, 1)),
        (0, 1, (1, 4), (3, 1)),
        (0, 1, (1, 1), (1, 1)),
        (0, 2, (1, 5, 4), (4, 2, 1)),
        (0, 3, (1, 2), (2, 1)),
    ],
)
def test_judgments_that_contradict_what_best_and_worst_mean_are_refused(
    best: int, worst: int, to_others: tuple[int, ...], to_worst: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="no best and worst"):
        BestWorst(best, worst, to_others, to_worst)


@given(judgments())
def test_the_deviation_is_that_of_the_weights_and_every_weight_is_in_its_interval(
    judged: BestWorst,
) -> None:
    found = bwm_linear(judged)

    assert sum(found.weights) == 1
    assert deviation(judged, found.weights) == found.ksi
    for weight, (low, high) in zip(found.weights, found.intervals, strict=True):
        assert 0 <= low <= weight <= high <= 1


@given(judgments())
def test_no_consistent_weights_deviate_less(judged: BestWorst) -> None:
    # The linear model is convex: a small step from the optimum towards any weights is no better.
    found = bwm_linear(judged)
    count = len(found.weights)
    for place in range(count):
        corner = tuple(Fraction(int(place == each)) for each in range(count))
        step = tuple(
            (99 * here + there) / 100 for here, there in zip(found.weights, corner, strict=True)
        )
        assert deviation(judged, step) >= found.ksi
