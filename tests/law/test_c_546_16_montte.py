"""C-546/16 Montte: a least technical score is allowed as a gate in an open procedure.

Worked example of facts/award_models.md, F33: threshold 60 of 100; bids (price, points) (90, 59),
(100, 60), (120, 90). 59 is out, 60 is in, and the bid at 100 wins.
"""

from fractions import Fraction

from builders import a_criterion, a_lot, a_scored_bid, scored_bids
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
