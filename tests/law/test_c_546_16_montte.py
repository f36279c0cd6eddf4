"""C-546/16 Montte: a least technical score is allowed as a gate in an open procedure.

Worked example of facts/award_models.md, F33: threshold 60 of 100; bids (price, points) (90, 59),
(100, 60), (120, 90). 59 is out, 60 is in, and the bid at 100 wins.
"""

from fractions import Fraction

from builders import (
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    an_award_rule,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach

TEKNIK = a_criterion("teknik", threshold=60)
LOT = a_lot("LM", TEKNIK, award="lowest_price")


def bid(key: str, price: int, points: int) -> ScoredBid:
    short = ThresholdBreach(TEKNIK, Fraction(points), Fraction(60), is_share=False)
    return a_scored_bid(
        key,
        price=price,
        points={"teknik": points},
        criteria=[TEKNIK],
        breaches=[short] if points < 60 else [],
    )


def test_worked_example_f33() -> None:
    bids = (bid("a", 90, 59), bid("b", 100, 60), bid("c", 120, 90))

    decision = decide(scored_bids(*bids, lot=LOT), award_model(LOT))

    assert [b.bid for b in decision.below_threshold] == ["a"]
    assert [(r.bid.bid, r.rank) for r in decision.ranking] == [("b", 1), ("c", 2)]


def test_the_price_of_a_bid_below_the_threshold_enters_nothing() -> None:
    bids = (bid("b", 100, 60), bid("c", 120, 90))
    model = award_model(LOT)
    without = decide(scored_bids(*bids, lot=LOT), model)
    for price in (0, 1, 10**9):
        decision = decide(scored_bids(bid("a", price, 59), *bids, lot=LOT), model)
        assert decision.ranking == without.ranking


SHARED = (
    a_criterion("teknik", weight="0.6", threshold=60),
    a_price_leaf("0.4"),
)
RATIO = an_award_rule("lowest_price_ratio", {"full_points": "100"})
RELATIVE = a_lot("LM", *SHARED, award=RATIO)


def ratio_figures(*bids: ScoredBid) -> dict[str, Fraction]:
    decision = decide(scored_bids(*bids, lot=RELATIVE), award_model(RELATIVE))
    return {each.bid.bid: each.assessment.figure for each in decision.ranking}


def test_a_price_below_the_threshold_is_no_lowest_price_of_a_relative_model() -> None:
    # Price points are 40 · lowest / price. Bids (90, 59), (100, 60), (120, 90): a is out, so the
    # lowest price is 100 and b has 40 of 40. With 60 points a would be in, and b has 40 · 90/100.
    bids = (bid("b", 100, 60), bid("c", 120, 90))
    alone = ratio_figures(*bids)
    for price in (1, 90, 99):
        assert ratio_figures(bid("a", price, 59), *bids) == alone
    assert alone["b"] - ratio_figures(bid("a", 90, 60), *bids)["b"] == 4
