"""Whether a formula is a sum of weights times values, as it is written."""

from dataclasses import replace

import pytest

from vagval.award.award_models import FORMULAS
from vagval.award.formulas.terms import PRICE_WEIGHT, QUALITY_WEIGHT
from vagval.domain.expression import PRICE, QUALITY, Expression, OfAll
from vagval.domain.formula import Formula
from vagval.robustness.sum_structure import NoSumError, SumStructure, sum_structure


def a_formula(figure: Expression) -> Formula:
    ratio = FORMULAS["lowest_price_ratio"]
    return replace(ratio, figure=replace(ratio.figure, of=figure))


def test_each_weight_with_its_own_part_is_weighted() -> None:
    found = sum_structure(a_formula(QUALITY_WEIGHT * QUALITY - PRICE_WEIGHT * PRICE))
    assert found == SumStructure(price=(0, 1), quality=(1, 0))
    assert found.is_weighted


def test_a_factor_that_both_parts_share_turns_nothing() -> None:
    # F16: price - estimate * (qw / pw) * quality is -1 / pw times qw * quality - pw * price.
    found = sum_structure(FORMULAS["quality_premium"])
    assert found == SumStructure(price=(0, 0), quality=(1, -1))
    assert found.is_weighted


def test_money_for_quality_has_no_weights() -> None:
    found = sum_structure(FORMULAS["willingness_to_pay"])
    assert found == SumStructure(price=(0, 0), quality=(0, 0))
    assert not found.is_weighted
    assert not found.has_weights


def test_weights_of_another_pattern_are_no_weighted_sum() -> None:
    found = sum_structure(
        a_formula(QUALITY_WEIGHT * QUALITY_WEIGHT * QUALITY - PRICE_WEIGHT * PRICE)
    )
    assert not found.is_weighted
    assert found.has_weights


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (QUALITY / PRICE, "weights-no-sum"),
        (PRICE * QUALITY, "weights-no-sum"),
        (PRICE / (1 + QUALITY), "weights-no-sum"),
        (QUALITY_WEIGHT * QUALITY + QUALITY, "weights-no-sum"),
        (QUALITY / OfAll("highest", QUALITY), "weights-quality-of-others"),
        (PRICE * OfAll("mean", QUALITY), "weights-quality-of-others"),
    ],
)
def test_what_is_no_sum_is_refused_with_its_reason(figure: Expression, code: str) -> None:
    with pytest.raises(NoSumError) as caught:
        sum_structure(a_formula(figure))
    assert caught.value.code == code


def test_what_all_bids_have_in_common_may_be_added() -> None:
    common = QUALITY_WEIGHT * (QUALITY - OfAll("lowest", QUALITY)) - PRICE_WEIGHT * PRICE
    assert sum_structure(a_formula(common)).is_weighted
