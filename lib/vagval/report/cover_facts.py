"""What the head of a report states, and what it must warn of (försättsblad)."""

from vagval.domain.document import Callout
from vagval.domain.record import DecisionKind
from vagval.report.audience_notices import audience_notices
from vagval.report.context import ReportContext
from vagval.report.lot_sections import lot_reports
from vagval.report.numbers import day
from vagval.report.provenance_section import lock_time, recorded_decisions

SHORT = 12
"""Digits of a fingerprint that a reader compares."""
Facts = tuple[tuple[str, str], ...]


def cover_facts(context: ReportContext) -> Facts:
    """Name the buyer, the rules, the lock and the dates."""
    text = context.wording.text
    procurement = context.evaluation.criteria.procurement
    lock = context.evaluation.lock
    models = dict.fromkeys(each.model.key for each in context.evaluation.lots)
    return (
        (text("fact-buyer"), procurement.buyer),
        (text("fact-procedure"), text(f"procedure-{procurement.procedure}")),
        (text("fact-deadline"), day(procurement.deadline, context.language)),
        (text("fact-model"), "\n".join(text(f"model-{model}") for model in models)),
        (text("fact-panel"), text(f"panel-rule-{procurement.panel_rule.value}")),
        (text("fact-lock"), text("fact-lock-value", version=lock.version,
                                 time=lock_time(context), by=lock.locked_by)),
        (text("fact-fingerprint"), lock.content_sha256[:SHORT]),
        (text("fact-report-date"), _report_date(context)),
        (text("fact-seed"), text("seed-overridden" if context.is_seed_overridden else "seed-locked",
                                 seed=str(context.seed), locked=str(procurement.seed))),
        *_award_dates(context),
    )  # fmt: skip


def step_facts(context: ReportContext) -> Facts:
    """Name what the page of a single step rests on."""
    text = context.wording.text
    lock = context.evaluation.lock
    return (
        (text("fact-buyer"), context.evaluation.criteria.procurement.buyer),
        (text("fact-lock"), text("fact-lock-value", version=lock.version,
                                 time=lock_time(context), by=lock.locked_by)),
        (text("fact-report-date"), _report_date(context)),
    )  # fmt: skip


def cover_notices(context: ReportContext) -> tuple[Callout, ...]:
    """Say what must be said before anything else."""
    text = context.wording.text
    notices: list[Callout] = []
    procurement = context.evaluation.criteria.procurement
    if procurement.is_invented:
        notices.append(Callout(text("label-invented"), text("notice-invented"), "warning"))
    notices.extend(audience_notices(context))
    if not _is_ended(context):
        notices.append(Callout(text("label-secret"), text("notice-secret"), "warning"))
    provisional = tuple(
        report.each.lot.name
        for report in lot_reports(context)
        if report.each.is_provisional and not report.decisions(DecisionKind.CANCELLATION)
    )
    if provisional:
        notices.append(
            Callout(
                text("label-provisional"),
                text("notice-provisional", lots=provisional, count=len(provisional)),
                "warning",
            )
        )
    notices.extend(
        Callout(text("label-cancelled"), decision.text, "bad")
        for decision in recorded_decisions(context)
        if decision.kind is DecisionKind.CANCELLATION and decision.text
    )
    return tuple(notices)


def _is_ended(context: ReportContext) -> bool:
    """Tell whether an award or a cancellation is on record for every lot of the report."""
    ended = (DecisionKind.AWARD, DecisionKind.CANCELLATION)
    return all(any(report.decisions(kind) for kind in ended) for report in lot_reports(context))


def _report_date(context: ReportContext) -> str:
    stated = context.evaluation.report_date
    return day(stated, context.language) if stated else context.wording.text("date-not-stated")


def _award_dates(context: ReportContext) -> Facts:
    text = context.wording.text
    dates = dict.fromkeys(
        day(decision.on, context.language)
        for decision in recorded_decisions(context)
        if decision.kind is DecisionKind.AWARD
    )
    return ((text("fact-award"), "\n".join(dates)),) if dates else ()
