"""Which award models may not be used. The judgments themselves stand in tests/law."""

from dataclasses import replace

import pytest

from builders import (
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    an_award_rule,
    scored_bids,
)
from in_words import in_swedish
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.award.lawful import check_lawful, overridden, unlawful
from vagval.domain.award_rule import Override, ParameterValue
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.domain.place import Place


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


@pytest.mark.parametrize("model", ["value_deduction", "price_surcharge", "lowest_price"])
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


PLACE = Place("procurement.toml", cell="award.override[1]")


def formula_lot(model: str, price_weight: str = "0.4", **parameters: ParameterValue) -> Lot:
    weight = {"0.4": "0.6", "0": "1"}[price_weight]
    leaves = (a_criterion(weight=weight), a_price_leaf(price_weight))
    return a_lot("LM", *leaves, award=an_award_rule(model, parameters))


def with_override(lot: Lot, code: str, by: str = "Eva Ek", reason: str = "Prövat.") -> Lot:
    overrides = (*lot.award.overrides, Override(code, by, reason, PLACE))
    return replace(lot, award=replace(lot.award, overrides=overrides))


RANKED = formula_lot("rank_points")
CORRIDOR = a_lot(
    "LM",
    a_criterion(weight="1"),
    award=an_award_rule("quality_corridor", {"corridor": "0.1", "deciding": "quality"}),
)


@pytest.mark.parametrize(
    ("lot", "code", "cell"),
    [
        (RANKED, "price-stops-between-ranks", "award"),
        (formula_lot("min_max_price", full_points="100"), "price-stops-between-two-bids", "award"),
        (
            formula_lot("multiple_of_lowest", full_points="1", multiple="2", outside="clip"),
            "price-stops-above-multiple",
            "award.parameters.outside",
        ),
        (
            formula_lot("discount_from_base", full_points="1", base_price="9", stop_price="5"),
            "price-stops-at-threshold",
            "award.parameters.stop_price",
        ),
        (CORRIDOR, "price-stops-in-corridor", "award.parameters.deciding"),
    ],
)
def test_a_formula_in_which_a_lower_price_gives_nothing_is_unlawful(
    lot: Lot, code: str, cell: str
) -> None:
    (fault,) = unlawful(award_model(lot), lot)
    assert (fault.code, fault.place.cell) == (code, cell)
    assert fault.details["source"] == "HFD 2022 ref. 41"
    assert "HFD 2022 ref. 41" in in_swedish(fault)


def test_the_price_at_which_points_stop_is_named() -> None:
    lot = formula_lot("discount_from_base", full_points="1", base_price="9000", stop_price="5000")
    assert "Prispoängen slutar växa vid 5 000 kr" in in_swedish(*unlawful(award_model(lot), lot))


@pytest.mark.parametrize(
    "lot",
    [
        formula_lot("multiple_of_lowest", full_points="1", multiple="7", outside="continue"),
        formula_lot("discount_from_base", full_points="1", base_price="9", stop_price="0"),
        formula_lot("lowest_price_ratio", full_points="100"),
        formula_lot("utility_index"),
    ],
)
def test_a_formula_in_which_every_krona_counts_is_lawful(lot: Lot) -> None:
    assert unlawful(award_model(lot), lot) == overridden(award_model(lot), lot) == ()


@pytest.mark.parametrize(
    "key",
    ["lowest_price_ratio", "min_max_price", "quality_premium", "utility_index", "rank_points"],
)
def test_a_price_without_weight_is_found_in_every_weighted_formula(key: str) -> None:
    parameters: dict[str, dict[str, ParameterValue]] = {
        "lowest_price_ratio": {"full_points": "100"},
        "min_max_price": {"full_points": "100"},
        "quality_premium": {"estimate": "100"},
    }
    lot = formula_lot(key, price_weight="0", **parameters.get(key, {}))
    assert codes(lot)[0] == "price-weight-zero"


def test_an_override_with_a_name_and_a_reason_lets_the_lot_go_on() -> None:
    lot = with_override(RANKED, "price-stops-between-ranks")
    model = award_model(lot)

    assert unlawful(model, lot) == ()
    assert [fault.code for fault in overridden(model, lot)] == ["price-stops-between-ranks"]
    check_lawful(model, lot)
    bids = (a_scored_bid("alfa", price=100, points={"kvalitet": 3}),)
    assert decide(scored_bids(*bids, lot=lot), model).first == ("alfa",)


def test_an_override_covers_its_own_finding_alone() -> None:
    lot = with_override(lot_with(outside="clip"), "price-ceiling-in-scale")
    assert codes(lot) == ["price-floor-in-scale"]
    with pytest.raises(RuleError, match="price-floor-in-scale"):
        check_lawful(award_model(lot), lot)


@pytest.mark.parametrize(("by", "reason"), [("", "Prövat."), ("Eva Ek", " "), ("", "")])
def test_an_override_without_a_name_or_a_reason_does_not_hold(by: str, reason: str) -> None:
    lot = with_override(RANKED, "price-stops-between-ranks", by, reason)
    model = award_model(lot)
    assert [fault.code for fault in unlawful(model, lot)] == [
        "price-stops-between-ranks",
        "award-override-unsigned",
    ]
    assert overridden(model, lot) == ()
    assert "saknar namn eller skäl" in in_swedish(*unlawful(model, lot))


@pytest.mark.parametrize("lot", [RANKED, formula_lot("utility_index")])
def test_an_override_of_what_is_no_fault_is_a_fault_itself(lot: Lot) -> None:
    wrong = with_override(lot, "price-floor-in-scale")
    fault = unlawful(award_model(wrong), wrong)[-1]
    assert (fault.code, fault.place) == ("override-without-finding", PLACE)
    assert fault.details["fault"] == "price-floor-in-scale"
    assert in_swedish(fault)


def test_a_price_that_weighs_nothing_cannot_be_overridden() -> None:
    lot = with_override(formula_lot("utility_index", price_weight="0"), "price-weight-zero")
    assert codes(lot) == ["price-weight-zero", "award-override-impossible"]
    assert overridden(award_model(lot), lot) == ()
    assert in_swedish(*unlawful(award_model(lot), lot))
