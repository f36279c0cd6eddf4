"""Whether an impact assessment says what is required (konsekvensbedömning)."""

from vagval.comply.file_age import judge_age
from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.domain.dpia import MEASURES, Dpia, DpiaStatus, Evaluation
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

DONE = frozenset({DpiaStatus.VALIDATED, DpiaStatus.SIGNED})
ENOUGH = frozenset({Evaluation.IMPROVABLE, Evaluation.ACCEPTABLE})


def check_dpia(item: RequiredItem, shown: Dpia, subject: Subject) -> ItemOutcome:
    """Check one required thing; whether the assessment is right is for a person to say.

    References
    ----------
    GDPR article 35(2) and 35(7).
    """
    match item.rule:
        case "status":
            return _status(item, shown)
        case "section-answered":
            return _section(item, shown)
        case "risk-evaluated":
            return _risk(item, shown)
        case "role":
            return _role(item, shown)
        case "officer-opinion":
            return _officer(item, shown)
        case _:
            return judge_age(item, shown, subject)


def _status(item: RequiredItem, shown: Dpia) -> ItemOutcome:
    """Look at how far it has come; whether an archived one still holds is to be asked."""
    if shown.status is None or shown.status is DpiaStatus.ARCHIVED:
        status = "none" if shown.status is None else shown.status.value
        return unverifiable(item, "dpia-status-unknown", status=status)
    if shown.status in DONE:
        return met(item)
    return unmet(item, "dpia-not-validated", status=shown.status.value)


def _section(item: RequiredItem, shown: Dpia) -> ItemOutcome:
    section = item.text_of("section")
    if section == MEASURES:
        return met(item) if shown.has_measures else unmet(item, "dpia-without-measures")
    missing = shown.unanswered(section)
    if not missing:
        return met(item)
    return unmet(item, "dpia-unanswered", section=section, count=len(missing), missing=missing)


def _risk(item: RequiredItem, shown: Dpia) -> ItemOutcome:
    risk = item.text_of("risk")
    if shown.unanswered(risk):
        return unmet(item, "dpia-risk-not-estimated", risk=risk)
    evaluation = shown.evaluation(risk)
    if evaluation in ENOUGH:
        return met(item)
    return unmet(item, "dpia-risk-not-accepted", risk=risk, evaluation=evaluation.value)


def _role(item: RequiredItem, shown: Dpia) -> ItemOutcome:
    role = item.text_of("role")
    return met(item) if role in shown.roles else unmet(item, "dpia-role-missing", role=role)


def _officer(item: RequiredItem, shown: Dpia) -> ItemOutcome:
    if shown.officer_agrees is None:
        return unmet(item, "dpia-without-opinion")
    return met(item) if shown.officer_agrees else unmet(item, "dpia-officer-disagrees")
