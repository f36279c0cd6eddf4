"""Who would be first without each bid in turn."""

from functools import partial

from builders import a_criterion, a_lot, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.decision import Decision, RankedBid
from vagval.domain.scored_bids import ScoredBids
from vagval.domain.stability import Withdrawal
from vagval.robustness.withdrawal import without_each_bid

LOT = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=()))
MODEL = award_model(LOT)


def priced(**prices: int) -> ScoredBids:
    bids = (a_scored_bid(k, price=p, points={"kvalitet": 3}) for k, p in prices.items())
    return scored_bids(*bids, lot=LOT)


def withdrawals(scored: ScoredBids) -> tuple[Withdrawal, ...]:
    return without_each_bid(scored, decide(scored, MODEL), partial(decide, model=MODEL))


def test_without_the_first_bid_the_second_is_first_and_without_a_loser_nothing_changes() -> None:
    assert withdrawals(priced(alfa=1, beta=2, gamma=3)) == (
        Withdrawal("alfa", ("beta",), changes=False),
        Withdrawal("beta", ("alfa",), changes=False),
        Withdrawal("gamma", ("alfa",), changes=False),
    )


def test_one_of_two_equal_firsts_leaves_the_other() -> None:
    assert withdrawals(priced(alfa=1, beta=1)) == (
        Withdrawal("alfa", ("beta",), changes=False),
        Withdrawal("beta", ("alfa",), changes=False),
    )


def test_the_only_bid_leaves_nobody() -> None:
    assert withdrawals(priced(alfa=1)) == (Withdrawal("alfa", (), changes=False),)


def test_no_bids_give_no_withdrawals() -> None:
    assert withdrawals(priced()) == ()


def test_a_model_that_looks_at_the_other_bids_is_found_out() -> None:
    # The bid nearest the mean price wins: 90 among 10, 90 and 140; 10 among 10 and 90 (by its key).
    def nearest_the_mean(scored: ScoredBids) -> Decision:
        prices = {bid.bid: bid.price or 0 for bid in scored.bids}
        mean = sum(prices.values()) / len(prices)
        ordered = sorted(scored.bids, key=lambda bid: (abs(prices[bid.bid] - mean), bid.bid))
        ranking = (
            RankedBid(bid, rank, MODEL.assess_all((bid,))[0])
            for rank, bid in enumerate(ordered, start=1)
        )
        return Decision("LM", "mean", tuple(ranking))

    scored = priced(alfa=10, beta=90, gamma=140)

    found = without_each_bid(scored, nearest_the_mean(scored), nearest_the_mean)

    assert {w.gone: (w.first, w.changes) for w in found} == {
        "alfa": (("beta",), False),
        "beta": (("alfa",), False),
        "gamma": (("alfa",), True),
    }
