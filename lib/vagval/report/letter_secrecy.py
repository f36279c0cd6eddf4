"""What of an award decision is still secret once it is made (sekretess efter beslutet)."""

from vagval.domain.document import Paragraph, Section
from vagval.domain.letter import LetterPart
from vagval.report.letter_context import LetterContext
from vagval.report.letter_lots import LotStage, lot_stage
from vagval.report.lot_report import LotReport


def secrecy_part(context: LetterContext, report: LotReport, *, is_draft: bool) -> LetterPart:
    """Say when the absolute secrecy ends, and what must be examined before anything is handed out.

    References
    ----------
    OSL (2009:400) 19:3 (absolute secrecy until the decision, also of names and number), 31:16
    (a business' circumstances, if there is special reason to assume damage).
    """
    said = (
        context.text("letter-secrecy-award", state="draft" if is_draft else "decided"),
        *(() if is_draft else _undecided(context)),
        context.text("letter-secrecy-after"),
        _claims(context, report),
    )
    title = context.text("letter-section-secrecy")
    section = Section("secrecy", title, tuple(Paragraph(each) for each in said))
    return LetterPart(section, ("secrecy",))


def _undecided(context: LetterContext) -> tuple[str, ...]:
    """Name the lots whose tenders nobody may be told of yet."""
    lots = tuple(
        each.each.lot.name
        for each in context.lots
        if lot_stage(each) in {LotStage.DRAFT, LotStage.WAITING}
    )
    if not lots:
        return ()
    return (context.text("letter-secrecy-undecided", lots=lots, count=len(lots)),)


def _claims(context: LetterContext, report: LotReport) -> str:
    """Name who asked for secrecy: a decision tells everything, and is examined before it goes."""
    claimed = tuple(
        report.bid_name(each.bid.id) for each in report.each.admission.bids if each.bid.secrecy
    )
    if not claimed:
        return context.text("letter-secrecy-unclaimed")
    return context.text("letter-secrecy-claimed", bids=claimed, count=len(claimed))
