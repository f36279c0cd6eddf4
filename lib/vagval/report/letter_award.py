"""The award decision of a lot, with its reasons (tilldelningsbeslut, LOU 12:12)."""

from vagval.domain.admission import Standing
from vagval.domain.decision import RankedBid
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.letter import Letter, LetterKind, LetterPart, NoLetter
from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.report.award_section import tie_breaks
from vagval.report.cell_words import NOTHING
from vagval.report.letter_award_words import awarded_sentence, ground_text, how_decided
from vagval.report.letter_calculation import calculation
from vagval.report.letter_context import LetterContext
from vagval.report.letter_decider import decider, decider_faults
from vagval.report.letter_head import draft_notice, footer, letter_head
from vagval.report.letter_lots import LotStage, award_faults, lot_stage, why_no_award
from vagval.report.letter_reasons import (
    ranked_bid,
    reason_faults,
    reasons_table,
    rejection_faults,
)
from vagval.report.letter_secrecy import secrecy_part
from vagval.report.lot_report import LotReport
from vagval.report.ranking_table import ranking_table
from vagval.report.told_finding import told

KIND = LetterKind.AWARD


def award_letters(context: LetterContext) -> tuple[Letter | NoLetter, ...]:
    """Write the award decision of each lot; a draft where none is on record yet."""
    made: list[Letter | NoLetter] = []
    for report in context.lots:
        stage = lot_stage(report)
        if stage is LotStage.WAITING:
            made.append(NoLetter(KIND, why_no_award(context, report)))
        elif stage is not LotStage.CANCELLED:
            made.append(_letter(context, report, is_draft=stage is LotStage.DRAFT))
    return tuple(made)


def _letter(context: LetterContext, report: LotReport, *, is_draft: bool) -> Letter:
    winner = ranked_bid(report, report.each.proposed)
    return Letter(
        KIND,
        f"{KIND.value}-{report.each.lot.id}",
        (report.each.lot.id,),
        context.report.language,
        context.text("letter-award-window", lot=report.each.lot.name),
        (
            _head(context, report, is_draft=is_draft),
            _decision(context, report, winner, is_draft=is_draft),
            _ground(context, report),
            _admission(context, report),
            _reasons(context, report, winner),
            _after(context),
            secrecy_part(context, report, is_draft=is_draft),
        ),
        is_draft=is_draft,
        footer=footer(context),
    )


def _head(context: LetterContext, report: LotReport, *, is_draft: bool) -> LetterPart:
    facts, text = context.facts, context.text
    awards = _awards(report)
    decided_by = decider(context, awards)
    about = (
        (text("letter-fact-lot"), report.text("lot-heading", name=report.each.lot.name,
                                              lot=report.each.lot.id)),
        (text("letter-fact-decided-on"), context.day(awards[0].on if awards else None)),
        (text("letter-fact-decided-by"), decided_by or NOTHING),
        (text("letter-fact-reported-by"), facts.reported_by or NOTHING),
        (text("letter-fact-took-part"), "\n".join(facts.took_part) or text("letter-nobody-else")),
    )  # fmt: skip
    needed = {"decided_by": decided_by, "reported_by": facts.reported_by}
    return letter_head(
        context,
        KIND,
        text("letter-award-lead", buyer=context.procurement.buyer, lot=report.each.lot.name,
             state="draft" if is_draft else "decided"),
        about=about,
        notices=(draft_notice(context),) if is_draft else (),
        answers=("deciders",),
        missing=(
            *context.facts_missing("deciders", "[decision]", needed),
            *decider_faults(context, awards),
        ),
    )  # fmt: skip


def _decision(
    context: LetterContext, report: LotReport, winner: RankedBid | None, *, is_draft: bool
) -> LetterPart:
    blocks: tuple[Block, ...] = ()
    if winner is not None:
        blocks = (Paragraph(awarded_sentence(report, winner)),)
    recorded = tuple(Paragraph(how_decided(report, d)) for d in _awards(report))
    section = Section("decision", context.text("letter-section-decision"), (*blocks, *recorded))
    faults = () if is_draft else award_faults(context, report)
    return LetterPart(section, ("decision",), faults)


def _awards(report: LotReport) -> tuple[RecordedDecision, ...]:
    return report.decisions(DecisionKind.AWARD)


def _ground(context: LetterContext, report: LotReport) -> LetterPart:
    procurement, lock = context.procurement, context.evaluation.lock
    items = (
        context.text(
            "letter-ground-procedure",
            procedure=context.text(f"procedure-{procurement.procedure}"),
            published=procurement.published,
            deadline=procurement.deadline,
        ),
        context.text("letter-ground-bids", count=len(report.each.admission.bids)),
        ground_text(report),
        context.text("letter-ground-lock", version=lock.version, sha256=lock.content_sha256),
    )
    section = Section("ground", context.text("letter-section-ground"), (Bullets(items),))
    return LetterPart(section, ("ground",))


def _admission(context: LetterContext, report: LotReport) -> LetterPart:
    heads = tuple(Head(report.text(f"column-{each}")) for each in ("bid", "standing", "reasons"))
    rows = tuple(
        (
            Cell(report.bid_name(each.bid.id)),
            Cell(
                report.text(f"standing-{each.standing.value.replace(' ', '-')}"),
                "bad" if each.standing is Standing.NOT_ADMITTED else "plain",
            ),
            Cell("\n".join(told(r, report.context, report.each.lot.id).what for r in each.reasons)
                 or report.text("letter-all-met")),
        )
        for each in report.each.admission.bids
    )  # fmt: skip
    table = Table(report.key("admission"), report.text("letter-table-admission"), heads, rows)
    blocks = (Paragraph(context.text("letter-admission")), table)
    section = Section("admission", context.text("letter-section-admission"), blocks)
    faults = tuple(f for each in report.each.admission.bids for f in rejection_faults(report, each))
    return LetterPart(section, ("admission",), faults)


def _reasons(context: LetterContext, report: LotReport, winner: RankedBid | None) -> LetterPart:
    blocks: list[Block] = []
    faults = []
    if report.each.decision.ranking:
        blocks += [ranking_table(report), *tie_breaks(report)]
    for each in report.each.decision.ranking:
        name = report.bid_name(each.bid.bid)
        faults += list(reason_faults(report, each.bid))
        if each.bid.scores:
            caption = report.text("letter-table-reasons-of", bid=name)
            blocks.append(reasons_table(report, each.bid, f"reasons-{each.bid.bid}", caption))
    for below in report.each.decision.below_threshold:
        name = report.bid_name(below.bid)
        faults += list(reason_faults(report, below))
        caption = report.text("letter-table-reasons-below", bid=name)
        blocks.append(reasons_table(report, below, f"reasons-{below.bid}", caption))
    if winner is not None:
        blocks.append(calculation(report, winner))
    section = Section("reasons", context.text("letter-section-reasons"), tuple(blocks))
    return LetterPart(section, ("reasons",), tuple(faults))


def _after(context: LetterContext) -> LetterPart:
    blocks = (
        Paragraph(context.text("letter-after-notices")),
        Paragraph(context.text("letter-after-standstill")),
        Paragraph(context.text("letter-after-review", court=context.facts.court or "none")),
    )
    section = Section("after", context.text("letter-section-after"), blocks)
    return LetterPart(section, ("after-decision",))
