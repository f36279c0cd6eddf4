"""Who can be first, and who must be, under intervals of scores and weights (möjliga vinnare)."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.possible_winners import PossibleWinners
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import Row, minus
from vagval.robustness.value_rows import first_of, value_rows
from vagval.robustness.weight_corners import least
from vagval.robustness.widest_lead import widest_lead

ZERO = Fraction(0)


def possible_winners(
    alternatives: tuple[str, ...],
    lowest: tuple[Row, ...],
    highest: tuple[Row, ...],
    space: WeightSpace,
    first: tuple[str, ...] = (),
) -> PossibleWinners:
    """Compare every two bids at the worst for one and the best for the other, exact.

    A bid is certainly before another if it is so with its own lowest values, the other's highest
    and the weights that suit it least. It can be first if, with its highest values and the others'
    lowest, some weights put everybody behind it. Where its best lead is exactly 0 it can be equal
    to the first and no more. The reference, "some w has hi_i.w >= lo_j.w for all j", counts it as a
    possible winner; here it stands in ``equal``, since a tie-break decides.

    Parameters
    ----------
    lowest, highest
        By alternative and criterion, more being better; each value anywhere between, by itself.
    first
        The bids that are first as it stands, after any tie-break: possible also with a lead of 0.

    References
    ----------
    K. S. Park, S. H. Kim, "Tools for interactive multiattribute decisionmaking with incompletely
    identified information", European Journal of Operational Research 98(1), 1997, 111-123.
    """
    count = range(len(alternatives))
    leads = tuple(_best_lead(bid, lowest, highest[bid], space) for bid in count)
    margins = tuple(
        tuple(
            ZERO if rival == bid else least(minus(lowest[bid], highest[rival]), space)
            for rival in count
        )
        for bid in count
    )
    return PossibleWinners(
        alternatives=alternatives,
        space=space,
        margins=margins,
        possible=tuple(
            name
            for name, lead in zip(alternatives, leads, strict=True)
            if lead > 0 or (lead == 0 and name in first)
        ),
        necessary=tuple(
            name for name, row in zip(alternatives, margins, strict=True) if min(row) >= 0
        ),
        equal=tuple(
            name
            for name, lead in zip(alternatives, leads, strict=True)
            if lead == 0 and name not in first
        ),
    )


def possible_winners_of(
    matrix: DecisionMatrix, scores: UncertainScores, space: WeightSpace | None = None
) -> PossibleWinners:
    """Ask within the lowest and the highest that the evaluators gave, each cell by itself.

    Parameters
    ----------
    space
        None: the matrix's own weights and no others.
    """
    value_rows(matrix)
    return possible_winners(
        matrix.alternatives,
        tuple(tuple(min(cell) for cell in row) for row in scores.values),
        tuple(tuple(max(cell) for cell in row) for row in scores.values),
        space or WeightSpace.only(matrix.weights),
        first_of(matrix),
    )


def _best_lead(bid: int, lowest: tuple[Row, ...], best: Row, space: WeightSpace) -> Fraction:
    """Give a bid's widest lead on all others at once, with its best values and their worst."""
    rivals = (row for place, row in enumerate(lowest) if place != bid)
    return widest_lead(tuple(minus(best, row) for row in rivals), space).lead
