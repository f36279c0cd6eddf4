"""The award of one field as values times weights, proved by the model itself (additiv matris)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.scored_bids import ScoredBids
from vagval.mcda.decision_matrix import PRICE
from vagval.mcda.row import Row
from vagval.mcda.stated_matrix import StatedMatrix
from vagval.robustness.asked_field import AskedField
from vagval.robustness.sum_structure import NoSumError, Powers, sum_structure
from vagval.robustness.value_rows import totals

ZERO, ONE = Fraction(0), Fraction(1)
FEWEST = 2
"""One bid alone is no comparison."""


@dataclass(frozen=True, slots=True)
class _Column:
    """One criterion: its weight, before all of them are made to sum to 1, and a value a bid."""

    key: str
    weight: Fraction
    values: Row


def additive_matrix(scored: ScoredBids, model: AwardModel) -> StatedMatrix:
    """Write the award of the bids that reach every threshold as values times weights, exact.

    The formula must be a sum in which each weight multiplies something that no weight enters. What
    that is, the model is asked for: the worth of a price is the figure without any quality, that
    of quality is how far the figure moves with it. The matrix is given only if its sums are the
    model's own figures, but for a common factor and a common term, and so have its order.

    Parameters
    ----------
    model
        Published weights are used where there are weights. A price that is compared with others'
        prices is worth what it is worth in this field. Where quality is worth amounts, as in
        ``value_deduction``, each criterion weighs by the span of its amounts and price by its
        spread among the bids, which is said in a finding, since nobody published such weights.

    Returns
    -------
    StatedMatrix
        Every criterion maximised. Criteria on which all bids are equal stay: they weigh, but say
        nothing. None, with the reason, where the award is no such sum.

    Raises
    ------
    UndecidedError
        If the model has no figure for a bid.
    """
    field = AskedField.of(scored, model)
    if model.key == "lowest_price":
        return _none(field, "matrix-price-decides")
    if len(field.bids) < FEWEST:
        return _none(field, "matrix-too-few-bids", count=len(field.bids))
    try:
        return _stated(field, *_columns(field, field.figures()))
    except NoSumError as no_sum:
        return _none(field, no_sum.code)


def _columns(field: AskedField, figures: Row) -> tuple[Row, tuple[_Column, ...], Finding | None]:
    """Read the columns, with the figures that they must give and what must be said of the weights.

    Raises
    ------
    NoSumError
        If the award is no sum of weights times values.
    """
    structure = sum_structure(field.model.formula)
    tree = field.lot.tree
    if field.model.formula.shape == "amounts":
        worth = tuple(_amounts(field, leaf) for leaf in tree.quality_leaves)
        return figures, *_constructed(field, worth, tuple(-field.price(b) for b in field.bids))
    prices, quality = field.price_and_quality()
    if structure.price is not None and structure.is_weighted:
        return figures, _published(field, structure.price, prices, quality), None
    if structure.has_weights:
        raise NoSumError
    if structure.price is None:
        return figures, tuple(_quality(field, leaf, quality) for leaf in tree.quality_leaves), None
    worth = tuple(
        _Column(leaf.id, quality * tree.global_weight(leaf.id), _shares(field, leaf))
        for leaf in tree.quality_leaves
    )
    return figures, *_constructed(field, worth, prices)


def _published(
    field: AskedField, powers: Powers, prices: Row, quality: Fraction
) -> tuple[_Column, ...]:
    """Give the published weights; a value is what one unit of its weight multiplies."""
    tree = field.lot.tree
    weight = field.model.constants["price_weight"]
    rest = field.model.constants["quality_weight"]
    if ZERO in {weight, rest}:
        raise NoSumError  # what nothing weighs, nobody can be asked about
    # A factor of the weights that price and quality share is taken off: price keeps its own weight.
    factor = rest ** -powers[0] * weight ** (1 - powers[1])
    return tuple(
        _Column(leaf.id, weight, tuple(factor * each / weight for each in prices))
        if leaf.source is PointSource.PRICE
        else _quality(field, leaf, factor * quality / rest)
        for leaf in tree.leaves
    )


def _quality(field: AskedField, leaf: Criterion, worth: Fraction) -> _Column:
    values = tuple(worth * share for share in _shares(field, leaf))
    return _Column(leaf.id, field.lot.tree.global_weight(leaf.id), values)


def _constructed(
    field: AskedField, worth: tuple[_Column, ...], prices: Row
) -> tuple[tuple[_Column, ...], Finding]:
    """Weigh price, worth money as the criteria are, by its spread among the bids."""
    spread = max(prices) - min(prices)
    key = f"{PRICE}_" if any(column.key == PRICE for column in worth) else PRICE
    values = tuple(_share_of(each - min(prices), spread) for each in prices)
    note = finding(
        "matrix-weights-constructed",
        field.lot.award.place,
        Severity.NOTE,
        lot=field.lot.id,
        spread=spread,
    )
    return (_Column(key, spread, values), *worth), note


def _amounts(field: AskedField, leaf: Criterion) -> _Column:
    """Weigh a leaf by the span of its amounts: from the least to the most, values go 0 to 1."""
    scores = field.scores(leaf)
    if leaf.source is PointSource.REQUIREMENTS:
        least, most = ZERO, scores[0].maximum
    else:
        published = tuple(Fraction(amount) for _, amount in leaf.deductions)
        least, most = min(published, default=ZERO), max(published, default=ZERO)
    given = tuple(score.deduction or ZERO for score in scores)
    values = tuple(_share_of(each - least, most - least) for each in given)
    return _Column(leaf.id, most - least, values)


def _stated(
    field: AskedField, figures: Row, columns: tuple[_Column, ...], note: Finding | None
) -> StatedMatrix:
    """Make the matrix, and let the model's figures confirm it."""
    total = sum((column.weight for column in columns), ZERO)
    if total == 0:
        return _none(field, "matrix-nothing-weighs")
    matrix = DecisionMatrix(
        alternatives=tuple(bid.bid for bid in field.bids),
        criteria=tuple(column.key for column in columns),
        maximise=(True,) * len(columns),
        weights=tuple(column.weight / total for column in columns),
        values=tuple(zip(*(column.values for column in columns), strict=True)),
    )
    if not _are_alike(totals(matrix), figures):
        raise NoSumError
    return StatedMatrix(matrix, () if note is None else (note,), field.lot.award.place)


def _are_alike(sums: Row, figures: Row) -> bool:
    """Tell whether the figures are the sums times a common factor above 0 plus a common term."""
    low, high = sums.index(min(sums)), sums.index(max(sums))
    if sums[low] == sums[high]:
        return len(set(figures)) == 1
    factor = (figures[high] - figures[low]) / (sums[high] - sums[low])
    return factor > 0 and all(
        figure - figures[low] == factor * (each - sums[low])
        for each, figure in zip(sums, figures, strict=True)
    )


def _shares(field: AskedField, leaf: Criterion) -> Row:
    return tuple(score.share for score in field.scores(leaf))


def _share_of(part: Fraction, whole: Fraction) -> Fraction:
    return part / whole if whole else ZERO


def _none(field: AskedField, code: str, **details: int) -> StatedMatrix:
    place = field.lot.award.place
    note = finding(code, place, Severity.NOTE, lot=field.lot.id, **details)
    return StatedMatrix(None, (note,), place)
