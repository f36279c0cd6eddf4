"""Why the proposed bid of each lot is first, on one page (skälen)."""

from vagval.domain.audience import sees_prices
from vagval.domain.decision import RankedBid
from vagval.domain.document import Block, Bullets, Callout, Paragraph, Section, Tone
from vagval.domain.record import DecisionKind
from vagval.report.context import ReportContext
from vagval.report.grouped_reasons import grouped_reasons
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.reasons_differences import Difference, differences
from vagval.report.reasons_panel import panel_table, panel_words, shortened
from vagval.report.reasons_words import (
    advantage,
    is_in_order,
    line_sentences,
    not_ranked,
    order_sentence,
    passed_over,
    thing,
)
from vagval.report.result_sentence import result_sentence
from vagval.report.robustness_section import nearest_sentence
from vagval.report.stress_frame import nobody_to_compare
from vagval.report.tie_break_text import rule_name

PROMISES = ("promise-quality-threshold-only", "promise-price-fixed")
"""What must be known to read the reasons: a model in which only one of the two decides."""
Pair = tuple[RankedBid, RankedBid]


def reasons_section(context: ReportContext) -> tuple[Section, ...]:
    """Say in plain sentences what decided each lot; nothing for who may not know prices.

    A report on the whole has a screen for each lot; a lot's own report adds what the panel wrote
    of both bids on every criterion.

    References
    ----------
    LOU (2016:1145) 12:12 (a decision comes with its reasons), 12:13 (the relative advantages).
    """
    if not sees_prices(context.audience):
        return ()
    return lot_sections(context, "reasons", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    pair = compared_pair(report)
    return (
        *_cancelled(report),
        _result(report),
        *_open(report),
        *(Paragraph(sentence) for sentence in passed_over(report)),
        *(_compared(report, pair) if pair else _nobody(report)),
        *_listed(report, "reasons-not-ranked", _not_ranked(report)),
    )


def compared_pair(report: LotReport) -> Pair | None:
    """Give the bid that is proposed, or first as things stand, and the one that it is held against.

    That is the next in the ranking; in a bidder's view its own bid, where another one is first.
    None where nobody is first alone, or nobody is left to compare with.
    """
    each = report.each
    ranking, first = each.decision.ranking, each.decision.first
    key = each.proposed or (first[0] if len(first) == 1 and each.allocated is None else "")
    own = next((ranked for ranked in ranking if ranked.bid.bid == key), None)
    if own is None:
        return None
    others = tuple(ranked for ranked in ranking if ranked is not own)
    asking = next((r for r in others if r.bid.bid == report.context.bid), None)
    following = next((r for r in others if r.rank >= own.rank), None)
    other = asking or following
    return None if other is None else (own, other)


def _not_ranked(report: LotReport) -> tuple[str, ...]:
    """Say which bids are not ranked, and why: shortly in a report on the whole."""
    found = not_ranked(report)
    return tuple(shortened(each) for each in found) if report.context.is_whole else found


def _cancelled(report: LotReport) -> tuple[Block, ...]:
    return tuple(
        Callout(
            report.text("label-cancelled"),
            report.text(
                "reasons-cancelled",
                date=decision.on,
                text=decision.text,
                place=report.place(decision.place),
            ),
            "bad",
        )
        for decision in report.decisions(DecisionKind.CANCELLATION)
    )


def _result(report: LotReport) -> Callout:
    label = "label-provisional" if report.each.is_provisional else "label-result"
    tone: Tone = "good" if report.each.proposed else "warning"
    return Callout(report.text(label), result_sentence(report), tone)


def _open(report: LotReport) -> tuple[Block, ...]:
    """Say what is open, and what the figures below rest on meanwhile."""
    if not report.each.is_provisional:
        return ()
    reasons = grouped_reasons(report.context, report.each.reasons)
    basis = (Paragraph(report.text("provisional-basis")),) if report.each.decision.ranking else ()
    return (*_listed(report, "reasons-open", reasons), *basis)


def _nobody(report: LotReport) -> tuple[Block, ...]:
    """Say that there is no bid to hold against another, or which ones nothing tells apart."""
    decision = report.each.decision
    if len(decision.first) <= 1:
        return nobody_to_compare(report)
    rules = tuple(
        rule_name(report.each.lot, rule, report.context.wording)
        for rule in report.each.lot.award.tie_break
    )
    names = report.bid_names(decision.first)
    figure = report.figure(decision.ranking[0].assessment.figure)
    tie = Paragraph(report.text("tie-left", bids=names, figure=figure))
    return (tie, Paragraph(report.text("reasons-tie-rules", rules=rules, count=len(rules))))


def _compared(report: LotReport, pair: Pair) -> tuple[Block, ...]:
    """Hold the two bids against each other in the model's own terms."""
    own, other = pair
    found = differences(report.leaves, own, other)
    return (
        Paragraph(_how(report, pair)),
        *(_by_order(report, pair) if is_in_order(own) else _two_sides(report, pair, found)),
        *(
            panel_words(report, pair, found)
            if report.context.is_whole
            else panel_table(report, pair)
        ),
        *_change(report, pair),
    )


def _how(report: LotReport, pair: Pair) -> str:
    """Name the model and what wins in it, and give both bids' figures."""
    own, other = pair
    model = report.each.model
    promised = tuple(report.text(each) for each in PROMISES if each in model.promises)
    is_asking = other.bid.bid == report.context.bid
    figures = report.text(
        "reasons-figures-asking" if is_asking else "reasons-figures",
        own=report.bid_name(own.bid.bid),
        other=report.bid_name(other.bid.bid),
        own_figure=report.figure(own.assessment.figure),
        other_figure=report.figure(other.assessment.figure),
        name=report.figure_name,
    )
    wins = report.text(f"model-{model.key}.wins")
    relative = (report.text("reasons-relative"),) if model.formula.kind == "relative" else ()
    shown = () if is_in_order(own) else (figures,)
    return " ".join((wins, *promised, *shown, *relative))


def _by_order(report: LotReport, pair: Pair) -> tuple[Block, ...]:
    return (Paragraph(order_sentence(report, *pair)),)


def _two_sides(report: LotReport, pair: Pair, found: tuple[Difference, ...]) -> tuple[Block, ...]:
    """List what speaks for the one bid, then for the other, largest first; then what is alike."""
    own, other = (report.bid_name(each.bid.bid) for each in pair)
    counted = tuple(each for each in found if each.leaf is None or each.counted != "nothing")
    ahead, behind = ranked_by_lead(counted, 1), ranked_by_lead(counted, -1)
    alike = tuple(thing(report, each) for each in counted if not each.lead)
    for_own = tuple(advantage(report, each, 1) for each in ahead)
    for_other = tuple(advantage(report, each, -1) for each in behind)
    lines = line_sentences(report, *pair)
    return (
        *_listed(report, "reasons-for", for_own, bid=own, other=other),
        *_listed(report, "reasons-for", for_other, bid=other, other=own),
        *((Paragraph(report.text("reasons-alike", things=alike)),) if alike else ()),
        *_listed(report, "reasons-lines", lines, bid=own, other=other),
    )


def ranked_by_lead(found: tuple[Difference, ...], side: int) -> tuple[Difference, ...]:
    """Give what one side is ahead in, the largest lead first; a price with no own part comes last.

    Equal leads keep the published order.
    """
    ahead = (each for each in found if side * each.lead > 0)
    return tuple(sorted(ahead, key=lambda each: (each.counted == "nothing", -abs(each.lead))))


def _change(report: LotReport, pair: Pair) -> tuple[Block, ...]:
    """Say how far the other bid is from the first, and at what price it would be there."""
    own, other = pair
    if own.rank != 1 or other.rank == 1:
        return ()
    margins = report.context.margins.get(report.each.lot.id, ())
    margin = next((each for each in margins if each.bid == other.bid.bid), None)
    return (Paragraph(nearest_sentence(report, margin)),) if margin else ()


def _listed(
    report: LotReport, words: str, items: tuple[str, ...], **details: str
) -> tuple[Block, ...]:
    """Give items under the sentence that leads to them; nothing without items."""
    if not items:
        return ()
    return (Paragraph(report.text(words, count=len(items), **details)), Bullets(items))
