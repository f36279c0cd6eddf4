"""What was agreed on each criterion, and why (poäng per kriterium)."""

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.figure_quality import quality_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.many_bids import is_many

BELOW = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
Content = tuple[tuple[Head, ...], tuple[tuple[Cell, ...], ...]]


def scores_section(context: ReportContext) -> tuple[Section, ...]:
    """Show the points that count, what they weigh, and the panel's reasons."""
    return lot_sections(context, "scores", _blocks)


def leaf_name(report: LotReport, leaf: Criterion) -> str:
    """Give a criterion's name with the names above it."""
    return BELOW.join(report.name(node.name) for node in report.each.lot.tree.path(leaf.id))


def worth_text(report: LotReport, leaf: Criterion) -> str:
    """Say what a criterion weighs, or what it can deduct at most."""
    if leaf.weight is not None:
        return report.percent(report.each.lot.tree.global_weight(leaf.id))
    most = _most_deducted(report, leaf)
    return report.text("worth-none") if most is None else most


def _most_deducted(report: LotReport, leaf: Criterion) -> str | None:
    if leaf.deductions:
        return report.money(max(amount for _, amount in leaf.deductions))
    amounts = [
        r.deduction
        for r in report.context.evaluation.criteria.requirements_of(report.each.lot.id)
        if r.criterion == leaf.id and r.deduction is not None
    ]
    return report.money(sum(amounts)) if amounts else None


def threshold_text(report: LotReport, leaf: Criterion) -> str:
    """Say the least that must be reached, if anything."""
    if leaf.threshold is None:
        return NOTHING
    if leaf.source in {PointSource.PANEL, PointSource.COMPLIANCE}:
        return report.text("threshold-points", points=leaf.threshold)
    return report.text("threshold-share", share=leaf.threshold)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    bids = report.each.scored.bids
    if not bids:
        return (Paragraph(report.text("scores-no-bids")),)
    panel = tuple(leaf for leaf in report.leaves if leaf.source is PointSource.PANEL)
    return (
        *((quality_picture(report),) if report.leaves else ()),
        _points_table(report, bids),
        Paragraph(report.text(f"scores-rule-{report.procurement.panel_rule.value}")),
        *(_reasons_table(report, leaf, bids) for leaf in panel),
    )


def _points_table(report: LotReport, bids: tuple[ScoredBid, ...]) -> Table:
    """Give criteria by bids, or bids by criteria where there are many bids."""
    worth = report.text("column-most-deducted" if _deducts(report) else "column-weight")
    by = _bids_by_criteria if is_many(len(bids)) else _criteria_by_bids
    heads, rows = by(report, bids, worth, report.text("column-threshold"))
    return Table(report.key("table-scores"), report.text("scores-table"), heads, rows)


def _criteria_by_bids(
    report: LotReport, bids: tuple[ScoredBid, ...], worth: str, least: str
) -> Content:
    heads = (
        Head(report.text("column-criterion")), Head(worth, "right"), Head(least),
        *(Head(report.bid_name(bid.bid), "right") for bid in bids),
    )  # fmt: skip
    rows = tuple(
        (
            Cell(leaf_name(report, leaf)),
            Cell(worth_text(report, leaf)),
            Cell(threshold_text(report, leaf)),
            *(_score_cell(report, leaf, bid) for bid in bids),
        )
        for leaf in report.leaves
    )
    return heads, rows


def _bids_by_criteria(
    report: LotReport, bids: tuple[ScoredBid, ...], worth: str, least: str
) -> Content:
    leaves = report.leaves
    heads = (
        Head(report.text("column-bid")),
        *(Head(leaf_name(report, leaf), "right") for leaf in leaves),
    )
    published = (
        (Cell(worth), *(Cell(worth_text(report, leaf)) for leaf in leaves)),
        (Cell(least), *(Cell(threshold_text(report, leaf)) for leaf in leaves)),
    )
    own = tuple(
        (Cell(report.bid_name(bid.bid)), *(_score_cell(report, leaf, bid) for leaf in leaves))
        for bid in bids
    )
    return heads, (*published, *own)


def _deducts(report: LotReport) -> bool:
    return report.each.model.formula.shape == "amounts"


def _score_cell(report: LotReport, leaf: Criterion, bid: ScoredBid) -> Cell:
    score = bid.score(leaf.id)
    if score is None:
        return Cell(NOTHING)
    breach = next((b for b in bid.breaches if b.criterion.id == leaf.id), None)
    lines = [score_text(report, score)]
    if score.deduction is not None and not _is_amount(score):
        lines.append(report.text("score-deduction", amount=score.deduction))
    if breach is not None:
        lines.append(report.text("score-below-threshold"))
    return Cell("\n".join(lines), "bad" if breach is not None else "plain")


def score_text(report: LotReport, score: CriterionScore) -> str:
    """Write points with the most there is: ``4 av 5``, or amounts for deductions by bör-krav."""
    code = "score-amount-of" if _is_amount(score) else "score-of"
    return report.text(code, points=score.points, maximum=score.maximum)


def _is_amount(score: CriterionScore) -> bool:
    """Tell whether the points are themselves an amount (bör-krav with deductions)."""
    return score.criterion.source is PointSource.REQUIREMENTS and score.deduction is not None


def _reasons_table(report: LotReport, leaf: Criterion, bids: tuple[ScoredBid, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-points"), "right"),
        Head(report.text("column-reason")),
        Head(report.text("column-source")),
    )
    rows = tuple(_reason_row(report, leaf, bid) for bid in bids)
    return Table(
        report.key(f"table-reasons-{leaf.id}"),
        report.text("scores-reasons", criterion=leaf.name),
        heads,
        rows,
    )


def _reason_row(report: LotReport, leaf: Criterion, bid: ScoredBid) -> tuple[Cell, ...]:
    score = bid.score(leaf.id)
    agreed = score.consensus if score else None
    steps = tuple(report.context.wording.of(step) for step in score.steps) if score else ()
    return (
        Cell(report.bid_name(bid.bid)),
        Cell(score_text(report, score) if score else NOTHING),
        Cell(agreed.reason if agreed else "\n".join(steps)),
        Cell(report.place(agreed.place) if agreed else report.text("source-individual")),
    )
