"""Which award models may not be used. The judgments themselves stand in tests/law."""

import pytest

from builders import a_criterion, a_lot, a_price_leaf, an_award_rule
from vagval.award.award_models import award_model
from vagval.award.lawful import check_lawful, unlawful
from vagval.domain.award_rule import ParameterValue
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot


def lot_with(price_weight: str = "0.4", **changed: ParameterValue) -> Lot:
    parameters: dict[str, ParameterValue] = {
        "full_points": "100",
        "price_full": "60",
        "price_zero": "140",
        "outside": "continue",
    }
    rule = an_award_rule("weighted_points", parameters | changed)
    weight = {"0.4": "0.6", "0": "1"}[price_weight]
    return a_lot("LM", a_criterion(weight=weight), a_price_leaf(price_weight), award=rule)


def codes(lot: Lot) -> list[str]:
    return [fault.code for fault in unlawful(award_model(lot), lot)]


def test_a_continued_scale_is_lawful() -> None:
    assert codes(lot_with()) == []


def test_a_clipped_scale_has_a_floor_and_a_ceiling() -> None:
    assert codes(lot_with(outside="clip")) == ["price-floor-in-scale", "price-ceiling-in-scale"]


def test_a_clipped_scale_from_zero_has_only_the_ceiling() -> None:
    # Below 0 kr there is nothing to stop, but every price from 140 and on gives the same points.
    assert codes(lot_with(price_full="0", outside="clip")) == ["price-ceiling-in-scale"]


def test_a_price_that_weighs_nothing_is_not_a_price_criterion() -> None:
    assert codes(lot_with(price_weight="0")) == ["price-weight-zero"]


@pytest.mark.parametrize("model", ["value_deduction", "lowest_price"])
def test_models_without_a_price_scale_have_no_dead_zone(model: str) -> None:
    lot = a_lot(award=model)
    check_lawful(award_model(lot), lot)
    assert codes(lot) == []


def test_every_reason_is_carried_at_once() -> None:
    lot = lot_with(outside="clip")
    with pytest.raises(RuleError) as stop:
        check_lawful(award_model(lot), lot)
    assert len(stop.value.findings) == 2
    assert {f.place.cell for f in stop.value.findings} == {"award.parameters"}
