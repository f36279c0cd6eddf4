"""That a procurement or a lot was cancelled, and why (avbrytande, LOU 12:12 second paragraph)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from vagval.domain.document import Paragraph, Section
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.letter import Letter, LetterKind, LetterPart, NoLetter
from vagval.domain.letter_facts import CancellationCode
from vagval.domain.letter_reason import has_substance
from vagval.domain.place import Place
from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.domain.standstill import Standstill, standstill
from vagval.report.cell_words import NOTHING
from vagval.report.letter_context import LetterContext
from vagval.report.letter_decider import decider, decider_faults
from vagval.report.letter_head import footer, letter_head
from vagval.report.letter_names import told_apart
from vagval.report.letter_standstill import review_part

KIND = LetterKind.CANCELLATION


def cancellation_records(context: LetterContext) -> tuple[Letter | NoLetter, ...]:
    """Write one record a cancellation, of the whole or of a lot."""
    decisions = sorted(
        (
            each
            for each in context.evaluation.material.record.decisions
            if each.kind is DecisionKind.CANCELLATION
        ),
        key=lambda each: (each.lot, each.on),
    )
    if decisions:
        return told_apart(
            (_letter(context, decision, stated), decision.on)
            for decision, stated in zip(decisions, _stated(context, decisions), strict=True)
        )
    why = finding("letter-no-cancellation", context.record_place, Severity.NOTE)
    return (NoLetter(KIND, why),)


def _stated(
    context: LetterContext, decisions: Sequence[RecordedDecision]
) -> tuple[CancellationCode | None, ...]:
    """Give what is stated of each: of several of the same lot, the first has the first."""
    stated = defaultdict(list)
    for each in context.facts.cancellations:
        stated[each.lot].append(each)
    return tuple(stated[each.lot].pop(0) if stated[each.lot] else None for each in decisions)


def _letter(
    context: LetterContext, decision: RecordedDecision, stated: CancellationCode | None
) -> Letter:
    facts, text = context.facts, context.text
    sent = _sent(context, stated)
    what = _what(context, decision)
    decided_by = decider(context, (decision,))
    about = (
        (text("letter-fact-lot"), what),
        (text("letter-fact-decided-on"), context.day(decision.on)),
        (text("letter-fact-decided-by"), decided_by or NOTHING),
        (text("letter-fact-reported-by"), facts.reported_by or NOTHING),
        (text("letter-fact-took-part"), "\n".join(facts.took_part) or text("letter-nobody-else")),
        (text("letter-fact-date"), context.day(sent)),
    )
    needed = {"decided_by": decided_by, "reported_by": facts.reported_by}
    parts = (
        letter_head(
            context,
            KIND,
            _lead(context, decision),
            about=about,
            answers=("deciders",),
            missing=(
                *context.facts_missing("deciders", "[decision]", needed),
                *decider_faults(context, (decision,)),
                *_sent_too_early(context, decision, sent),
            ),
        ),
        _cancelled(context, decision),
        _reasons(context, decision),
        _code(context, decision, stated.code if stated else ""),
        review_part(context, of="cancellation", period=_period(context, stated)),
    )  # fmt: skip
    name = "-".join(part for part in (KIND.value, decision.lot) if part)
    return Letter(KIND, name, (decision.lot,), context.report.language,
                  text("letter-cancellation-window", what=what), parts,
                  footer=footer(context))  # fmt: skip


def _lead(context: LetterContext, decision: RecordedDecision) -> str:
    material, what = context.evaluation.material, _what(context, decision)
    bids = material.bids_in(decision.lot) if decision.lot else material.bids
    buyer = context.procurement.buyer
    return context.text("letter-cancellation-lead", buyer=buyer, what=what, bids=len(bids))


def _what(context: LetterContext, decision: RecordedDecision) -> str:
    lot = context.procurement.lot(decision.lot)
    if lot is None:
        return context.text("letter-whole-procurement")
    return context.text("lot-heading", name=lot.name, lot=lot.id)


def _cancelled(context: LetterContext, decision: RecordedDecision) -> LetterPart:
    said = context.text("letter-cancelled", buyer=context.procurement.buyer, date=decision.on,
                        what=_what(context, decision))  # fmt: skip
    section = Section("cancelled", context.text("letter-section-decision"), (Paragraph(said),))
    return LetterPart(section, ("cancelled",))


def _reasons(context: LetterContext, decision: RecordedDecision) -> LetterPart:
    section = Section(
        "reasons", context.text("letter-section-cancellation-reasons"), (Paragraph(decision.text),)
    )
    vague = (finding("letter-cancellation-vague", decision.place, reason=decision.text),)
    return LetterPart(section, ("reasons",), () if has_substance(decision.text) else vague)


def _sent(context: LetterContext, stated: CancellationCode | None) -> date | None:
    """Give when the bidders are told: on a day of its own, or with the notices of awards."""
    return (stated.sent if stated else None) or context.facts.sent


def _sent_too_early(
    context: LetterContext, decision: RecordedDecision, sent: date | None
) -> tuple[Finding, ...]:
    if sent is None or sent >= decision.on:
        return ()
    place = Place(context.facts.place.file, cell="cancellation.sent")
    return (finding("letter-sent-before-decision", place, value=sent, decided=decision.on),)


def _period(context: LetterContext, stated: CancellationCode | None) -> Standstill | None:
    """Give how long review may be applied for: the law's days, however long a standstill is.

    None while nobody has said when the bidders are told, or how: on a day of its own a cancellation
    may be sent otherwise than the notices are.

    References
    ----------
    LOU (2016:1145) 20:12.
    """
    sent, is_electronic = _sent(context, stated), stated.is_electronic if stated else None
    if is_electronic is None and not (stated and stated.sent):
        is_electronic = context.facts.is_electronic
    if sent is None or is_electronic is None:
        return None
    return standstill(sent, is_electronic=is_electronic)


def _code(context: LetterContext, decision: RecordedDecision, code: str) -> LetterPart:
    said = context.text("letter-cancellation-code", code=code or "none",
                        meaning=context.text(f"bt-144-{code}") if code else "")  # fmt: skip
    section = Section("code", context.text("letter-section-code"), (Paragraph(said),))
    place = Place(context.facts.place.file, cell="cancellation")
    missing = () if code else (finding("letter-code-missing", place, lot=decision.lot or "none"),)
    return LetterPart(section, ("code",), missing)
