"""What the weights decide before any bid exists: invented tenders, exact answers (viktprov)."""

from collections import defaultdict
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.band import Band
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UndecidedError
from vagval.domain.lot import Lot
from vagval.domain.offer import Offer
from vagval.domain.procurement import Criteria
from vagval.domain.scored_bids import ScoredBid, ScoredBids
from vagval.domain.weight_answers import WeightInterval
from vagval.domain.weight_influence import CriterionInfluence, WeightInfluence
from vagval.robustness.additive_matrix import additive_matrix
from vagval.robustness.counter_draws import word
from vagval.robustness.invented_bids import invented_bid
from vagval.robustness.weight_interval import weight_intervals

TENDERS, BIDS = 200, 5
NEAR = Fraction(1, 20)
"""Five percentage points."""
BITS = 32
NAMES = "ABCDEFGH"


def weight_influence(  # noqa: PLR0913 - what is invented has these parts
    criteria: Criteria,
    lot: Lot,
    model: AwardModel,
    band: Band,
    seed: int,
    *,
    tenders: int = TENDERS,
    bids: int = BIDS,
) -> WeightInfluence | None:
    """Invent tenders, and ask of each exactly which weights its first place hangs on.

    Prices and, on every leaf for itself, qualities are drawn evenly from the band, as near as the
    published points allow. Each draw is a function of seed, row and sample, so that anyone can
    invent the same tenders again.

    Returns
    -------
    WeightInfluence or None
        None where the model is no sum of values times weights, or has fewer than two criteria.

    Examples
    --------
    In ``tests/robustness/test_weight_influence.py``.
    """
    matrices = tuple(
        found
        for tender in range(tenders)
        if (found := _matrix(_field(criteria, lot, model, band, seed, tender, bids), model))
    )
    if not matrices or len(matrices[0].criteria) < 2:  # noqa: PLR2004 - one criterion has no rival
        return None
    answered = tuple(own for each in matrices if (own := weight_intervals(each)))
    return WeightInfluence(
        lot.id, seed, tenders, bids, len(answered), NEAR, _influences(answered), matrices[0]
    )


def _matrix(field: ScoredBids, model: AwardModel) -> DecisionMatrix | None:
    try:
        return additive_matrix(field, model).matrix
    except UndecidedError:
        # A price at which the model has no figure: no such bid would be evaluated.
        return None


def _field(  # noqa: PLR0913, PLR0917 - as above
    criteria: Criteria,
    lot: Lot,
    model: AwardModel,
    band: Band,
    seed: int,
    tender: int,
    bids: int,
) -> ScoredBids:
    """Invent the bids of one tender."""
    rows = {leaf.id: row for row, leaf in enumerate(lot.tree.quality_leaves, start=1)}

    def bid(number: int) -> ScoredBid:
        sample = tender * bids + number
        price = _between(band.lowest_price, band.highest_price, _share(seed, 0, sample))

        qualities = {
            leaf: _between(band.lowest_quality, band.highest_quality, _share(seed, row, sample))
            for leaf, row in rows.items()
        }
        offer = Offer(NAMES[number], price, band.lowest_quality)
        return invented_bid(criteria, lot, model.formula, offer, qualities)

    return ScoredBids(lot, tuple(bid(number) for number in range(bids)))


def _share(seed: int, row: int, sample: int) -> Fraction:
    return Fraction(word(seed, row, sample) >> BITS, 2**BITS)


def _between(lowest: Fraction, highest: Fraction, share: Fraction) -> Fraction:
    return lowest + (highest - lowest) * share


def _influences(answered: tuple[tuple[WeightInterval, ...], ...]) -> tuple[CriterionInfluence, ...]:
    """Count, criterion by criterion."""
    found: dict[str, list[WeightInterval]] = defaultdict(list)
    for intervals in answered:
        for each in intervals:
            found[each.criterion].append(each)
    return tuple(
        CriterionInfluence(
            criterion,
            sum((each.weight for each in own), Fraction(0)) / len(own),
            sum(each.lowest > 0 for each in own),
            sum(_is_near(each) for each in own),
            sum(each.is_decorative for each in own),
        )
        for criterion, own in found.items()
    )


def _is_near(interval: WeightInterval) -> bool:
    """Tell whether another bid is first a few points away."""
    return (interval.lowest > 0 and interval.lowest > interval.weight - NEAR) or (
        interval.highest < 1 and interval.highest < interval.weight + NEAR
    )
