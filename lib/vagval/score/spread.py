"""How far the evaluators are apart (spridning mellan bedömare)."""

from collections import defaultdict
from collections.abc import Collection
from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.domain.middle import median
from vagval.domain.procurement import Procurement
from vagval.domain.score_sheet import PanelScore
from vagval.domain.scored_bids import Spread


def spreads(
    procurement: Procurement, lot: Lot, bids: Collection[str], scores: tuple[PanelScore, ...]
) -> tuple[Spread, ...]:
    """Measure the spread of every bid and panel criterion that several evaluators scored.

    It is something to talk about, never a reason to correct or leave out points.

    Returns
    -------
    tuple of Spread
        By bid, then by criterion in published order.
    """
    cells: defaultdict[tuple[str, str], list[PanelScore]] = defaultdict(list)
    for score in scores:
        if score.lot == lot.id:
            cells[score.bid, score.criterion].append(score)
    leaves = tuple(leaf for leaf in lot.tree.leaves if leaf.source is PointSource.PANEL)
    return tuple(
        _spread(procurement, bid, leaf, cells[bid, leaf.id])
        for bid in sorted(bids)
        for leaf in leaves
        if len(cells[bid, leaf.id]) > 1
    )


def _spread(procurement: Procurement, bid: str, leaf: Criterion, own: list[PanelScore]) -> Spread:
    points = [score.points for score in own]
    lowest, highest = min(points), max(points)
    scale = procurement.scale(leaf.scale)
    length = scale.maximum - scale.minimum if scale is not None else highest - lowest
    share = Fraction(highest - lowest, length) if length else Fraction(0)
    return Spread(
        bid,
        leaf.id,
        lowest,
        highest,
        share,
        share > procurement.spread_share,
        farthest(own) if highest > lowest else (),
    )


def farthest(own: list[PanelScore]) -> tuple[str, ...]:
    """Name the evaluators farthest from the median of the others, sorted.

    Parameters
    ----------
    own
        At least two scores of one bid and criterion.
    """
    distances = {
        score.evaluator: abs(
            score.points - median(tuple(other.points for other in own if other is not score))
        )
        for score in own
    }
    most = max(distances.values())
    return tuple(sorted(who for who, distance in distances.items() if distance == most))
