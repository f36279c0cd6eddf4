"""What the weights decide, for internal use (vikternas betydelse)."""

from vagval.domain.audience import is_outside
from vagval.domain.document import Block, Bullets, Callout, Paragraph, Section
from vagval.domain.lead_by_weight import LeadByWeight
from vagval.domain.stress import LotStress
from vagval.domain.weight_answers import WeightAnswers
from vagval.report.context import ReportContext
from vagval.report.figure_stability import stability_picture
from vagval.report.figure_ternary import ternary_picture
from vagval.report.figure_tornado import tornado_picture, turning
from vagval.report.lot_report import LotReport
from vagval.report.stress_frame import frame, framed_sections, weights_frame
from vagval.report.told_finding import told
from vagval.report.weight_amounts import amount_tables
from vagval.report.weight_answer import answer_sentences
from vagval.report.weight_intervals import interval_tables
from vagval.report.weight_nearest import nearest_blocks
from vagval.report.weight_pairs import pair_tables
from vagval.report.weight_ranks import rank_blocks
from vagval.report.weight_words import stage

FEWEST = 2
"""Bids that a comparison takes."""


def weight_section(context: ReportContext) -> tuple[Section, ...]:
    """Show what other weights would have meant, to who reviews; to the public, that they do not.

    Weights are published and locked. What is shown here changes nothing and is told to no bidder,
    so that nobody can read it as a second award.
    """
    if not context.stress:
        return ()
    which = weights_frame(context.audience)
    if is_outside(context.audience):
        withheld = frame(context.wording, which)
        return (Section("weights", context.wording.text("section-weights-public"), (withheld,)),)
    return framed_sections(context, "weights", which, _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    if stress is None:
        return ()
    ranking = report.each.decision.ranking
    if not ranking:
        return (Paragraph(report.text("robustness-no-bids")),)
    if len(ranking) < FEWEST:
        alone = report.text("robustness-alone", bid=report.bid_name(ranking[0].bid.bid))
        return (Paragraph(alone),)
    if stress.weights is None:
        return _without_weights(report, stress)
    return (
        *_provisional(report),
        *_constructed(report, stress),
        *(Paragraph(each) for each in answer_sentences(report, stress.weights, stress.free)),
        *_stability(report, stress.weights),
        *_tornado(report, stress.lead),
        *((ternary_picture(report, stress.ternary),) if stress.ternary else ()),
        *nearest_blocks(report, stress.weights),
        *rank_blocks(report, stress),
        *pair_tables(report, stress.weights),
    )


def _provisional(report: LotReport) -> tuple[Block, ...]:
    """Say what the answers rest on while questions are open."""
    if not report.each.is_provisional:
        return ()
    return (Callout(report.text("label-provisional"), report.text("provisional-basis"), "warning"),)


def _constructed(report: LotReport, stress: LotStress) -> tuple[Block, ...]:
    """Say that nobody published the weights, where the model has amounts instead."""
    if stage(report) == "locked":
        return ()
    why = (
        told(each, report.context, report.each.lot.id).what
        for each in stress.findings
        if each.code == "matrix-weights-constructed"
    )
    words = next(why, report.text("weights-constructed"))
    return (Callout(report.text("label-constructed"), words, "warning"),)


def _without_weights(report: LotReport, stress: LotStress) -> tuple[Block, ...]:
    """Say why there are no weights to vary."""
    if report.each.model.key == "lowest_price":
        return (Paragraph(report.text("stress-no-weights-lowest-price")),)
    why = tuple(told(each, report.context, report.each.lot.id).what for each in stress.findings)
    none = Paragraph(report.text("stress-no-weights"))
    return (none, *((Bullets(why),) if why and stress.matrix is None else ()))


def _stability(report: LotReport, answers: WeightAnswers) -> tuple[Block, ...]:
    if not answers.intervals:
        return ()
    return (
        stability_picture(report, answers.intervals),
        *interval_tables(report, answers.intervals),
        *amount_tables(report, answers.held),
    )


def _tornado(report: LotReport, lead: LeadByWeight | None) -> tuple[Block, ...]:
    """Say where the lead over the second turns, if it does, and draw it."""
    if lead is None or not lead.ranges:
        return ()
    turns = turning(report, lead)
    words = report.text(
        "weights-turns",
        count=len(turns),
        turns=turns,
        band=lead.band * 100,
        bid=report.bid_name(lead.bid),
        rival=report.bid_name(lead.rival),
    )
    picture = tornado_picture(report, lead)
    return (Paragraph(words), picture) if lead.lead else (picture,)
