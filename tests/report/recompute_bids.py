"""Invented bids for every award model: what they offer, and how it is scored and priced."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from builders import a_price_item, named
from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.life_cycle import Index, LifeCycle, RateKind
from vagval.domain.lot import Lot
from vagval.domain.price_sheet import PriceItem
from vagval.domain.scale import Anchor, Scale
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ThresholdBreach

SCALE = Scale("kvalitet", 1, 5, tuple(Anchor(n, named(f"nivå {n}")) for n in range(1, 6)))
"""Its least points are 1, so that a share is not points through the maximum."""
EACH_REQUIREMENT = Fraction("7.25")
LIFE_CYCLE = LifeCycle(
    Fraction("0.035"), RateKind.NOMINAL, named("avtalsåret"), 2, named("Nuvärde."),
    named("Priser."), (Index("lon", named("Löneindex"), Fraction("0.0275")),),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """Price, points on two criteria, and whether the bid misses a threshold."""

    price: str
    drift: int
    stod: int
    is_below: bool = False


Field = Mapping[str, Offer]
FIELDS: Mapping[str, Field] = {
    "tied": {
        "a": Offer("80", 3, 2), "b": Offer("100.10", 4, 3), "c": Offer("130", 5, 5),
        "d": Offer("100.10", 4, 3), "e": Offer("95.35", 2, 4),
        "f": Offer("70", 5, 5, is_below=True),
    },
    "beyond": {"a": Offer("15", 5, 5), "b": Offer("149.99", 4, 5), "c": Offer("145", 1, 2)},
    "free": {"a": Offer("0", 3, 4), "b": Offer("100", 4, 4), "c": Offer("0", 5, 4)},
    "even": {key: Offer("99.90", n, n) for key, n in (("a", 3), ("b", 4), ("c", 3), ("d", 1))},
    "alone": {"a": Offer("95", 3, 4)},
    "close": {
        "a": Offer("72425562.53", 4, 3), "b": Offer("72425562.54", 4, 3),
        "c": Offer("61425562.53", 5, 5), "d": Offer("72425562.53", 4, 3),
    },
}  # fmt: skip
"""Ties and a bid set aside; outside every scale; price 0; equal prices and no quality; one bid;
an öre between large prices."""


def scored(lot: Lot, name: str, offer: Offer, price: BidPrice | None) -> ScoredBid:
    """Score a bid on every criterion of a lot."""
    given = {"drift": offer.drift, "stod": offer.stod, "krav": offer.drift - 1}
    scores = tuple(_score(leaf, given[leaf.id]) for leaf in lot.tree.quality_leaves)
    first = lot.tree.quality_leaves[0]
    breach = ThresholdBreach(first, Fraction(offer.drift), Fraction(6), is_share=False)
    breaches = (breach,) * offer.is_below
    cost = None if price is None else price.evaluated
    return ScoredBid(name, f"{name.upper()} AB", cost, scores, breaches)


def _score(leaf: Criterion, points: int) -> CriterionScore:
    """Score a leaf: a level on the scale, or what so many of four bör-krav are worth together."""
    if leaf.source is PointSource.REQUIREMENTS:
        worth = EACH_REQUIREMENT * points
        return CriterionScore(leaf, worth, EACH_REQUIREMENT * 4, Fraction(points, 4), worth)
    exact = Fraction(points)
    amount = leaf.deduction_for(points)
    deduction = None if amount is None else Fraction(amount)
    share = leaf.share_for(points) if leaf.level_shares else SCALE.share(exact)
    assert share is not None
    return CriterionScore(leaf, exact, Fraction(SCALE.maximum), share, deduction)


def price_of(lot: Lot, bid: str, offer: Offer, life_cycle: LifeCycle | None) -> BidPrice:
    """Split a price over two items: one with a broken quantity, paid later at a rising price."""
    total = Decimal(offer.price)
    hours = Decimal("0.1") if total else Decimal(0)
    licence = replace(a_price_item(f"{lot.id}-licens", lot=lot.id, quantity=10), year=0)
    later = replace(
        a_price_item(f"{lot.id}-timmar", lot=lot.id, quantity="0.3"), year=3, index="lon"
    )
    units = ((licence, (total - Decimal("0.3") * hours) / 10), (later, hours))
    lines = tuple(PriceLine(item, unit, None, _factor(item, life_cycle)) for item, unit in units)
    return BidPrice(bid, lot.id, lines, life_cycle)


def _factor(item: PriceItem, life_cycle: LifeCycle | None) -> Fraction:
    return life_cycle.factor(item.year or 0, item.index) if life_cycle else Fraction(1)
