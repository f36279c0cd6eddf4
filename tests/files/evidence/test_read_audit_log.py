"""Samples of access logs; every user, patient and unit is invented."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from in_words import in_swedish, in_words
from vagval.domain.audit_log import AuditLog
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_audit_log import read_audit_log

PATIENT = "20990101-9999"
TABLE = (
    "tid;åtgärd;vårdenhet;vårdprocess;användare;patient;bevaras_till\n"
    f"2026-03-01T08:15:00+01:00;läst;Påhittsmottagningen;;anna01;{PATIENT};2031-03-02\n"
    f"2026-03-01T08:16:00+01:00;ändrat;;Stroke;anna01;{PATIENT};2031-03-02\n"
)
EVERYTHING = {"action", "unit", "time", "user", "patient"}


def read(tmp_path: Path, text: str, name: str = "logg.csv") -> Parsed:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_audit_log(path, name)


def shown(parsed: Parsed) -> AuditLog:
    assert isinstance(parsed.shown, AuditLog)
    return parsed.shown


def test_a_complete_table_is_read(tmp_path: Path) -> None:
    parsed = read(tmp_path, TABLE)
    assert parsed.faults == ()
    first, second = shown(parsed).events
    assert first.fields == second.fields == EVERYTHING
    assert (first.number, second.number) == (2, 3)
    assert first.actions == {"läst", "read"}
    assert first.moment == datetime.fromisoformat("2026-03-01T08:15:00+01:00")
    assert first.kept_until == date(2031, 3, 2)


@pytest.mark.parametrize(
    ("was", "now", "lacking"),
    [
        ("läst", "", "action"),
        ("Påhittsmottagningen", " ", "unit"),
        (";anna01", ";", "user"),
        (PATIENT, "", "patient"),
        ("läst", "-", "action"),
        ("Påhittsmottagningen", "n/a", "unit"),
        (";anna01", ";Okänd", "user"),
        (PATIENT, "?", "patient"),
        ("2026-03-01T08:15:00+01:00", "", "time"),
        ("2026-03-01T08:15:00+01:00", "2026-03-01", "time"),
        ("2026-03-01T08:15:00+01:00", "2026-13-01T08:15:00", "time"),
    ],
)
def test_what_a_row_does_not_say_is_not_there(
    tmp_path: Path, was: str, now: str, lacking: str
) -> None:
    first, second = shown(read(tmp_path, TABLE.replace(was, now, 1))).events
    assert first.fields == EVERYTHING - {lacking}
    assert second.fields == EVERYTHING


def test_a_placeholder_is_no_kind_of_action(tmp_path: Path) -> None:
    first, _ = shown(read(tmp_path, TABLE.replace("läst", "-", 1))).events
    assert first.actions == frozenset()


def test_a_column_that_is_absent_is_no_fault_of_form(tmp_path: Path) -> None:
    parsed = read(tmp_path, "time,user\n2026-03-01 08:15,anna01\n")
    assert parsed.faults == ()
    assert shown(parsed).events[0].fields == {"time", "user"}


def test_a_table_without_times_is_no_log(tmp_path: Path) -> None:
    assert read(tmp_path, "user,patient\nanna01,x\n").shown is None


def test_a_workbook_with_times_of_day_is_read_without_a_zone(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["time", "action", "unit", "user", "patient"])
    sheet.append([datetime(2026, 3, 1, 8, 15), "read", "Påhitt", "anna01", PATIENT])  # noqa: DTZ001 - as Excel has it
    book.save(tmp_path / "logg.xlsx")
    (event,) = shown(read_audit_log(tmp_path / "logg.xlsx", "logg.xlsx")).events
    assert event.fields == EVERYTHING
    assert event.moment is not None
    assert event.moment.tzinfo is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Without a header, the first row's identities stand where names of columns should.
        (TABLE.split("\n", 1)[1], "logg.csv"),
        (TABLE.replace("2026-03-01T08:15:00+01:00", PATIENT), "logg.csv"),
        (TABLE.replace("2031-03-02", PATIENT), "logg.csv"),
        (TABLE.replace("åtgärd", PATIENT), "logg.csv"),
        (TABLE.replace("patient;", f"patient;{PATIENT};"), "logg.csv"),
        (f'{{"resourceType": "{PATIENT}"}}', "logg.json"),
        (f'{{"resourceType": "AuditEvent", "recorded": "{PATIENT}"}}', "logg.json"),
        (f'{{"resourceType": "AuditEvent", "entity": "{PATIENT}"}}', "logg.json"),
        (f'{{"resourceType": "AuditEvent", "{PATIENT}": 1, "{PATIENT}": 2}}', "logg.json"),
        (f'{{"resourceType": "AuditEvent", "patient": ["{PATIENT}"]}}', "logg.json"),
    ],
)
def test_no_fault_repeats_an_identity(tmp_path: Path, text: str, name: str) -> None:
    parsed = read(tmp_path, text, name)
    assert parsed.faults
    for fault in parsed.faults:
        assert "9999" not in str(in_words(fault)), fault
        assert "anna01" not in str(in_words(fault)), fault


def test_nothing_of_what_is_kept_names_anybody(tmp_path: Path) -> None:
    assert PATIENT not in repr(read(tmp_path, TABLE))
    assert "anna01" not in repr(read(tmp_path, TABLE))


def test_a_time_that_cannot_be_read_is_told_with_its_cell(tmp_path: Path) -> None:
    parsed = read(tmp_path, TABLE.replace("2026-03-01T08:15:00+01:00", "i går"))
    (fault,) = parsed.faults
    assert fault.place.cell == "A2"
    assert "”tid” står ingen tidpunkt" in in_swedish(fault)
