"""The head of a report: what it is about, and the decision in one sentence (försättsblad)."""

from vagval.domain.document import Cover
from vagval.domain.record import DecisionKind
from vagval.report.context import ReportContext
from vagval.report.cover_facts import cover_facts, cover_notices
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.numbers import day
from vagval.report.result_sentence import result_sentence


def report_cover(context: ReportContext) -> tuple[Cover, ...]:
    """Make the cover of the report on a lot, or on the whole procurement."""
    text = context.wording.text
    procurement = context.evaluation.criteria.procurement
    lots = context.evaluation.lots
    is_one = not context.is_whole and len(lots) == 1
    title = lots[0].lot.name if is_one else procurement.name
    return (
        Cover(
            title=text("cover-title", name=title),
            subtitle=subtitle(context) if is_one else _lots(context),
            language=context.language,
            lead=result_lead(context),
            facts=cover_facts(context),
            notices=cover_notices(context),
        ),
    )


def subtitle(context: ReportContext) -> str:
    """Name the procurement, and the lot or how many lots there are."""
    lots = context.evaluation.lots
    name = context.evaluation.criteria.procurement.name
    if not context.is_whole and len(lots) == 1:
        return context.wording.text("cover-lot", name=name, lot=lots[0].lot.id)
    return context.wording.text("cover-lots", name=name, count=len(lots))


def _lots(context: ReportContext) -> str:
    """Say how many lots there are, and whose; the title has the procurement's name."""
    buyer = context.evaluation.criteria.procurement.buyer
    count = len(context.evaluation.lots)
    return context.wording.text("cover-lots", name=buyer, count=count)


def result_lead(context: ReportContext) -> str:
    """Give the decision in one sentence: the lot's own, or how the lots came out."""
    reports = lot_reports(context)
    if len(reports) == 1:
        return _lot_lead(reports[0])
    going = [each for each in reports if not each.decisions(DecisionKind.CANCELLATION)]
    proposed = sum(bool(report.each.proposed) for report in going)
    provisional = sum(report.each.is_provisional for report in going)
    return context.wording.text(
        "lead-whole",
        lots=len(reports),
        proposed=proposed,
        provisional=provisional,
        nothing=len(going) - proposed - provisional,
        cancelled=len(reports) - len(going),
    )


def _lot_lead(report: LotReport) -> str:
    """Give a lot's result, or that it is cancelled; and when the award was decided, if it is."""
    name = report.each.lot.name
    for cancelled in report.decisions(DecisionKind.CANCELLATION):
        return report.text("lead-cancelled", lot=name, date=cancelled.on)
    sentence = result_sentence(report)
    awards = report.decisions(DecisionKind.AWARD)
    dates = tuple(dict.fromkeys(day(each.on, report.context.language) for each in awards))
    if not dates:
        return sentence
    return f"{sentence} {report.text('lead-awarded', dates=dates)}"
