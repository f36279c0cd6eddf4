"""An order of priority (prioritetsordning, LOU 16:6 second paragraph)."""

from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, scored_bids
from in_words import in_swedish
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.award.priority_order import PriorityOrder
from vagval.domain.criterion import Criterion
from vagval.domain.decision import Decision
from vagval.domain.errors import Finding, RuleError, UndecidedError
from vagval.domain.lot import Lot

SAKERHET, STOD = a_criterion("sakerhet"), a_criterion("stod")
Offers = dict[str, tuple[int, dict[str, int]]]


def lot_of(order: str, *leaves: Criterion) -> Lot:
    rule = an_award_rule("priority_order", {"order": order}, ())
    return a_lot("LM", *(leaves or (SAKERHET,)), award=rule)


def decided(lot: Lot, offered: Offers) -> Decision:
    bids = (a_scored_bid(k, price=price, points=points) for k, (price, points) in offered.items())
    return decide(scored_bids(*bids, lot=lot), award_model(lot))


def ranks(lot: Lot, offered: Offers) -> dict[str, int]:
    return {ranked.bid.bid: ranked.rank for ranked in decided(lot, offered).ranking}


def findings_of(lot: Lot) -> tuple[Finding, ...]:
    with pytest.raises(RuleError) as stop:
        PriorityOrder.from_rule(lot)
    return stop.value.findings


def test_worked_example_f35_security_then_price() -> None:
    # (4, 120) beats (3, 80)
    lot = lot_of("sakerhet price")
    assert ranks(lot, {"a": (120, {"sakerhet": 4}), "b": (80, {"sakerhet": 3})}) == {
        "a": 1,
        "b": 2,
    }


def test_equal_in_the_first_the_price_decides() -> None:
    lot = lot_of("sakerhet price")
    equal: Offers = {"a": (120, {"sakerhet": 4}), "b": (80, {"sakerhet": 4})}
    assert ranks(lot, equal) == {"b": 1, "a": 2}
    assert ranks(lot, {"a": (80, {"sakerhet": 4}), "b": (80, {"sakerhet": 4})}) == {
        "a": 1,
        "b": 1,
    }


def test_price_may_be_first_or_in_the_middle() -> None:
    offered: Offers = {
        "a": (100, {"sakerhet": 3, "stod": 5}),
        "b": (100, {"sakerhet": 4, "stod": 1}),
        "c": (90, {"sakerhet": 3, "stod": 0}),
    }
    assert ranks(lot_of("price stod sakerhet", SAKERHET, STOD), offered) == {
        "c": 1,
        "a": 2,
        "b": 3,
    }
    assert ranks(lot_of("sakerhet price stod", SAKERHET, STOD), offered) == {
        "b": 1,
        "c": 2,
        "a": 3,
    }


@pytest.mark.parametrize(
    ("order", "figure", "unit", "lowest_wins", "first"),
    [("sakerhet price", 4, "points", False, 0), ("price sakerhet", 120, "money", True, 1)],
)
def test_the_figure_is_what_is_compared_first(
    order: str, figure: int, unit: str, *, lowest_wins: bool, first: int
) -> None:
    lot = lot_of(order)
    model = award_model(lot)
    (assessment,) = model.assess_all((a_scored_bid(price=120, points={"sakerhet": 4}),))
    assert assessment.figure == figure
    assert {assessment.unit, model.unit} == {unit}
    assert (model.lowest_wins, model.constants) == (lowest_wins, {"first": Fraction(first)})


def test_the_steps_name_the_places_and_what_is_compared_first() -> None:
    model = award_model(lot_of("sakerhet price"))
    (assessment,) = model.assess_all((a_scored_bid(price=120, points={"sakerhet": 4}),))
    assert in_swedish(*assessment.steps) == (
        "Nummer 1 i ordningen: Sakerhet, 4 av 5 poäng.\n"
        "Nummer 2 i ordningen: utvärderat pris, 120 kr.\n"
        "Anbuden jämförs i denna ordning, och ett senare nummer avgör bara mellan anbud som är "
        "lika i alla tidigare. Först jämförs Sakerhet: 4 poäng."
    )


def test_a_price_first_is_told_in_money() -> None:
    model = award_model(lot_of("price sakerhet"))
    (assessment,) = model.assess_all((a_scored_bid(price=120, points={"sakerhet": 4}),))
    assert in_swedish(assessment.steps[-1]).endswith(
        "Först jämförs det utvärderade priset: 120 kr."
    )


@pytest.mark.parametrize(
    ("order", "codes"),
    [
        ("", ["award-order-lacking"]),
        ("sakerhet", ["award-order-lacking"]),
        ("price", ["award-order-lacking"]),
        ("sakerhet price sakerhet", ["award-order-repeated"]),
        ("sakerhet pris", ["award-order-unknown", "award-order-lacking"]),
        ("sakerhet, price", ["award-order-unknown", "award-order-lacking"]),
    ],
)
def test_an_order_that_lacks_repeats_or_invents_is_refused(order: str, codes: list[str]) -> None:
    found = findings_of(lot_of(order))
    assert [each.code for each in found] == codes
    assert {each.place.cell for each in found} == {"award.parameters.order"}
    assert in_swedish(*found)


def test_an_unknown_word_comes_with_what_was_meant() -> None:
    unknown, lacking = findings_of(lot_of("sakerhat price"))
    assert unknown.details["nearest"] == "sakerhet"
    assert lacking.details["words"] == ("sakerhet",)


def test_a_criterion_called_price_would_be_ambiguous() -> None:
    lot = lot_of("sakerhet price", SAKERHET, a_criterion("price"))
    assert [each.code for each in findings_of(lot)] == ["award-order-ambiguous"]


def test_a_missing_order_weights_and_a_price_leaf_are_refused_at_once() -> None:
    rule = an_award_rule("priority_order", {"ordr": "sakerhet price"})
    lot = a_lot("LM", a_criterion("sakerhet", weight="0.6"), a_price_leaf(), award=rule)
    assert [each.code for each in findings_of(lot)] == [
        "award-parameter-unknown",
        "award-parameter-missing",
        "award-weight-not-allowed",
        "award-weight-not-allowed",
        "award-price-leaf-not-allowed",
    ]


def test_a_missing_price_or_score_is_refused_not_read_as_zero() -> None:
    model = award_model(lot_of("sakerhet price"))
    with pytest.raises(UndecidedError, match="award-price-missing"):
        model.assess_all((a_scored_bid(price=None, points={"sakerhet": 3}),))
    with pytest.raises(UndecidedError, match="award-score-missing"):
        model.assess_all((a_scored_bid(price=100),))
