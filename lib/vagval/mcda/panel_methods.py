"""Every method of the panel on one matrix: scikit-criteria's and our own (metodpanelen)."""

from dataclasses import dataclass

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.outranking import PartialOrder
from vagval.domain.second_opinion import MethodRanking, Unable
from vagval.mcda.method_fit import Bounds
from vagval.mcda.method_table import METHODS
from vagval.mcda.rank_electre import ELECTRE3, rank_electre3
from vagval.mcda.rank_promethee import PROMETHEE2, rank_promethee2
from vagval.mcda.skcriteria_adapter import ask_methods


@dataclass(frozen=True, slots=True)
class Asked:
    """What all methods answered.

    Parameters
    ----------
    orders
        By method: its order with incomparable bids.
    """

    rankings: tuple[MethodRanking, ...]
    unable: tuple[Unable, ...]
    orders: tuple[tuple[str, PartialOrder], ...]

    @property
    def ranks(self) -> dict[str, tuple[int, ...]]:
        """Ranks by method."""
        return {each.method: each.ranks for each in self.rankings}


def ask_panel(matrix: DecisionMatrix, bounds: Bounds | None = None) -> Asked:
    """Ask the methods of ``METHODS`` in order, then PROMETHEE II and ELECTRE III.

    Parameters
    ----------
    bounds
        Lowest and highest possible value of each criterion; None: the bids' own.
    """
    rankings, unable = ask_methods(METHODS, matrix, bounds)
    promethee, first = rank_promethee2(matrix, {})
    electre, second = rank_electre3(matrix, {})
    return Asked((*rankings, promethee, electre), unable, ((PROMETHEE2, first), (ELECTRE3, second)))
