"""Whether the panel agreed, and says who did not (konsensus, avvikande mening)."""

from collections import Counter, defaultdict
from fractions import Fraction

from vagval.check.panel_cells import CellKey, PanelCell
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria, PanelRule
from vagval.domain.score_sheet import Consensus, PanelScore


def check_consensus(
    criteria: Criteria, material: Material, cells: tuple[PanelCell, ...]
) -> tuple[Finding, ...]:
    """Find missing and repeated consensus points, and dissent that is not written down.

    Under other panel rules nothing is agreed; the reader refuses a consensus sheet there.

    References
    ----------
    Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC): the notes did not show why
    the agreed score was reached.
    """
    if criteria.procurement.panel_rule is not PanelRule.CONSENSUS:
        return ()
    consensus = sorted(material.consensus, key=lambda c: (c.lot, c.bid, c.criterion, c.place.cell))
    agreed = {(c.lot, c.bid, c.criterion): c for c in consensus}
    return (
        *_missing(criteria, material, cells, agreed),
        *_repeated(consensus),
        *_dissent(criteria, material.scores, cells, agreed),
    )


def _missing(
    criteria: Criteria,
    material: Material,
    cells: tuple[PanelCell, ...],
    agreed: dict[CellKey, Consensus],
) -> tuple[Finding, ...]:
    missing: defaultdict[tuple[str, str], list[PanelCell]] = defaultdict(list)
    for cell in cells:
        if cell.is_evaluated and cell.key not in agreed:
            missing[cell.lot.id, cell.bid.id].append(cell)
    form = f"vendors/{criteria.procurement.id}/panel/_consensus.xlsx"
    file = material.panel_file("_consensus") or form
    return tuple(
        finding(
            "consensus-missing",
            Place(file),
            lot=lot,
            bid=bid,
            criteria=tuple(cell.criterion.name for cell in group),
            count=len(group),
        )
        for (lot, bid), group in missing.items()
    )


def _repeated(consensus: list[Consensus]) -> tuple[Finding, ...]:
    times = Counter((c.lot, c.bid, c.criterion) for c in consensus)
    return tuple(
        finding("consensus-repeated", c.place, lot=c.lot, bid=c.bid, criterion=c.criterion)
        for c in consensus
        if times[c.lot, c.bid, c.criterion] > 1
    )


def _dissent(
    criteria: Criteria,
    scores: tuple[PanelScore, ...],
    cells: tuple[PanelCell, ...],
    agreed: dict[CellKey, Consensus],
) -> tuple[Finding, ...]:
    """Note agreed points without dissent where the points behind them are far apart."""
    individual: defaultdict[CellKey, list[PanelScore]] = defaultdict(list)
    for score in scores:
        individual[score.lot, score.bid, score.criterion].append(score)
    notes: list[Finding] = []
    for cell in cells:
        consensus = agreed.get(cell.key)
        scale = criteria.procurement.scale(cell.criterion.scale)
        if consensus is None or consensus.dissent.strip() or scale is None:
            continue
        points = [*(score.points for score in individual[cell.key]), consensus.points]
        distance = Fraction(max(points) - min(points), scale.maximum - scale.minimum)
        if distance > criteria.procurement.spread_share:
            notes.append(_without_dissent(consensus, individual[cell.key], cell))
    return tuple(notes)


def _without_dissent(consensus: Consensus, scores: list[PanelScore], cell: PanelCell) -> Finding:
    farthest = max(abs(score.points - consensus.points) for score in scores)
    far = sorted(
        (s for s in scores if abs(s.points - consensus.points) == farthest),
        key=lambda score: score.evaluator,
    )
    return finding(
        "dissent-missing",
        consensus.place,
        Severity.NOTE,
        lot=cell.lot.id,
        bid=cell.bid.id,
        criterion=cell.criterion.name,
        agreed=consensus.points,
        evaluators=tuple(score.evaluator for score in far),
        points=tuple(sorted({score.points for score in far})),
    )
