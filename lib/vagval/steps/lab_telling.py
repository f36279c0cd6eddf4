"""Gather what the laboratory's pages are told from (underlag för modellprovets sidor)."""

from vagval.award.award_models import FORMULAS
from vagval.domain.errors import LockError
from vagval.domain.lock import Lock
from vagval.domain.procurement import Criteria
from vagval.files.open_lock import open_lock
from vagval.files.workspace import Workspace
from vagval.report.lab_context import LabContext
from vagval.report.numbers import day
from vagval.report.own_language import marked
from vagval.report.wording import Wording
from vagval.steps.lab_examples import lab_examples
from vagval.steps.lab_influences import lab_influences
from vagval.steps.lab_request import LabRequest
from vagval.steps.report_context import versions
from vagval.steps.try_models import Tried


def lab_context(work: Workspace, tried: Tried, request: LabRequest) -> LabContext:
    """Gather what was found, and the way it is told."""
    procurement = tried.criteria.procurement
    languages = (procurement.language, request.language)
    return LabContext(
        laboratory=marked(tried.laboratory, *languages),
        criteria=marked(tried.criteria, *languages),
        wording=Wording(request.language, procurement.currency),
        versions=versions(),
        lock=marked(holding_lock(work, tried.criteria), *languages),
        formulas=FORMULAS,
        examples=lab_examples(tried.criteria, tried.laboratory),
        influence=lab_influences(tried.criteria, tried.laboratory),
    )


def holding_lock(work: Workspace, criteria: Criteria) -> Lock | None:
    """Give the lock that holds for criteria; None: they are not locked, or differ from it."""
    try:
        return open_lock(work, criteria)
    except LockError:
        return None


def lab_footer(context: LabContext, request: LabRequest) -> str:
    """Say at the foot of a page which criteria it is about."""
    procurement = context.criteria.procurement
    asked = request.report_date
    return context.wording.text(
        "page-footer-lab",
        procurement=procurement.name,
        buyer=procurement.buyer,
        sha256=context.laboratory.criteria_sha256,
        date=day(asked, request.language) if asked else "none",
    )
