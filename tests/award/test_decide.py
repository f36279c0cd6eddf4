"""Which bid is most advantageous."""

from datetime import date
from fractions import Fraction

import pytest

from builders import (
    LOT,
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    an_award_rule,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.award.decide import decide, rank_bids
from vagval.domain.decision import Decision
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.record import Drawing
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach

LOWEST = a_lot(LOT, a_criterion(), award=an_award_rule("lowest_price", tie_break=()))


def priced(**prices: int) -> tuple[ScoredBid, ...]:
    return tuple(a_scored_bid(k, price=p, points={"kvalitet": 3}) for k, p in prices.items())


def decided(*bids: ScoredBid, lot: Lot = LOWEST, drawings: tuple[Drawing, ...] = ()) -> Decision:
    return decide(scored_bids(*bids, lot=lot), award_model(lot), drawings)


def ranks(decision: Decision) -> dict[str, int]:
    return {ranked.bid.bid: ranked.rank for ranked in decision.ranking}


def test_competition_ranks_are_one_one_three() -> None:
    decision = decided(*priced(alfa=100, beta=100, gamma=120))

    assert ranks(decision) == {"alfa": 1, "beta": 1, "gamma": 3}
    assert decision.first == ("alfa", "beta")
    assert decision.ranking[0].equal_figure == ("beta",)
    assert decision.ranking[0].separated_by == ""
    assert decision.ranking[2].equal_figure == ()


def test_the_tie_break_says_which_rule_gave_the_place() -> None:
    lot = a_lot("LM", a_criterion(weight="0.5"), a_price_leaf("0.5"), award=an_award_rule(
        "weighted_points",
        {"full_points": "100", "price_full": "0", "price_zero": "100", "outside": "continue"},
        ("lowest_price",),
    ))  # fmt: skip
    # beta: 0,5 * 3/5 * 100 + 0,5 * (100 - 40)/100 * 100 = 30 + 30 = 60
    # alfa: 0,5 * 4/5 * 100 + 0,5 * (100 - 60)/100 * 100 = 40 + 20 = 60
    cheap = a_scored_bid("beta", price=40, points={"kvalitet": 3})
    good = a_scored_bid("alfa", price=60, points={"kvalitet": 4})

    decision = decided(cheap, good, lot=lot)

    assert [(r.bid.bid, r.rank, r.separated_by, r.equal_figure) for r in decision.ranking] == [
        ("beta", 1, "lowest_price", ("alfa",)),
        ("alfa", 2, "lowest_price", ("beta",)),
    ]


def test_drawings_of_another_lot_settle_nothing() -> None:
    lot = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=("drawing",)))
    place = Place("vendors/prov/record/drawings.csv")
    here = Drawing("LM", ("beta", "alfa"), "Bo", "Eva", date(2026, 4, 1), place)
    there = Drawing("PV", ("alfa", "beta"), "Bo", "Eva", date(2026, 4, 1), place)
    bids = priced(alfa=100, beta=100)

    assert decided(*bids, lot=lot, drawings=(there,)).first == ("alfa", "beta")
    assert decided(*bids, lot=lot, drawings=(there, here)).first == ("beta",)


def test_float_trap_weights_20_30_50_is_a_tie() -> None:
    # x: 0,2*0 + 0,3*1 + 0,5*2 = 1,30; y: 0,2*2 + 0,3*3 + 0,5*0 = 1,30.
    # Binary floats give 1.3 and 1.2999999999999998.
    criteria = [a_criterion(k, weight=w) for k, w in (("a", "0.2"), ("b", "0.3"), ("c", "0.5"))]
    lot = a_lot("LM", *criteria, award=an_award_rule("fixed_price", {"full_points": "5"}, ()))
    x = a_scored_bid("x", price=None, points={"a": 0, "b": 1, "c": 2})
    y = a_scored_bid("y", price=None, points={"a": 2, "b": 3, "c": 0})

    decision = decided(x, y, lot=lot)

    assert [r.assessment.figure for r in decision.ranking] == [Fraction("1.3"), Fraction("1.3")]
    assert decision.first == ("x", "y")
    assert 0.2 * 0 + 0.3 * 1 + 0.5 * 2 != 0.2 * 2 + 0.3 * 3 + 0.5 * 0


def test_float_tie_set_of_facts_mcda_2_2_is_a_tie() -> None:
    # Both are exactly 2,60; floats give 2.6 and 2.5999999999999996, and different ranks.
    weights = ("0.05", "0.10", "0.10", "0.15", "0", "0.10", "0.20", "0.30")
    keys = tuple("abcdefgh")
    criteria = [a_criterion(k, weight=w) for k, w in zip(keys, weights, strict=True)]
    lot = a_lot("LM", *criteria, award=an_award_rule("fixed_price", {"full_points": "5"}, ()))
    rows = {"x": [2, 2, 3, 4, 1, 5, 0, 3], "y": [1, 2, 5, 5, 3, 0, 1, 3]}

    decision = decided(
        *(
            a_scored_bid(name, price=None, points=dict(zip(keys, row, strict=True)))
            for name, row in rows.items()
        ),
        lot=lot,
    )

    assert {r.assessment.figure for r in decision.ranking} == {Fraction("2.6")}
    assert ranks(decision) == {"x": 1, "y": 1}


def test_a_bid_below_a_threshold_is_shown_but_not_ranked() -> None:
    breach = ThresholdBreach(a_criterion(), Fraction(2), Fraction(3), is_share=False)
    below = a_scored_bid("billig", price=1, points={"kvalitet": 2}, breaches=[breach])

    decision = decided(below, *priced(alfa=100))

    assert ranks(decision) == {"alfa": 1}
    assert decision.below_threshold == (below,)


def test_a_bid_below_a_threshold_needs_no_price() -> None:
    breach = ThresholdBreach(a_criterion(), Fraction(2), Fraction(3), is_share=False)
    decision = decided(a_scored_bid("utan", price=None, breaches=[breach]))
    assert decision.ranking == ()
    assert decision.first == ()


def test_no_bids_give_an_empty_ranking() -> None:
    decision = decided()
    assert (decision.lot, decision.model, decision.ranking, decision.first) == (
        "LM",
        "lowest_price",
        (),
        (),
    )


def test_an_unlawful_model_is_never_evaluated_but_can_be_looked_at() -> None:
    rule = an_award_rule(
        "weighted_points",
        {"full_points": "100", "price_full": "60", "price_zero": "140", "outside": "clip"},
    )
    lot = a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award=rule)
    scored = scored_bids(*priced(alfa=30, beta=60), lot=lot)
    model = award_model(lot)

    with pytest.raises(RuleError, match="price-floor-in-scale"):
        decide(scored, model)
    assert ranks(rank_bids(scored, model)) == {"alfa": 1, "beta": 2}
