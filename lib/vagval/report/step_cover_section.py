"""The head of a step's page: the question as title, the answer as lead (stegets sida)."""

from collections import Counter

from vagval.domain.admission import Standing
from vagval.domain.document import Cover
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.report.compliance_section import evidence_statuses
from vagval.report.compliance_standing import lot_standards, standings_of
from vagval.report.context import ReportContext
from vagval.report.cover_facts import cover_notices, step_facts
from vagval.report.cover_section import result_lead, subtitle
from vagval.report.lot_sections import lot_reports
from vagval.report.robustness_section import nearest_sentence
from vagval.report.testing_section import protocol_rows


def check_cover(context: ReportContext) -> tuple[Cover, ...]:
    """Answer whether the bids may be evaluated."""
    standings = Counter(
        bid.standing for each in context.evaluation.lots for bid in each.admission.bids
    )
    lead = context.wording.text(
        "lead-check",
        bids=standings.total(),
        lots=len(context.evaluation.lots),
        admitted=standings[Standing.ADMITTED],
        out=standings[Standing.NOT_ADMITTED],
        open=standings[Standing.OPEN],
    )
    return (_cover(context, "check", lead),)


def compliance_cover(context: ReportContext) -> tuple[Cover, ...]:
    """Answer what is shown, and not only claimed."""
    verdicts = Counter(
        status.conformance.verdict
        for each in context.evaluation.lots
        for bid in each.admission.bids
        for status in evidence_statuses(bid)
        if status.conformance is not None
    )
    lead = context.wording.text(
        "lead-compliance",
        asked=verdicts.total(),
        shown=verdicts[EvidenceVerdict.MET],
        contradicted=verdicts[EvidenceVerdict.UNMET],
        unclear=verdicts[EvidenceVerdict.UNVERIFIABLE] + verdicts[EvidenceVerdict.MALFORMED],
        none=verdicts[None],
    )
    standards = _standards_lead(context)
    return (_cover(context, "compliance", f"{lead} {standards}" if standards else lead),)


def _standards_lead(context: ReportContext) -> str:
    """Say how many examinations of required standards pass, and how much remains to be tested."""
    examined = [
        standing.examination
        for report in lot_reports(context)
        for standard in lot_standards(report)
        for standing in standings_of(report, standard)
        if standing.examination is not None
    ]
    if not examined:
        return ""
    return context.wording.text(
        "lead-standards",
        examined=len(examined),
        passed=sum(each.has_passed for each in examined),
        tests=sum(len(rows) for _, rows in protocol_rows(context)),
    )


def scores_cover(context: ReportContext) -> tuple[Cover, ...]:
    """Answer what the evaluators gave, and what they agreed on."""
    lots = context.evaluation.lots
    scores = [
        own
        for each in lots
        for bid in each.scored.bids
        for score in bid.scores
        for own in score.individual
    ]
    spreads = [spread for each in lots for spread in each.scored.spreads]
    lead = context.wording.text(
        "lead-scores",
        scores=len(scores),
        evaluators=len({own.evaluator for own in scores}),
        wide=sum(spread.is_wide for spread in spreads),
        share=context.evaluation.criteria.procurement.spread_share,
    )
    return (_cover(context, "scores", lead),)


def award_cover(context: ReportContext) -> tuple[Cover, ...]:
    """Answer which bid is the most economically advantageous."""
    return (_cover(context, "award", result_lead(context)),)


def robustness_cover(context: ReportContext) -> tuple[Cover, ...]:
    """Answer whether the result would hold."""
    reports = lot_reports(context)
    if len(reports) == 1:
        margins = context.margins.get(reports[0].each.lot.id, ())
        lead = (
            nearest_sentence(reports[0], margins[0])
            if margins
            else context.wording.text("lead-robustness-alone")
        )
    else:
        compared = sum(bool(margins) for margins in context.margins.values())
        lead = context.wording.text("lead-robustness", lots=len(reports), compared=compared)
    return (_cover(context, "robustness", lead),)


def _cover(context: ReportContext, step: str, lead: str) -> Cover:
    return Cover(
        title=context.wording.text(f"question-of-{step}"),
        subtitle=subtitle(context),
        language=context.language,
        lead=lead,
        facts=step_facts(context),
        notices=cover_notices(context),
    )
