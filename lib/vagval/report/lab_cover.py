"""The head of the laboratory's report, and its answer in one sentence (försättsblad)."""

from vagval.domain.document import Callout, Cover
from vagval.domain.errors import Severity
from vagval.report.lab_context import LabContext
from vagval.report.lab_found import found
from vagval.report.lab_parts import lab_reports

SHORT = 12
"""Digits of a fingerprint that a reader compares."""


def lab_cover(context: LabContext) -> tuple[Cover, ...]:
    """Say what was tried, and whether anything must be done before the lock."""
    text, procurement = context.text, context.procurement
    return (
        Cover(
            title=text("lab-title"),
            subtitle=text("lab-subtitle", name=procurement.name, buyer=procurement.buyer),
            language=context.language,
            lead=_lead(context),
            facts=_facts(context),
            notices=_notices(context),
        ),
    )


def _lead(context: LabContext) -> str:
    return context.text(
        "lab-lead",
        models=len(context.laboratory.tests),
        stops=len(found(context, Severity.STOP)),
        questions=len(found(context, Severity.QUESTION)),
    )


def _facts(context: LabContext) -> tuple[tuple[str, str], ...]:
    text, laboratory = context.text, context.laboratory
    lots: dict[str, list[str]] = {}
    for report in lab_reports(context):
        lots.setdefault(report.model, []).extend(report.test.lots)
    models = "\n".join(
        text("lab-model-of-lots", model=model, lots=context.lot_names(tuple(keys)))
        for model, keys in lots.items()
    )
    lock = context.lock
    state = (
        text("lab-not-locked")
        if lock is None
        else text("lab-locked", version=lock.version, date=lock.locked_at.date())
    )
    return (
        (text("fact-model"), models),
        (text("lab-fact-simulated"), text("lab-simulated", tenders=laboratory.tenders,
                                          bids=laboratory.bids)),
        (text("fact-seed"), str(laboratory.seed)),
        (text("fact-fingerprint"), laboratory.criteria_sha256[:SHORT]),
        (text("fact-lock"), state),
    )  # fmt: skip


def _notices(context: LabContext) -> tuple[Callout, ...]:
    text = context.text
    notices = []
    if context.procurement.is_invented:
        notices.append(Callout(text("label-invented"), text("notice-invented"), "warning"))
    assumed = tuple(r.lot_names for r in lab_reports(context) if r.test.band.is_assumed)
    if assumed:
        told = text("lab-assumed", lots=assumed, count=len(assumed))
        notices.append(Callout(text("lab-label-assumed"), told, "warning"))
    return tuple(notices)
