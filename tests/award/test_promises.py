"""What each model promises, tested on invented bids."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    amounts,
    an_award_rule,
    scored_bids,
)
from vagval.award.award_models import AWARD_MODELS, award_model
from vagval.award.decide import decide
from vagval.domain.decision import Decision
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBid

Offer = tuple[int, int, int]
"""Price, points on drift, points on stod."""

LINE = {"full_points": "100", "price_full": "300", "price_zero": "1000", "outside": "continue"}
PRICED = ("value_deduction", "price_surcharge", "weighted_points", "lowest_price", "priority_order")
ALL = (*PRICED, "fixed_price")

prices = st.integers(min_value=0, max_value=1_200)
levels = st.integers(min_value=0, max_value=5)
offers: st.SearchStrategy[Offer] = st.tuples(prices, levels, levels)
fields = st.dictionaries(st.sampled_from("abcdefgh"), offers, min_size=1, max_size=6)


def lot_of(model: str) -> Lot:
    """Make a lot with two criteria; ``stod`` has the last word among equals."""
    rules = ("highest:stod",)
    drift = a_criterion("drift", deductions=amounts(0, 40, 80, 120, 160, 200))
    stod = a_criterion("stod", deductions=amounts(0, 0, 100, 100, 250, 250))
    weighted = (
        replace(drift, weight=Fraction("0.25"), deductions=()),
        replace(stod, weight=Fraction("0.35"), deductions=()),
    )
    match model:
        case "weighted_points":
            rule = an_award_rule(model, {**LINE}, rules)
            return a_lot("LM", *weighted, a_price_leaf("0.4"), award=rule)
        case "value_deduction" | "price_surcharge" | "lowest_price":
            return a_lot("LM", drift, stod, award=an_award_rule(model, tie_break=rules))
        case "priority_order":
            rule = an_award_rule(model, {"order": "drift price stod"}, rules)
            return a_lot("LM", a_criterion("drift"), a_criterion("stod"), award=rule)
        case _:
            rule = an_award_rule(model, {"full_points": "100"}, rules)
            whole = replace(weighted[1], weight=Fraction("0.75"))
            return a_lot("LM", weighted[0], whole, award=rule)


LOTS = {model: lot_of(model) for model in ALL}


def a_field(model: str, offered: Mapping[str, Offer]) -> tuple[ScoredBid, ...]:
    leaves = LOTS[model].tree.quality_leaves
    return tuple(
        a_scored_bid(
            key,
            price=None if model == "fixed_price" else price,
            points={"drift": drift, "stod": stod},
            criteria=leaves,
        )
        for key, (price, drift, stod) in offered.items()
    )


def decided(model: str, offered: Mapping[str, Offer]) -> Decision:
    lot = LOTS[model]
    return decide(scored_bids(*a_field(model, offered), lot=lot), award_model(lot))


def ranks(decision: Decision) -> dict[str, int]:
    return {ranked.bid.bid: ranked.rank for ranked in decision.ranking}


def goodness(model: str, offer: Offer) -> tuple[Fraction, ...]:
    """Give what a bid is compared by so that higher is better."""
    (bid,) = a_field(model, {"x": offer})
    made = award_model(LOTS[model])
    sign = -1 if made.lowest_wins else 1
    return tuple(sign * part for part in made.assess_all((bid,))[0].compared)


def test_every_model_of_its_own_is_put_to_the_test() -> None:
    # The others are formulas as they stand: see test_formula_promises.py.
    own = {key for key, make in AWARD_MODELS.items() if not isinstance(make, partial)}
    assert set(ALL) == own


@pytest.mark.parametrize("model", PRICED)
@given(offer=offers, saving=st.integers(min_value=1, max_value=500))
def test_promise_price_counts(model: str, offer: Offer, saving: int) -> None:
    price, drift, stod = offer
    assert goodness(model, offer) > goodness(model, (price + saving, drift, stod))


@pytest.mark.parametrize("model", PRICED)
@given(offered=fields, key=st.sampled_from("abcdefgh"), saving=st.integers(1, 500))
def test_a_lower_price_never_worsens_a_rank(
    model: str, offered: dict[str, Offer], key: str, saving: int
) -> None:
    price, drift, stod = offered.get(key, (700, 3, 3))
    before = decided(model, offered | {key: (price + saving, drift, stod)})
    after = decided(model, offered | {key: (price, drift, stod)})
    assert ranks(after)[key] <= ranks(before)[key]


@pytest.mark.parametrize("model", ALL)
@given(offer=offers)
def test_promise_quality_counts(model: str, offer: Offer) -> None:
    price, drift, stod = offer
    better = (price, min(drift + 1, 5), min(stod + 1, 5))
    assert goodness(model, better) >= goodness(model, offer)


@pytest.mark.parametrize("model", ["value_deduction", "price_surcharge", "weighted_points"])
@given(drift=levels, stod=levels, cheap=prices, dear=prices)
def test_promise_quality_price_constant(
    model: str, drift: int, stod: int, cheap: int, dear: int
) -> None:
    gains = {
        goodness(model, (p, drift, stod))[0] - goodness(model, (p, 0, 0))[0] for p in (cheap, dear)
    }
    assert len(gains) == 1


@given(price=prices, drift=levels, stod=levels)
def test_promise_quality_threshold_only(price: int, drift: int, stod: int) -> None:
    assert goodness("lowest_price", (price, drift, stod)) == goodness("lowest_price", (price, 0, 0))


@given(offer=offers, other=prices)
def test_promise_price_fixed(offer: Offer, other: int) -> None:
    _, drift, stod = offer
    assert goodness("fixed_price", offer) == goodness("fixed_price", (other, drift, stod))


@pytest.mark.parametrize("model", ALL)
@given(offered=fields, newcomer=offers)
def test_promise_absolute(model: str, offered: dict[str, Offer], newcomer: Offer) -> None:
    before = decided(model, offered)
    after = decided(model, offered | {"ny": newcomer})

    was = {r.bid.bid: r.assessment for r in before.ranking}
    now = {r.bid.bid: r.assessment for r in after.ranking if r.bid.bid != "ny"}
    assert now == was
    assert [r.bid.bid for r in after.ranking if r.bid.bid != "ny"] == [
        r.bid.bid for r in before.ranking
    ]


@pytest.mark.parametrize("model", ALL)
@given(offered=fields, newcomer=offers)
def test_a_losing_bid_never_changes_who_is_first(
    model: str, offered: dict[str, Offer], newcomer: Offer
) -> None:
    after = decided(model, offered | {"ny": newcomer})
    if "ny" not in after.first:
        assert after.first == decided(model, offered).first


@pytest.mark.parametrize("model", ALL)
@given(offered=fields, data=st.data())
def test_the_order_of_the_bids_never_matters(
    model: str, offered: dict[str, Offer], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(sorted(offered)))
    lot = LOTS[model]
    bids = {bid.bid: bid for bid in a_field(model, offered)}
    other = replace(scored_bids(lot=lot), bids=tuple(bids[key] for key in shuffled))
    assert decide(other, award_model(lot)) == decided(model, offered)


@pytest.mark.parametrize("model", ALL)
@given(offered=fields)
def test_ranks_are_one_plus_the_number_strictly_before(
    model: str, offered: dict[str, Offer]
) -> None:
    places = [r.rank for r in decided(model, offered).ranking]
    assert places == [1 + sum(other < place for other in places) for place in places]


def test_every_promise_has_a_test() -> None:
    promised = {p for model in ALL for p in award_model(LOTS[model]).promises}
    assert {f"test_{p.replace('-', '_')}" for p in promised} <= set(globals())
