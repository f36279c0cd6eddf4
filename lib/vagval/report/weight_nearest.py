"""The nearest weights that put each bid first, or why none can (närmaste vikter)."""

from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Table
from vagval.domain.weight_answers import NearestWeights, WeightAnswers
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.weight_words import tenths


def nearest_blocks(report: LotReport, answers: WeightAnswers) -> tuple[Block, ...]:
    """Show how much weight would have to move for each bid, and the proof where none helps."""
    found = tuple(each for each in answers.nearest if each.weights is not None)
    never = tuple(each for each in answers.nearest if each.weights is None)
    return (
        *((_table(report, answers, found),) if found else ()),
        *((Bullets(tuple(proof(report, each) for each in never)),) if never else ()),
        *_exact(report, never),
    )


def proof(report: LotReport, never: NearestWeights) -> str:
    """Say why no weights put a bid first: a mixture of the others is as good on every criterion."""
    bid = report.bid_name(never.bid)
    if not never.mixture:
        return report.text("weights-never", bid=bid)
    if len(never.mixture) == 1:
        return report.text("weights-never-one", bid=bid, other=report.bid_name(never.mixture[0][0]))
    parts = tuple(
        report.text("weights-mixture-part", share=tenths(report, share), bid=report.bid_name(other))
        for other, share in never.mixture
    )
    return report.text("weights-never-mixture", bid=bid, parts=parts)


def _table(report: LotReport, answers: WeightAnswers, found: tuple[NearestWeights, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("weights-column-moved-weight"), "right"),
        Head(report.text("weights-column-moved-from-to")),
        Head(report.text("weights-column-equal-then")),
    )
    rows = tuple(
        (
            Cell(report.bid_name(each.bid)),
            Cell(tenths(report, each.moved) if each.moved is not None else NOTHING),
            Cell(_changes(report, answers, each) or NOTHING),
            Cell(report.listing(report.bid_names(each.equal)) if each.equal else NOTHING),
        )
        for each in found
    )
    return Table(report.key("table-nearest"), report.text("weights-nearest"), heads, rows)


def _changes(report: LotReport, answers: WeightAnswers, nearest: NearestWeights) -> str:
    """Write each weight that changes, before and after, a line each."""
    matrix = answers.matrix
    return "\n".join(
        report.text(
            "weights-change",
            criterion=criterion_name(report, key),
            before=report.percent(before),
            after=report.percent(after),
        )
        for key, before, after in zip(
            matrix.criteria, matrix.weights, nearest.weights or (), strict=True
        )
        if before != after
    )


def _exact(report: LotReport, never: tuple[NearestWeights, ...]) -> tuple[Block, ...]:
    """Give the shares of the mixtures in full, so that the proof can be redone with a pencil."""
    proved = tuple(each for each in never if len(each.mixture) > 1)
    if not proved:
        return ()
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("weights-column-mixed-of")),
        Head(report.text("weights-column-exact-share"), "right"),
    )
    rows = tuple(
        (Cell(report.bid_name(each.bid)), Cell(report.bid_name(other)), Cell(str(share)))
        for each in proved
        for other, share in each.mixture
    )
    caption = report.text("weights-mixtures")
    how = Paragraph(report.text("weights-mixture-how"))
    return (how, Table(report.key("table-mixtures"), caption, heads, rows, is_folded=True))
