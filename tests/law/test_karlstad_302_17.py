"""Förvaltningsrätten i Karlstad 302-17: a fixed price where quality alone decides was upheld."""

from builders import a_criterion, a_lot, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.award.lawful import unlawful

LOT = a_lot(
    "LM",
    a_criterion("metod", weight="0.6"),
    a_criterion("team", weight="0.4"),
    award=an_award_rule("fixed_price", {"full_points": "100", "fixed_price": "900000"}, ()),
)


def test_a_price_that_weighs_nothing_because_it_is_fixed_is_lawful() -> None:
    assert unlawful(award_model(LOT), LOT) == ()


def test_quality_alone_decides() -> None:
    # alfa: 0,6 * 4/5 * 100 + 0,4 * 3/5 * 100 = 48 + 24 = 72
    # beta: 0,6 * 3/5 * 100 + 0,4 * 5/5 * 100 = 36 + 40 = 76
    alfa = a_scored_bid("alfa", price=None, points={"metod": 4, "team": 3})
    beta = a_scored_bid("beta", price=None, points={"metod": 3, "team": 5})

    decision = decide(scored_bids(alfa, beta, lot=LOT), award_model(LOT))

    figures = {r.bid.bid: r.assessment.figure for r in decision.ranking}
    assert decision.first == ("beta",)
    assert figures == {"alfa": 72, "beta": 76}
