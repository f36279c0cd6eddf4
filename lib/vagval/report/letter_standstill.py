"""Until when no contract may be signed, and how to apply for review (avtalsspärr, överprövning)."""

from vagval.domain.document import Block, Bullets, Callout, Paragraph, Section
from vagval.domain.letter import LetterPart
from vagval.domain.standstill import Standstill
from vagval.report.letter_context import LetterContext


def standstill_part(context: LetterContext, *, is_draft: bool) -> LetterPart:
    """State the standstill with its basis; a draft may be without the day of sending."""
    period = context.standstill
    if period is None:
        blocks: tuple[Block, ...] = (Paragraph(context.text("letter-standstill-open")),)
        missing = () if is_draft else (context.fact_missing("standstill", "sent", "[notice]"),)
    else:
        missing = ()
        blocks = _stated(context, period, is_draft=is_draft)
    section = Section("standstill", context.text("letter-section-standstill"), blocks)
    return LetterPart(section, ("standstill",), missing)


def _stated(context: LetterContext, period: Standstill, *, is_draft: bool) -> tuple[Block, ...]:
    counted = context.text(
        "letter-standstill-moved" if period.is_moved else "letter-standstill-counted",
        counted=period.counted_to,
        last=period.last_day,
    )
    basis = (
        context.text(
            "letter-standstill-sent",
            sent=period.sent,
            how="electronic" if period.is_electronic else "other",
            days=period.days,
        ),
        counted,
        context.text("letter-standstill-law"),
    )
    said = context.text(
        "letter-standstill", last=period.last_day, earliest=period.earliest_contract
    )
    label = context.text("letter-label-standstill")
    planned = (Paragraph(context.text("letter-standstill-planned")),) if is_draft else ()
    return (
        Callout(label, said),
        *planned,
        Bullets(basis),
        Paragraph(context.text("letter-standstill-extended")),
    )


def review_part(context: LetterContext, *, of: str, period: Standstill | None) -> LetterPart:
    """Say how a bidder applies for review of an award (``of="award"``) or a ``"cancellation"``.

    Parameters
    ----------
    period
        Until when it may; None: nobody knows yet when the decision is sent.
    """
    facts = context.facts
    if period is None:
        until = context.text(f"letter-review-until-{of}-open")
    else:
        until = context.text(f"letter-review-until-{of}", last=period.last_day)
    items = (
        context.text("letter-review-where", court=facts.court, address=facts.court_address),
        until,
        context.text("letter-review-how", registry=facts.registry_number),
        context.text("letter-review-circumstances"),
    )
    blocks = (Paragraph(context.text("letter-review")), Bullets(items))
    section = Section("review", context.text("letter-section-review"), blocks)
    stated = {"court": facts.court, "address": facts.court_address}
    missing = context.facts_missing("review", "[review]", stated)
    return LetterPart(section, ("review",), missing)
