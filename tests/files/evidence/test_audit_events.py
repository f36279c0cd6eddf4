"""Access logs in FHIR; every user, patient and unit is invented."""

import json
from pathlib import Path
from typing import Any

import pytest

from in_words import in_swedish
from vagval.domain.audit_log import AuditLog, LogEvent
from vagval.files.evidence import audit_events
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_audit_log import read_audit_log

EVERYTHING = {"action", "unit", "time", "user", "patient"}


def an_event(**changed: object) -> dict[str, Any]:
    event: dict[str, Any] = {
        "resourceType": "AuditEvent",
        "action": "R",
        "subtype": [{"system": "http://hl7.org/fhir/restful-interaction", "code": "vread"}],
        "recorded": "2026-03-01T08:15:00.123Z",
        "agent": [{"who": {"identifier": {"value": "anna01"}}, "requestor": True}],
        "source": {"site": "Påhittsmottagningen", "observer": {"reference": "Device/1"}},
        "entity": [{"what": {"reference": "https://example.org/fhir/Patient/17"}}],
    }
    event.update(changed)
    return {key: value for key, value in event.items() if value is not None}


def read(tmp_path: Path, content: object) -> Parsed:
    path = tmp_path / "logg.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return read_audit_log(path, "logg.json")


def event_of(tmp_path: Path, **changed: object) -> LogEvent:
    parsed = read(tmp_path, an_event(**changed))
    assert isinstance(parsed.shown, AuditLog)
    (event,) = parsed.shown.events
    return event


def test_a_bundle_of_events_is_read_and_other_resources_are_passed_over(tmp_path: Path) -> None:
    entries = [{"resource": an_event()}, {"resource": {"resourceType": "Patient"}}]
    parsed = read(tmp_path, {"resourceType": "Bundle", "entry": [*entries, *entries]})
    assert parsed.faults == ()
    assert isinstance(parsed.shown, AuditLog)
    assert parsed.shown.form == "bundle"
    assert [each.number for each in parsed.shown.events] == [1, 2]
    assert parsed.shown.events[0].fields == EVERYTHING


def test_an_event_says_what_was_done_in_words_and_codes(tmp_path: Path) -> None:
    assert event_of(tmp_path).actions == {"read", "vread"}


@pytest.mark.parametrize(
    ("changed", "lacking"),
    [
        ({"action": None, "subtype": None}, "action"),
        ({"source": {"observer": {"reference": "Device/1"}}}, "unit"),
        ({"recorded": None}, "time"),
        ({"recorded": "2026-03-01"}, "time"),
        ({"agent": [{"who": {"reference": "Device/7"}}]}, "user"),
        ({"agent": [{"who": {"display": "Anna"}}]}, "user"),
        ({"entity": [{"what": {"reference": "Observation/17"}}]}, "patient"),
        ({"entity": [{"what": {"type": "Patient"}}]}, "patient"),
        ({"action": "-", "subtype": [{"code": "?"}]}, "action"),
        ({"source": {"site": "n/a"}}, "unit"),
        ({"agent": [{"who": {"identifier": {"value": "okänd"}}, "altId": "-"}]}, "user"),
        ({"entity": [{"what": {"reference": "Patient/unknown"}}]}, "patient"),
    ],
)
def test_what_an_event_does_not_say_is_not_there(
    tmp_path: Path, changed: dict[str, object], lacking: str
) -> None:
    assert event_of(tmp_path, **changed).fields == EVERYTHING - {lacking}


@pytest.mark.parametrize(
    "changed",
    [
        {"source": {}, "entity": [{"what": {"reference": "Encounter/1"}}]},
        {"source": {"site": {"reference": "Location/1"}}},
        {"source": {}, "encounter": {"reference": "Encounter/1"}},
        {"source": {}, "agent": [{"who": {"reference": "Organization/1"}}]},
    ],
)
def test_a_unit_or_a_process_may_stand_where_r4_and_r5_have_it(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    assert "unit" in event_of(tmp_path, **changed).fields


@pytest.mark.parametrize(
    "changed",
    [
        {"entity": [], "patient": {"reference": "Patient/1"}},
        {"entity": [{"role": {"code": "1"}, "what": {"identifier": {"value": "x"}}}]},
        {"entity": [{"what": {"type": "Patient", "identifier": {"value": "x"}}}]},
    ],
)
def test_a_patient_may_stand_where_r4_and_r5_have_it(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    assert "patient" in event_of(tmp_path, **changed).fields


def test_a_log_of_a_hundred_thousand_events_is_no_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_events, "MOST_EVENTS", 1)
    parsed = read(tmp_path, {"resourceType": "Bundle", "entry": [{}, {}]})
    assert parsed.shown is None
    assert [fault.code for fault in parsed.faults] == ["audit-too-many"]
    assert "fler än 1 händelser" in in_swedish(*parsed.faults)


def test_json_about_something_else_is_no_log(tmp_path: Path) -> None:
    parsed = read(tmp_path, {"resourceType": "Patient"})
    assert parsed.shown is None
    assert [fault.code for fault in parsed.faults] == ["audit-not-a-bundle"]
