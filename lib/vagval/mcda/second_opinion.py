"""What other methods say about a lot's bids, and how they agree (andra omdömen): advice."""

from collections.abc import Mapping

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.method_panel import MethodPanel
from vagval.domain.second_opinion import SecondOpinion
from vagval.mcda.agreement import agreement
from vagval.mcda.dominance import dominated
from vagval.mcda.gaia import gaia_plane
from vagval.mcda.method_fit import Bounds
from vagval.mcda.panel_methods import Asked, ask_panel
from vagval.mcda.relative_thresholds import assumed_functions
from vagval.mcda.stated_matrix import StatedMatrix
from vagval.mcda.voting import consensus
from vagval.mcda.why_methods_differ import MOST_REMOVED, why_methods_differ


def second_opinion(stated: StatedMatrix, award: Mapping[str, int] | None = None) -> SecondOpinion:
    """Ask every method, say why some could not answer, and compare what they say.

    Parameters
    ----------
    stated
        A matrix as ``decision_matrix`` makes it; without a matrix no library is imported.
    award
        The award's rank by bid, to compare with; None: nothing is compared with it.

    Returns
    -------
    SecondOpinion
        Rankings in the order of the panel; each bid that is not first is taken out once, and all
        methods asked again.
    """
    matrix = stated.matrix
    if matrix is None:
        return SecondOpinion(None, (), stated.findings)
    bounds = stated.full_bounds
    asked = ask_panel(matrix, bounds)
    return SecondOpinion(
        matrix,
        asked.rankings,
        stated.findings,
        asked.unable,
        _panel(matrix, bounds, asked, award_ranks(matrix, award)),
    )


def award_ranks(matrix: DecisionMatrix, award: Mapping[str, int] | None) -> tuple[int, ...] | None:
    """Rank the matrix's bids among themselves as the award does; None where it ranks not all."""
    if award is None or not set(matrix.alternatives) <= set(award):
        return None
    ranks = [award[key] for key in matrix.alternatives]
    return tuple(1 + sum(other < mine for other in ranks) for mine in ranks)


def _panel(
    matrix: DecisionMatrix, bounds: Bounds | None, asked: Asked, award: tuple[int, ...] | None
) -> MethodPanel:
    together = consensus(asked.ranks)
    ranks = together.borda_ranks if award is None else award
    reference = tuple(
        key for key, rank in zip(matrix.alternatives, ranks, strict=True) if rank == 1
    )
    return MethodPanel(
        agreements=()
        if award is None
        else tuple(agreement(each.method, each.ranks, award) for each in asked.rankings),
        consensus=together,
        dominated=dominated(matrix),
        orders=asked.orders,
        plane=gaia_plane(matrix, assumed_functions(matrix)),
        differences=why_methods_differ(matrix, asked.rankings, reference, bounds),
        is_each_removed=len(matrix.alternatives) <= MOST_REMOVED,
    )
