"""Which points the panel is to give (bedömningsrutor)."""

from collections.abc import Iterable
from dataclasses import dataclass

from vagval.domain.admission import Admission
from vagval.domain.bid import Bid
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria

CellKey = tuple[str, str, str]
"""Keys of lot, bid and criterion."""


@dataclass(frozen=True, slots=True)
class PanelCell:
    """One bid on one panel criterion in one lot.

    Parameters
    ----------
    is_evaluated
        Whether the bid is evaluated; points for other bids may stand or be absent.
    """

    lot: Lot
    bid: Bid
    criterion: Criterion
    is_evaluated: bool

    @property
    def key(self) -> CellKey:
        """Keys of lot, bid and criterion."""
        return self.lot.id, self.bid.id, self.criterion.id


def panel_cells(
    criteria: Criteria, material: Material, admissions: Iterable[Admission]
) -> tuple[PanelCell, ...]:
    """List every cell, by lot, bid and criterion.

    Without any admission all bids count as evaluated; else only those of the lots examined.
    """
    evaluated = {a.lot: {b.bid.id for b in a.evaluated} for a in admissions}
    return tuple(
        PanelCell(lot, bid, leaf, not evaluated or bid.id in evaluated.get(lot.id, ()))
        for lot in criteria.procurement.lots
        for bid in sorted(material.bids_in(lot.id), key=lambda each: each.id)
        for leaf in lot.tree.leaves
        if leaf.source is PointSource.PANEL
    )
