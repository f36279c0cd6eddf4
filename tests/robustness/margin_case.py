"""Bids with a price and one quality, by the models whose margins the facts work out."""

from collections.abc import Mapping
from fractions import Fraction

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBids
from vagval.robustness.margin import margins

Number = Fraction | int
E2: Mapping[str, tuple[Number, str]] = {"a": (80, "0.50"), "b": (100, "0.70"), "c": (130, "0.95")}


def by_points(outside: str = "continue") -> Lot:
    """F08 of facts/award_models.md: weights 60/40, price scale 60-140."""
    scale = {"full_points": "100", "price_full": "60", "price_zero": "140", "outside": outside}
    rule = an_award_rule("weighted_points", {**scale}, ("lowest_price",))
    return a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award=rule)


def offered(lot: Lot, bids: Mapping[str, tuple[Number, str]]) -> ScoredBids:
    return scored_bids(
        *(
            a_scored_bid(key, price=price, points={"kvalitet": 5 * Fraction(quality)})
            for key, (price, quality) in bids.items()
        ),
        lot=lot,
    )


def margins_of(scored: ScoredBids) -> dict[str, tuple[Number, Number | None]]:
    model = award_model(scored.lot)
    found = margins(scored, model, decide(scored, model))
    return {margin.bid: (margin.gap, margin.price_cut) for margin in found}


def by_ratio() -> Lot:
    """F01 of facts/award_models.md: weights 60/40."""
    rule = an_award_rule("lowest_price_ratio", {"full_points": "100"}, ())
    return a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award=rule)
