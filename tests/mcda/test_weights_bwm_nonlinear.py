"""The best-worst method, the model on ratios."""

from decimal import Decimal
from fractions import Fraction

import pytest

from vagval.mcda.weights_bwm import BestWorst, bwm_linear
from vagval.mcda.weights_bwm_nonlinear import bwm_nonlinear, consistency_index

NEAR = 1e-9


def deviation(judged: BestWorst, weights: tuple[Fraction, ...]) -> float:
    best, worst = weights[judged.best], weights[judged.worst]
    ratios = [
        *(abs(best / w - a) for w, a in zip(weights, judged.best_to_others, strict=True)),
        *(abs(w / worst - a) for w, a in zip(weights, judged.others_to_worst, strict=True)),
    ]
    return float(max(ratios))


def test_the_example_of_rezaei_2015() -> None:
    # (2 - e)(5 - e) = 8 + e: e = 4 - sqrt(14) = .258343; consistency .26/4.47 = .0578
    found = bwm_nonlinear(BestWorst(2, 0, (8, 2, 1), (1, 5, 8)))

    assert float(found.epsilon) == pytest.approx(4 - 14**0.5, abs=NEAR)
    assert float(found.consistency_ratio) == pytest.approx(0.0578, abs=5e-5)
    assert [round(float(each), 3) for each in found.weights] == [0.071, 0.339, 0.590]


def test_the_two_models_give_other_weights_for_the_same_judgments() -> None:
    judged = BestWorst(2, 0, (8, 2, 1), (1, 5, 8))

    assert float(bwm_linear(judged).weights[1]) == pytest.approx(0.3214, abs=5e-5)
    assert float(bwm_nonlinear(judged).weights[1]) == pytest.approx(0.3387, abs=5e-5)


def test_judgments_that_are_too_small_a_product_deviate_too() -> None:
    # (2 + e)(2 + e) = 9 - e: e^2 + 5e - 5 = 0, e = (sqrt(45) - 5)/2 = .854102
    found = bwm_nonlinear(BestWorst(0, 2, (1, 2, 9), (9, 2, 1)))

    assert float(found.epsilon) == pytest.approx((45**0.5 - 5) / 2, abs=NEAR)


def test_two_criteria_between_may_contradict_each_other_alone() -> None:
    # 3*3 = 9 is 1 above 8, 2*3 = 6 is 2 below: against each other (9 - 6)/(3 + 3 + 2 + 3) = 3/11,
    # more than against 8: (3 - e)^2 = 8 + e gives .1459, (2 + e)(3 + e) = 8 - e gives .3166
    found = bwm_nonlinear(BestWorst(0, 3, (1, 3, 2, 8), (8, 3, 3, 1)))

    assert float(found.epsilon) == pytest.approx((44**0.5 - 6) / 2, abs=NEAR)


def test_where_a_criterion_is_free_its_interval_says_so() -> None:
    judged = BestWorst(0, 3, (1, 2, 3, 8), (8, 7, 3, 1))
    found = bwm_nonlinear(judged)

    assert deviation(judged, found.weights) == pytest.approx(float(found.epsilon), abs=1e-6)
    assert found.intervals[2][1] - found.intervals[2][0] > Fraction(1, 100)
    assert all(
        low - Fraction(1, 10**9) <= weight <= high + Fraction(1, 10**9)
        for weight, (low, high) in zip(found.weights, found.intervals, strict=True)
    )


def test_consistent_judgments_deviate_by_nothing() -> None:
    found = bwm_nonlinear(BestWorst(1, 4, (2, 1, 4, 2, 8), (4, 8, 2, 4, 1)))

    assert found.epsilon == found.consistency_ratio == 0
    assert float(found.weights[1]) == pytest.approx(8 / 19, abs=NEAR)


def test_the_consistency_index_of_nine_is_that_of_the_table() -> None:
    assert round(consistency_index(9), 2) == Decimal("5.23")
