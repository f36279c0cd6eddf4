"""To one bidder, of the award decisions that concern it (underrättelse, LOU 12:12, 12:13)."""

from vagval.domain.bid import Bid
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.errors import Finding
from vagval.domain.letter import Letter, LetterKind, LetterPart, NoLetter
from vagval.domain.record import DecisionKind
from vagval.report.letter_award_words import how_decided
from vagval.report.letter_context import LetterContext
from vagval.report.letter_decider import decider_faults
from vagval.report.letter_head import draft_notice, footer, letter_head
from vagval.report.letter_lots import (
    LotStage,
    award_faults,
    lot_stage,
    told_lots,
    why_no_award,
)
from vagval.report.letter_notice_lot import lot_parts, outcome
from vagval.report.letter_standstill import review_part, standstill_part
from vagval.report.lot_report import LotReport

KIND = LetterKind.NOTICE
NEGOTIATED = frozenset({"negotiated", "dialogue", "innovation"})


def notices(context: LetterContext) -> tuple[Letter | NoLetter, ...]:
    """Write to every bidder, admitted or not, with others' business secrets masked."""
    return tuple(_notice(context.seen_by(bid.id), bid) for bid in context.bids)


def _notice(context: LetterContext, bid: Bid) -> Letter | NoLetter:
    own = tuple(report for report in context.lots if report.each.lot.id in bid.lots)
    told = told_lots(own)
    if not told:
        return NoLetter(KIND, why_no_award(context, own[0]))
    is_draft = lot_stage(told[0]) is LotStage.DRAFT
    return Letter(
        KIND,
        f"{KIND.value}-{bid.id}",
        (bid.id,),
        context.report.language,
        context.text("letter-notice-window", bid=bid.vendor),
        (
            _head(context, bid, told, is_draft=is_draft),
            _decision(context, bid, own, told, is_draft=is_draft),
            *(part for report in told for part in lot_parts(report, bid.id)),
            _negotiation(context),
            standstill_part(context, is_draft=is_draft),
            review_part(context, of="award", period=context.standstill),
            _on_request(context),
        ),
        is_draft=is_draft,
        footer=footer(context),
    )


def _head(
    context: LetterContext, bid: Bid, told: tuple[LotReport, ...], *, is_draft: bool
) -> LetterPart:
    won = tuple(each.each.lot.name for each in told if each.each.proposed == bid.id)
    text = context.text
    about = (
        (text("letter-fact-to"), bid.vendor),
        (text("letter-fact-date"), context.day(context.facts.sent)),
    )
    lead = text(
        "letter-notice-lead",
        buyer=context.procurement.buyer,
        bid=bid.vendor,
        lots=tuple(each.each.lot.name for each in told),
        count=len(told),
        won=won,
        won_count=len(won),
    )
    notices_ = (draft_notice(context),) if is_draft else ()
    return letter_head(context, KIND, lead, about=about, notices=notices_, answers=("recipient",))


def _decision(
    context: LetterContext,
    bid: Bid,
    own: tuple[LotReport, ...],
    told: tuple[LotReport, ...],
    *,
    is_draft: bool,
) -> LetterPart:
    heads = (
        Head(context.text("column-lot")),
        Head(context.text("letter-column-awarded")),
        Head(context.text("letter-column-own")),
    )
    rows = tuple(
        (
            Cell(report.text("lot-heading", name=report.each.lot.name, lot=report.each.lot.id)),
            Cell(report.bid_name(report.each.proposed)),
            Cell(outcome(report, bid.id)),
        )
        for report in told
    )
    later = tuple(
        context.text(f"letter-lot-{lot_stage(report).value}", lot=report.each.lot.name)
        for report in own
        if report not in told
    )
    recorded = dict.fromkeys(
        how_decided(report, decision)
        for report in told
        for decision in report.decisions(DecisionKind.AWARD)
    )
    blocks: tuple[Block, ...] = (
        Table("decision", context.text("letter-table-decision"), heads, rows),
        *(Paragraph(each) for each in recorded),
        *((Bullets(later),) if later else ()),
    )
    section = Section("decision", context.text("letter-section-decision"), blocks)
    return LetterPart(section, ("decision",), () if is_draft else _faults(context, told))


def _faults(context: LetterContext, told: tuple[LotReport, ...]) -> tuple[Finding, ...]:
    awards = tuple(d for report in told for d in report.decisions(DecisionKind.AWARD))
    return (
        *(f for report in told for f in award_faults(context, report)),
        *decider_faults(context, awards),
    )


def _negotiation(context: LetterContext) -> LetterPart:
    """Say how negotiations went, where the procedure has any (LOU 12:13, second paragraph, 2)."""
    procedure = context.procurement.procedure
    if procedure in NEGOTIATED:
        said = context.facts.negotiation
        missing = () if said else (context.fact_missing("negotiation", "course", "[negotiation]"),)
    else:
        missing = ()
        said = context.text(
            "letter-negotiation-none", procedure=context.text(f"procedure-{procedure}")
        )
    title = context.text("letter-section-negotiation")
    section = Section("negotiation", title, (Paragraph(said),))
    return LetterPart(section, ("negotiation",), missing)


def _on_request(context: LetterContext) -> LetterPart:
    blocks = (
        Paragraph(context.text("letter-on-request")),
        Paragraph(context.text("letter-secrets", masked=context.text("masked-secret"))),
        Paragraph(context.text("letter-questions", contact=context.facts.contact)),
    )
    section = Section("on-request", context.text("letter-section-on-request"), blocks)
    return LetterPart(section, ("on-request",))
