"""The bids as other methods can read them (beslutsmatris)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.band import Band
from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding, Severity, UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids
from vagval.mcda.stated_matrix import Interval, StatedMatrix

PRICE = "price"
"""Key of the price column in models where price is no criterion of its own."""

WHOLE_SCALE = (Fraction(0), Fraction(1))
"""Quality is a share of the published scale, or of all points of the requirements."""


@dataclass(frozen=True, slots=True)
class Column:
    """One criterion as a column of the matrix.

    Parameters
    ----------
    name
        None: the price, where it is no criterion of its own.
    weight
        Before the weights are made to sum to 1.
    values
        One a bid.
    bounds
        The lowest and highest possible value that was published; None: nothing was.
    """

    key: str
    name: Bilingual | None
    is_maximised: bool
    weight: Fraction
    values: tuple[Fraction, ...]
    bounds: Interval | None = None


def decision_matrix(scored: ScoredBids, model: AwardModel) -> StatedMatrix:
    """Put the bids that reach every threshold in a matrix: price (low) and quality shares (high).

    Parameters
    ----------
    model
        The published model. Its weights are used where it has weights; for ``value_deduction``
        weights are constructed, which is said in a finding, since nobody published them.

    Returns
    -------
    StatedMatrix
        Criteria where all bids are equal are left out, with a finding each.
    """
    bids = tuple(bid for bid in scored.bids if not bid.breaches)
    if model.key == "lowest_price":
        return _none(scored, "matrix-price-decides")
    if len(bids) < 2:  # noqa: PLR2004 - a comparison takes two
        return _none(scored, "matrix-too-few-bids", count=len(bids))
    if model.formula.shape == "amounts":
        return _constructed(scored, bids)
    price = scored.lot.tree.price_leaf
    weights = {leaf.id: scored.lot.tree.global_weight(leaf.id) for leaf in scored.lot.tree.leaves}
    quality = _quality_columns(scored, bids, weights)
    if price is None:
        return _stated(scored, bids, quality)
    column = _price_column(price.id, price.name, weights[price.id], bids, scored.lot.band)
    return _stated(scored, bids, (column, *quality))


def _constructed(scored: ScoredBids, bids: tuple[ScoredBid, ...]) -> StatedMatrix:
    """Weigh each leaf by its largest deduction, and price by its spread among the bids."""
    prices = tuple(_price(bid) for bid in bids)
    spread = max(prices) - min(prices)
    weights = {leaf.id: _most(leaf, bids[0]) for leaf in scored.lot.tree.quality_leaves}
    key = PRICE if PRICE not in weights else f"{PRICE}_"
    price = _price_column(key, None, spread, bids, scored.lot.band)
    note = finding(
        "matrix-weights-constructed",
        scored.lot.award.place,
        Severity.NOTE,
        lot=scored.lot.id,
        spread=spread,
    )
    return _stated(scored, bids, (price, *_quality_columns(scored, bids, weights)), note)


def _most(leaf: Criterion, bid: ScoredBid) -> Fraction:
    """Give the difference between the largest and the smallest possible deduction of a leaf."""
    if leaf.source is PointSource.REQUIREMENTS:
        return _score(bid, leaf).maximum
    amounts = [Fraction(amount) for _, amount in leaf.deductions]
    return max(amounts, default=Fraction(0)) - min(amounts, default=Fraction(0))


def _stated(
    scored: ScoredBids, bids: tuple[ScoredBid, ...], columns: tuple[Column, ...], *notes: Finding
) -> StatedMatrix:
    """Leave out what tells no bids apart, and make the weights sum to 1."""
    place = scored.lot.award.place
    varying = tuple(column for column in columns if len(set(column.values)) > 1)
    total = sum((column.weight for column in varying), Fraction(0))
    if not varying:
        return _none(scored, "matrix-all-equal")
    if total == 0:
        return _none(scored, "matrix-nothing-weighs")
    left_out = tuple(_left_out(column, place) for column in columns if column not in varying)
    matrix = DecisionMatrix(
        alternatives=tuple(bid.bid for bid in bids),
        criteria=tuple(column.key for column in varying),
        maximise=tuple(column.is_maximised for column in varying),
        weights=tuple(column.weight / total for column in varying),
        values=tuple(zip(*(column.values for column in varying), strict=True)),
    )
    bounds = tuple(column.bounds for column in varying)
    return StatedMatrix(matrix, (*notes, *left_out), place, bounds)


def _quality_columns(
    scored: ScoredBids, bids: tuple[ScoredBid, ...], weights: dict[str, Fraction]
) -> tuple[Column, ...]:
    return tuple(
        Column(
            key=leaf.id,
            name=leaf.name,
            is_maximised=True,
            weight=weights[leaf.id],
            values=tuple(_score(bid, leaf).share for bid in bids),
            bounds=WHOLE_SCALE,
        )
        for leaf in scored.lot.tree.quality_leaves
    )


def _price_column(
    key: str,
    name: Bilingual | None,
    weight: Fraction,
    bids: tuple[ScoredBid, ...],
    band: Band | None,
) -> Column:
    prices = tuple(_price(bid) for bid in bids)
    bounds = None if band is None else (band.lowest_price, band.highest_price)
    return Column(key, name, is_maximised=False, weight=weight, values=prices, bounds=bounds)


def _left_out(column: Column, place: Place) -> Finding:
    if column.name is None:
        return finding("matrix-constant-price", place, Severity.NOTE)
    return finding("matrix-constant-criterion", place, Severity.NOTE, criterion=column.name)


def _score(bid: ScoredBid, leaf: Criterion) -> CriterionScore:
    score = bid.score(leaf.id)
    if score is None:
        place = Place("vendors", cell=bid.bid)
        raise UndecidedError(
            finding("award-score-missing", place, bid=bid.bid, criterion=leaf.name)
        )
    return score


def _price(bid: ScoredBid) -> Fraction:
    if bid.price is None:
        place = Place("vendors", cell=bid.bid)
        raise UndecidedError(finding("award-price-missing", place, bid=bid.bid))
    return bid.price


def _none(scored: ScoredBids, code: str, **details: int) -> StatedMatrix:
    place = scored.lot.award.place
    return StatedMatrix(
        None, (finding(code, place, Severity.NOTE, lot=scored.lot.id, **details),), place
    )
