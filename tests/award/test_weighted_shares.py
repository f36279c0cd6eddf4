"""A weighted sum over one common denominator is the weighted sum."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_criterion, a_criterion_score
from vagval.award.weighted_shares import common_weights

shares = st.fractions(min_value=0, max_value=1, max_denominator=60)


@given(st.lists(st.tuples(shares, shares), max_size=30))
def test_it_is_the_weighted_sum(pairs: list[tuple[Fraction, Fraction]]) -> None:
    scores = [a_criterion_score(a_criterion(), share * 5) for _, share in pairs]
    weights = tuple(weight for weight, _ in pairs)
    total = sum(
        (weight * score.share for weight, score in zip(weights, scores, strict=True)), Fraction(0)
    )
    assert common_weights(weights).total(scores) == total


def test_the_float_trap_is_an_exact_tie() -> None:
    # facts/award_models.md 9.7: weights 20/30/50, scores (0, 1, 2) and (2, 3, 0) are both 1.30.
    weights = common_weights((Fraction("0.2"), Fraction("0.3"), Fraction("0.5")))
    first, second = (
        weights.total([a_criterion_score(a_criterion(), points) for points in given_points])
        for given_points in ((0, 1, 2), (2, 3, 0))
    )
    assert first == second == Fraction("1.3") / 5


def test_a_score_without_a_weight_is_refused() -> None:
    with pytest.raises(ValueError, match="argument"):
        common_weights((Fraction(1),)).total([])
