"""Which bid is most advantageous (rangordning)."""

from vagval.domain.admission import Standing
from vagval.domain.decision import RankedBid
from vagval.domain.document import Block, Bullets, Callout, Cell, Head, Paragraph, Section, Table
from vagval.domain.record import Drawing
from vagval.report.cell_words import THEN
from vagval.report.context import ReportContext
from vagval.report.figure_ranking import ranking_picture
from vagval.report.grouped_reasons import grouped_reasons
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.ranking_table import ranking_table
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
        *(_by_order(report) if ranking else ()),
        *((ranking_picture(report), ranking_table(report)) if ranking else ()),
        *tie_breaks(report),
        *_not_ranked(report),
    )


def _by_order(report: LotReport) -> tuple[Block, ...]:
    """Say how the order comes about where it is more than the figure."""
    if report.direction != "order":
        return ()
    return (Paragraph(report.text(f"model-{report.each.model.key}.wins")),)


def tie_breaks(report: LotReport) -> tuple[Block, ...]:
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
