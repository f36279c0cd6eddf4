"""Where the evaluators differ (spridning och avvikande mening)."""

from vagval.domain.criterion import Criterion
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.score_sheet import Consensus
from vagval.domain.scored_bids import Spread
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.figure_spread import spread_picture
from vagval.report.individual_section import evaluator_name
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections


def spread_section(context: ReportContext) -> tuple[Section, ...]:
    """Show how far the evaluators are apart, who is farthest, and who dissents."""
    return lot_sections(context, "spread", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    spreads = report.each.scored.spreads
    if not spreads:
        return ()
    wide = tuple(s for s in spreads if s.is_wide)
    share = report.procurement.spread_share
    dissents = _dissents(report)
    return (
        Paragraph(report.text("spread-count", wide=len(wide), all=len(spreads), share=share)),
        spread_picture(report),
        *((_table(report, "spread-wide", wide),) if wide else ()),
        *((_dissent_table(report, dissents),) if dissents else ()),
        _table(report, "spread-all", spreads),
    )


def _criterion(report: LotReport, key: str) -> Criterion | None:
    return report.each.lot.tree.get(key)


def _criterion_name(report: LotReport, key: str) -> str:
    criterion = _criterion(report, key)
    return report.name(criterion.name) if criterion else key


def _consensus(report: LotReport, bid: str, criterion: str) -> Consensus | None:
    scored = next((b for b in report.each.scored.bids if b.bid == bid), None)
    score = scored.score(criterion) if scored else None
    return score.consensus if score else None


def _table(report: LotReport, kind: str, spreads: tuple[Spread, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-criterion")),
        Head(report.text("column-range"), "right"),
        Head(report.text("column-consensus"), "right"),
        Head(report.text("column-spread"), "right"),
        Head(report.text("column-farthest")),
    )
    rows = tuple(_row(report, spread) for spread in spreads)
    return Table(
        report.key(f"table-{kind}"),
        report.text(kind, count=len(spreads)),
        heads,
        rows,
        is_folded=kind == "spread-all",
    )


def _row(report: LotReport, spread: Spread) -> tuple[Cell, ...]:
    agreed = _consensus(report, spread.bid, spread.criterion)
    names = tuple(evaluator_name(report, key) for key in spread.farthest)
    range_text = (
        report.number(spread.lowest)
        if spread.lowest == spread.highest
        else report.text("spread-range", lowest=spread.lowest, highest=spread.highest)
    )
    return (
        Cell(report.bid_name(spread.bid)),
        Cell(_criterion_name(report, spread.criterion)),
        Cell(range_text),
        Cell(report.number(agreed.points) if agreed else NOTHING),
        Cell(report.percent(spread.share), "warning" if spread.is_wide else "plain"),
        Cell(report.listing(names) if names else NOTHING),
    )


def _dissents(report: LotReport) -> tuple[Consensus, ...]:
    return tuple(
        score.consensus
        for bid in report.each.scored.bids
        for score in bid.scores
        if score.consensus is not None and score.consensus.dissent
    )


def _dissent_table(report: LotReport, dissents: tuple[Consensus, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-criterion")),
        Head(report.text("column-consensus"), "right"),
        Head(report.text("column-dissent")),
        Head(report.text("column-source")),
    )
    rows = tuple(
        (
            Cell(report.bid_name(each.bid)),
            Cell(_criterion_name(report, each.criterion)),
            Cell(report.number(each.points)),
            Cell(each.dissent),
            Cell(report.place(each.place)),
        )
        for each in dissents
    )
    return Table(report.key("table-dissent"), report.text("spread-dissent"), heads, rows)
