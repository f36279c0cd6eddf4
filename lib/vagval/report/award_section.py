"""Which bid is most advantageous (rangordning)."""

from fractions import Fraction

from vagval.domain.admission import Standing
from vagval.domain.decision import RankedBid
from vagval.domain.record import Drawing
from vagval.report.cell_words import NOTHING, THEN
from vagval.report.context import ReportContext
from vagval.report.document import Block, Bullets, Callout, Cell, Head, Paragraph, Section, Table
from vagval.report.figure_ranking import ranking_picture
from vagval.report.grouped_reasons import grouped_reasons
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.result_sentence import result_sentence
from vagval.report.told_finding import told


def award_section(context: ReportContext) -> tuple[Section, ...]:
    """Show the ranking, what separated equal bids, and which bids are not ranked."""
    return lot_sections(context, "award", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    each = report.each
    ranking = each.decision.ranking
    reasons = grouped_reasons(report.context, each.reasons)
    return (
        Callout(
            report.text("label-provisional" if each.is_provisional else "label-result"),
            result_sentence(report),
            "warning" if each.is_provisional or not each.proposed else "good",
        ),
        *((Bullets(reasons),) if reasons else ()),
        *((ranking_picture(report), _ranking_table(report)) if ranking else ()),
        *_tie_breaks(report),
        *_not_ranked(report),
    )


def _ranking_table(report: LotReport) -> Table:
    model = report.each.model
    best = report.each.decision.ranking[0].assessment.figure
    priced = any(each.bid.price is not None for each in report.each.decision.ranking)
    # Where the price is the figure itself it is not said twice.
    has_price = priced and model.key != "lowest_price"
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-rank"), "right"),
        *((Head(report.text("column-evaluated"), "right"),) if has_price else ()),
        Head(report.text(f"model-{model.key}.figure"), "right"),
        Head(report.text("column-gap"), "right"),
    )
    return Table(
        report.key("table-ranking"),
        report.text(
            "award-table-provisional" if report.each.is_provisional else "award-table",
            name=report.each.lot.name,
        ),
        heads,
        tuple(_ranking_row(report, each, best, has_price=has_price)
              for each in report.each.decision.ranking),
    )  # fmt: skip


def _ranking_row(
    report: LotReport, each: RankedBid, best: Fraction, *, has_price: bool
) -> tuple[Cell, ...]:
    gap = abs(each.assessment.figure - best)
    price = Cell(NOTHING if each.bid.price is None else report.money(each.bid.price))
    is_proposed = each.bid.bid == report.each.proposed
    return (
        Cell(report.bid_name(each.bid.bid)),
        Cell(report.number(each.rank), "good" if is_proposed else "plain"),
        *((price,) if has_price else ()),
        Cell(report.bare_figure(each.assessment.figure)),
        Cell(report.bare_figure(gap) if gap else NOTHING),
    )


def _tie_breaks(report: LotReport) -> tuple[Block, ...]:
    """Say by which published rule equal bids got their places, or that none helped."""
    groups: dict[frozenset[str], list[RankedBid]] = {}
    for each in report.each.decision.ranking:
        if each.equal_figure:
            groups.setdefault(frozenset({each.bid.bid, *each.equal_figure}), []).append(each)
    sentences = tuple(_tie_sentence(report, tuple(group)) for group in groups.values())
    rules = tuple(report.rule_name(rule) for rule in report.each.lot.award.tie_break)
    if not sentences:
        return ()
    return (
        Paragraph("\n".join(sentences)),
        Paragraph(report.text("tie-rules")),
        Bullets(rules, is_numbered=True),
        *(Paragraph(_drawing_text(report, drawing)) for drawing in _drawings(report)),
    )


def _tie_sentence(report: LotReport, group: tuple[RankedBid, ...]) -> str:
    names = report.bid_names(tuple(each.bid.bid for each in group))
    figure = report.figure(group[0].assessment.figure)
    rules = tuple(dict.fromkeys(each.separated_by for each in group if each.separated_by))
    if not rules:
        return report.text("tie-left", bids=names, figure=figure)
    return report.text(
        "tie-broken",
        bids=names,
        figure=figure,
        rules=tuple(report.rule_name(rule) for rule in rules),
        order=THEN.join(names),
    )


def _drawings(report: LotReport) -> tuple[Drawing, ...]:
    if not any(each.separated_by == "drawing" for each in report.each.decision.ranking):
        return ()
    drawings = report.context.evaluation.material.record.drawings
    return tuple(d for d in drawings if d.lot == report.each.lot.id)


def _drawing_text(report: LotReport, drawing: Drawing) -> str:
    return report.text(
        "tie-drawn",
        date=drawing.on,
        by=drawing.by,
        witness=drawing.witness,
        order=THEN.join(report.bid_names(drawing.order)),
        place=report.place(drawing.place),
    )


def _not_ranked(report: LotReport) -> tuple[Block, ...]:
    below = tuple(
        (
            Cell(report.bid_name(bid.bid)),
            Cell(
                "\n".join(
                    report.text(
                        "breach-share" if breach.is_share else "breach-points",
                        criterion=breach.criterion.name,
                        reached=breach.reached,
                        threshold=breach.threshold,
                    )
                    for breach in bid.breaches
                )
            ),
        )
        for bid in report.each.decision.below_threshold
    )
    out = tuple(
        (
            Cell(report.bid_name(each.bid.id)),
            Cell("\n".join(told(r, report.context, report.each.lot.id).what for r in each.reasons)),
        )
        for each in report.each.admission.bids
        if each.standing is Standing.NOT_ADMITTED
    )
    if not below and not out:
        return ()
    heads = (Head(report.text("column-bid")), Head(report.text("column-reasons")))
    caption = report.text("award-not-ranked")
    return (Table(report.key("table-not-ranked"), caption, heads, (*below, *out)),)
