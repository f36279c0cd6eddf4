"""Samples of access logs against what is required of them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from builders import DEADLINE, a_bid
from in_words import in_swedish
from vagval.comply.check_audit_log import check_audit_log
from vagval.comply.subject import Subject
from vagval.domain.audit_log import AuditLog, LogEvent
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import ItemValue, RequiredItem

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
WHOLE = LogEvent(
    2,
    frozenset({"action", "unit", "time", "user", "patient"}),
    frozenset({"läst", "read"}),
    datetime.fromisoformat("2024-02-29T08:15:00+01:00"),
    date(2029, 3, 1),
)


def checked(rule: str, *events: LogEvent, **values: ItemValue) -> ItemOutcome:
    item = RequiredItem("logg", rule, Expectation.SHALL, Place("l.toml"), tuple(values.items()))
    shown = AuditLog(events=events)
    return check_audit_log(item, shown, Subject(a_bid("alfa"), None, DEADLINE))


@pytest.mark.parametrize("field", ["action", "unit", "time", "user", "patient"])
def test_a_field_must_be_there_in_every_row(field: str) -> None:
    partial = replace(WHOLE, number=7, fields=WHOLE.fields - {field})
    assert checked("field", WHOLE, field=field).verdict is MET
    outcome = checked("field", WHOLE, partial, field=field)
    assert outcome.verdict is UNMET
    assert "1 av 2 händelser visar inte" in in_swedish(*outcome.reasons)
    assert "(rad 7)" in in_swedish(*outcome.reasons)


def test_many_rows_are_named_only_in_part() -> None:
    empty = [LogEvent(number) for number in range(2, 20)]
    told = in_swedish(*checked("field", *empty, field="user").reasons)
    assert "raderna 2, 3, 4, 5, 6, 7, 8, 9, 10 och 11 med flera" in told


def test_an_action_must_occur_once_in_either_language() -> None:
    assert checked("action", WHOLE, action="read").verdict is MET
    assert checked("action", WHOLE, action="Läst").verdict is MET
    outcome = checked("action", WHOLE, action="delete")
    assert outcome.verdict is UNMET
    assert "”delete”" in in_swedish(*outcome.reasons)


def test_a_time_without_a_zone_is_unmet() -> None:
    assert WHOLE.moment is not None
    local = replace(WHOLE, moment=WHOLE.moment.replace(tzinfo=None))
    assert checked("time-zone", WHOLE).verdict is MET
    assert checked("time-zone", WHOLE, local).verdict is UNMET
    assert checked("time-zone", WHOLE, replace(WHOLE, moment=None)).verdict is UNMET


@pytest.mark.parametrize(
    ("kept_until", "verdict"),
    [
        # Five years from 29 February 2024: there is no 29 February 2029, so 1 March.
        (date(2029, 3, 1), MET),
        (date(2029, 2, 28), UNMET),
        (date(2031, 1, 1), MET),
        (None, EvidenceVerdict.UNVERIFIABLE),
    ],
)
def test_an_event_is_kept_for_whole_years_or_the_log_does_not_say(
    kept_until: date | None, verdict: EvidenceVerdict
) -> None:
    event = replace(WHOLE, kept_until=kept_until)
    assert checked("retention", event, years=5).verdict is verdict


def test_one_event_kept_too_short_outweighs_those_that_do_not_say() -> None:
    short = replace(WHOLE, kept_until=date(2025, 1, 1))
    silent = replace(WHOLE, kept_until=None)
    assert checked("retention", short, silent, years=5).verdict is UNMET


def test_the_sample_must_be_long_enough() -> None:
    assert checked("rows", WHOLE, at_least=1).verdict is MET
    outcome = checked("rows", WHOLE, at_least=20)
    assert outcome.verdict is UNMET
    assert "utdraget har 1 händelse. Det ska ha minst 20" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        ("field", {"field": "user"}),
        ("action", {"action": "read"}),
        ("time-zone", {}),
        ("retention", {"years": 5}),
    ],
)
def test_a_sample_without_events_shows_nothing(rule: str, values: dict[str, ItemValue]) -> None:
    assert checked(rule, **values).verdict is EvidenceVerdict.UNVERIFIABLE


def test_a_sample_without_events_is_too_short() -> None:
    assert checked("rows", at_least=1).verdict is UNMET
