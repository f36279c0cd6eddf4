"""Confidence factors: the bid's own central weights, and scores that vary."""

from fractions import Fraction

import pytest

from robustness.smaa_case import T1, a_matrix, disputed
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.confidence import confidence_factors
from vagval.robustness.smaa import simulate


def certain(rows: tuple[tuple[Fraction, ...], ...]) -> UncertainScores:
    return UncertainScores(tuple(tuple((v,) for v in row) for row in rows), (False,) * len(rows[0]))


def test_with_certain_scores_a_bid_is_always_first_under_its_central_weights() -> None:
    free = simulate(T1, WeightSpace(6), 2_000, seed=1)
    runs = confidence_factors(T1, certain(T1.values), free, 100)
    assert [run and run.acceptability(bid, 1) for bid, run in enumerate(runs)] == [1, 1, 1, 1, None]


def test_a_factor_as_reckoned_by_hand() -> None:
    # One criterion, so that its weight is 1. a has 3 or 5, b has 4 in any case: a is first with 5,
    # half the time.
    matrix = a_matrix("5", "4")
    scores = UncertainScores((((Fraction(3), Fraction(5)),), ((Fraction(4),),)), (False,))
    free = simulate(matrix, WeightSpace(1), 10, seed=1)
    first, second = confidence_factors(matrix, scores, free, 10_000)
    assert second is None
    assert first is not None
    share, slack = first.acceptability(0, 1), first.half_width(first.ranks[0][0])
    assert float(share) == pytest.approx(0.5, abs=2 * float(slack))


def test_the_method_and_the_seed_are_those_of_the_run() -> None:
    free = simulate(T1, WeightSpace(6), 500, seed=8, method="topsis")
    run = confidence_factors(T1, disputed(T1), free, 200)[1]
    assert run is not None
    assert (run.method, run.seed, run.samples) == ("topsis", 8, 200)
    assert 0 < run.acceptability(1, 1) <= 1
