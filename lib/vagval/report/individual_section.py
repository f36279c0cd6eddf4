"""What every evaluator gave, and why (bedömarnas egna poäng)."""

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.document import Block, Cell, Head, Section, Table
from vagval.domain.score_sheet import PanelScore
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections


def individual_section(context: ReportContext) -> tuple[Section, ...]:
    """List each point with its person, its reason and where it stands."""
    return lot_sections(context, "individual", _blocks)


def evaluator_name(report: LotReport, key: str) -> str:
    """Give an evaluator's name."""
    evaluators = report.context.evaluation.material.evaluators
    return next((e.name for e in evaluators if e.id == key), key)


def evaluator_with_role(report: LotReport, key: str) -> str:
    """Give an evaluator's name and role."""
    evaluators = report.context.evaluation.material.evaluators
    role = next((report.name(e.role) for e in evaluators if e.id == key), "")
    name = evaluator_name(report, key)
    return f"{name}\n{role}" if role else name


def panel_scores(report: LotReport, leaf: Criterion) -> tuple[PanelScore, ...]:
    """Give the evaluators' points on a criterion, by bid and then by evaluator."""
    scores = (bid.score(leaf.id) for bid in report.each.scored.bids)
    return tuple(
        own
        for score in scores
        if score is not None
        for own in sorted(score.individual, key=lambda each: each.evaluator)
    )


def _blocks(report: LotReport) -> tuple[Block, ...]:
    panel = tuple(leaf for leaf in report.leaves if leaf.source is PointSource.PANEL)
    return tuple(
        _table(report, leaf, scores) for leaf in panel if (scores := panel_scores(report, leaf))
    )


def _table(report: LotReport, leaf: Criterion, scores: tuple[PanelScore, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-evaluator")),
        Head(report.text("column-points"), "right"),
        Head(report.text("column-reason")),
        Head(report.text("column-evidence")),
        Head(report.text("column-source")),
    )
    rows = tuple(
        (
            Cell(report.bid_name(score.bid)),
            Cell(evaluator_with_role(report, score.evaluator)),
            Cell(report.number(score.points)),
            Cell(score.reason),
            Cell(score.evidence or NOTHING),
            Cell(report.place(score.place)),
        )
        for score in scores
    )
    return Table(
        report.key(f"table-individual-{leaf.id}"),
        report.text("individual-table", criterion=leaf.name, count=len(scores)),
        heads,
        rows,
        is_folded=True,
    )
