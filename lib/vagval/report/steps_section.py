"""Each bid's calculation, line by line (beräkningen steg för steg)."""

from vagval.domain.decision import RankedBid
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Steps, Table
from vagval.domain.source import Source
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections


def steps_section(context: ReportContext) -> tuple[Section, ...]:
    """Print the model, what it rests on, and each calculation so that it can be redone by hand."""
    return lot_sections(context, "steps", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    model = report.each.model
    return (
        Paragraph(report.text(f"model-{model.key}.how")),
        Paragraph(report.text("model-promises")),
        Bullets(tuple(report.text(promise) for promise in model.promises)),
        Paragraph(report.text("model-sources")),
        Bullets(tuple(_source(report, source) for source in model.sources)),
        *(block for each in report.each.decision.ranking for block in _bid_steps(report, each)),
    )


def _source(report: LotReport, source: Source) -> str:
    if not source.used_for:
        return source.title
    return report.text("model-source", title=source.title, use=report.text(source.used_for))


def _bid_steps(report: LotReport, each: RankedBid) -> tuple[Block, ...]:
    of = report.context.wording.of
    name = report.bid_name(each.bid.bid)
    figure = Steps(
        report.text("steps-figure-of", bid=name, rank=each.rank),
        tuple(of(step) for step in each.assessment.steps),
    )
    rows = tuple(
        (
            Cell(report.name(score.criterion.name)),
            Cell("\n".join(of(step) for step in score.steps)),
        )
        for score in each.bid.scores
    )
    if not rows:
        return (figure,)
    heads = (Head(report.text("column-criterion")), Head(report.text("column-calculation")))
    caption = report.text("steps-points-of", bid=name)
    key = report.key(f"table-steps-{each.bid.bid}")
    return (figure, Table(key, caption, heads, rows, is_folded=True))
