"""What the steps make, as values for tests; used through ``builders``."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from build_criteria import LOT, Number, a_criterion, a_lot, a_price_item, money
from vagval.domain.admission import Admission, BidAdmission, OpenQuestion, Standing
from vagval.domain.bid import Bid
from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.criterion import Criterion
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids, ThresholdBreach


def a_bid_price(bid: str = "alfa", price: Number = 1_000, *, lot: str = LOT) -> BidPrice:
    """Make a bid's price of one item."""
    return BidPrice(bid, lot, (PriceLine(a_price_item(lot=lot), money(price)),))


def an_admitted(
    bid: Bid,
    *,
    lot: str = LOT,
    standing: Standing = Standing.ADMITTED,
    price: Number | None = 1_000,
    **changed: object,
) -> BidAdmission:
    """Make a bid's admission."""
    fields: dict[str, Any] = {
        "bid": bid,
        "standing": standing,
        "reasons": (),
        "statuses": (),
        "price": None if price is None else a_bid_price(bid.id, price, lot=lot),
    }
    fields.update(changed)
    return BidAdmission(**fields)


def an_admission(
    *bids: BidAdmission, lot: str = LOT, questions: Iterable[OpenQuestion] = ()
) -> Admission:
    """Make a lot's admission."""
    return Admission(lot, tuple(sorted(bids, key=lambda b: b.bid.id)), tuple(questions))


def a_criterion_score(criterion: Criterion, points: Number, maximum: Number = 5) -> CriterionScore:
    """Make the score on a leaf; the deduction is the published one where there is one."""
    exact, most = Fraction(points), Fraction(maximum)
    amount = criterion.deduction_for(int(exact)) if exact.denominator == 1 else None
    deduction = None if amount is None else Fraction(amount)
    return CriterionScore(criterion, exact, most, exact / most, deduction)


def a_scored_bid(
    name: str = "alfa",
    *,
    price: Number | None = 1_000,
    points: Mapping[str, Number] | None = None,
    criteria: Iterable[Criterion] = (),
    breaches: Iterable[ThresholdBreach] = (),
) -> ScoredBid:
    """Make a scored bid from points by criterion; the criteria named in ``criteria`` are used."""
    known = {criterion.id: criterion for criterion in criteria}
    scores = tuple(
        a_criterion_score(known.get(key) or a_criterion(key), given)
        for key, given in (points or {}).items()
    )
    cost = None if price is None else Fraction(price)
    return ScoredBid(name, f"{name.capitalize()} AB", cost, scores, tuple(breaches))


def scored_bids(*bids: ScoredBid, lot: Lot | None = None) -> ScoredBids:
    """Make the scored bids of a lot."""
    return ScoredBids(lot or a_lot(), tuple(sorted(bids, key=lambda bid: bid.bid)))
