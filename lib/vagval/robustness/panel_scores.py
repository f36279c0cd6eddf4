"""The evaluators' own points as what a cell of the matrix may hold (bedömarnas spridning)."""

from collections.abc import Mapping
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.scored_bids import CriterionScore, ScoredBids
from vagval.domain.uncertain_scores import UncertainScores

Given = Mapping[tuple[str, str], tuple[CriterionScore, ...]]
"""By bid and panel leaf: one score an evaluator, in the same order of evaluators for every bid; or,
where an answer is missing on the leaf, each evaluator's points once a level of the scale and the
levels themselves in place of the answer. What is not there is certain."""
Intervals = tuple[tuple[tuple[Fraction, Fraction], ...], ...]
"""By alternative and criterion: the lowest and the highest value."""


def panel_scores(
    matrix: DecisionMatrix, scored: ScoredBids, given: Given, *, together: bool
) -> UncertainScores | None:
    """Let each cell hold what any evaluator's points are worth, in the unit of the matrix.

    Prices, requirements and compliance are certain.

    Parameters
    ----------
    matrix
        The award as values times weights, every criterion maximised.
    together
        Whether one evaluator, drawn for each criterion, serves all bids: severity is then common to
        them. Otherwise each cell is drawn for itself.

    Returns
    -------
    UncertainScores or None
        None where no two evaluators differ.
    """
    cells = _cells(matrix, scored, given)
    if not any(len(set(cell)) > 1 for row in cells for cell in row):
        return None
    leaves = {leaf for _, leaf in given}
    return UncertainScores(cells, tuple(together and key in leaves for key in matrix.criteria))


def score_intervals(matrix: DecisionMatrix, scored: ScoredBids, given: Given) -> Intervals:
    """Give the least and the most that any evaluator's points are worth in each cell.

    The panel's own points are among them: what was agreed on may lie outside what each gave.
    """
    cells = _cells(matrix, scored, given)
    return tuple(
        tuple((min(*cell, now), max(*cell, now)) for cell, now in zip(row, present, strict=True))
        for row, present in zip(cells, matrix.values, strict=True)
    )


def _cells(
    matrix: DecisionMatrix, scored: ScoredBids, given: Given
) -> tuple[tuple[tuple[Fraction, ...], ...], ...]:
    share = _worth_of_a_share(matrix, scored)
    return tuple(
        tuple(
            tuple(_value(each, share) for each in given[bid, key])
            if (bid, key) in given
            else (now,)
            for key, now in zip(matrix.criteria, row, strict=True)
        )
        for bid, row in zip(matrix.alternatives, matrix.values, strict=True)
    )


def _value(score: CriterionScore, share: Fraction) -> Fraction:
    """Give what a score is in the matrix: an amount as a share of the span of amounts, or a share.

    The published weights multiply the same for every quality criterion, as the matrix has it.
    """
    amounts = tuple(Fraction(amount) for _, amount in score.criterion.deductions)
    if score.deduction is None or not amounts:
        return share * score.share
    span = max(amounts) - min(amounts)
    return (score.deduction - min(amounts)) / span if span else Fraction(0)


def _worth_of_a_share(matrix: DecisionMatrix, scored: ScoredBids) -> Fraction:
    """Read what the whole share of a criterion is in the matrix; 1 where nobody has any share."""
    bids = {bid.bid: bid for bid in scored.bids}
    return next(
        (
            value / score.share
            for key, row in zip(matrix.alternatives, matrix.values, strict=True)
            for criterion, value in zip(matrix.criteria, row, strict=True)
            if (score := bids[key].score(criterion)) is not None
            and score.share
            and score.deduction is None
        ),
        Fraction(1),
    )
