"""Whether a sample of the access log holds what the log must hold (åtkomstlogg)."""

from collections.abc import Sequence

from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.domain.audit_log import AuditLog, LogEvent
from vagval.domain.errors import DetailValue
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

TOLD = 10
"""So many rows are named; whoever corrects them finds the rest."""


def check_audit_log(item: RequiredItem, shown: AuditLog, subject: Subject) -> ItemOutcome:
    """Check one thing for every event of the sample.

    A sample without events can show nothing but that: *unverifiable*, except for their number.

    References
    ----------
    HSLF-FS 2016:40, 4 kap. 9 §.
    """
    del subject  # a log is about a system in use; when it was made is not asked
    if item.rule == "rows":
        return _check_rows(item, shown)
    if not shown.events:
        return unverifiable(item, "audit-log-empty")
    match item.rule:
        case "field":
            return _check_field(item, shown)
        case "action":
            return _check_action(item, shown)
        case "time-zone":
            return _check_zone(item, shown)
        case _:
            return _check_retention(item, shown)


def _check_field(item: RequiredItem, shown: AuditLog) -> ItemOutcome:
    field = item.text_of("field")
    lacking = [each for each in shown.events if field not in each.fields]
    if not lacking:
        return met(item)
    return unmet(item, "audit-field-missing", field=field, **_counts(shown, lacking))


def _check_action(item: RequiredItem, shown: AuditLog) -> ItemOutcome:
    action = item.text_of("action")
    if any(action.casefold() in each.actions for each in shown.events):
        return met(item)
    return unmet(item, "audit-action-missing", action=action)


def _check_zone(item: RequiredItem, shown: AuditLog) -> ItemOutcome:
    lacking = [e for e in shown.events if e.moment is None or e.moment.tzinfo is None]
    if not lacking:
        return met(item)
    return unmet(item, "audit-zone-missing", **_counts(shown, lacking))


def _check_rows(item: RequiredItem, shown: AuditLog) -> ItemOutcome:
    at_least, count = _whole(item, "at_least"), len(shown.events)
    if count >= at_least:
        return met(item)
    return unmet(item, "audit-too-few", count=count, at_least=at_least)


def _check_retention(item: RequiredItem, shown: AuditLog) -> ItemOutcome:
    """Compare how long each event is kept; FHIR has no field for it, and a table may leave it out.

    What no row says cannot be told from a sample: it is tested, or asked for in the contract.
    """
    years = _whole(item, "years")
    too_short = [each for each in shown.events if each.is_kept(years) is False]
    if too_short:
        return unmet(item, "audit-kept-too-short", years=years, **_counts(shown, too_short))
    silent = [each for each in shown.events if each.is_kept(years) is None]
    if silent:
        return unverifiable(item, "audit-kept-unsaid", years=years, **_counts(shown, silent))
    return met(item)


def _whole(item: RequiredItem, name: str) -> int:
    value = item.value(name)
    return value if isinstance(value, int) else 0


def _counts(shown: AuditLog, events: Sequence[LogEvent]) -> dict[str, DetailValue]:
    return {
        "count": len(events),
        "of": len(shown.events),
        "form": shown.form,
        "rows": tuple(each.number for each in events[:TOLD]),
        "more": max(len(events) - TOLD, 0),
    }
