"""The people's text is read in one language, and what is missing is told with what to write."""

from pathlib import Path

import pytest

from in_words import in_words
from status_case import TEXT, a_text
from vagval.domain.errors import Finding, MaterialError, Severity
from vagval.domain.status_text import PARTS
from vagval.files.read_status import read_status
from vagval.files.workspace import Workspace
from workspaces import edit, write_toml

FULL = "".join(f'{part} = ["En rad."]\n' for part in PARTS)


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    made = Workspace(tmp_path)
    a_text(made)
    return made


def refused(work: Workspace) -> list[tuple[str, str]]:
    with pytest.raises(MaterialError) as stop:
        read_status(work, "sv")
    assert all(in_words(each) for each in stop.value.findings)
    return [(each.code, each.place.cell) for each in stop.value.findings]


def test_the_text_is_read_as_it_is_written(work: Workspace) -> None:
    a_text(work, FULL)
    text, notes = read_status(work, "en")
    assert (text.language, text.compiled_on.isoformat(), text.compiled_at) == (
        "en", "2026-06-09", "08:30",
    )  # fmt: skip
    assert text.summary == ("Arbetet följer planen.",)
    assert all(getattr(text, part) == ("En rad.",) for part in PARTS)
    assert notes == ()


def test_each_part_that_nobody_wrote_is_noted_and_stops_nothing(work: Workspace) -> None:
    _, notes = read_status(work, "sv")
    assert [each.details["part"] for each in notes] == list(PARTS)
    assert {each.severity for each in notes} == {Severity.NOTE}
    assert all(in_words(each) for each in notes)


def test_an_empty_list_counts_as_not_written(work: Workspace) -> None:
    a_text(work, FULL.replace('risks = ["En rad."]', "risks = []"))
    _, notes = read_status(work, "sv")
    assert [each.place.cell for each in notes] == ["sv.risks"]


def test_without_a_file_there_is_no_report(tmp_path: Path) -> None:
    assert refused(Workspace(tmp_path)) == [("status-missing", "")]


@pytest.mark.parametrize(
    ("line", "code", "cell"),
    [
        ("date = 2026-06-09\n", "key-missing", "date"),
        ('time = "08.30"\n', "key-missing", "time"),
        ('compiled_by = "Koncernstab kommunikation"\n', "key-missing", "sv.compiled_by"),
        ('on_behalf_of = "samordningsgruppen"\n', "key-missing", "sv.on_behalf_of"),
        ('summary = ["Arbetet följer planen."]\n', "key-missing", "sv.summary"),
    ],
)
def test_what_must_be_there_is_asked_for(tmp_path: Path, line: str, code: str, cell: str) -> None:
    work = Workspace(tmp_path)
    a_text(work, languages=("sv",))
    edit(work.status_file, line, "")
    assert refused(work) == [(code, cell)]


@pytest.mark.parametrize(
    ("more", "code", "cell"),
    [
        ('risks = ["", "En rad."]', "status-line-blank", "sv.risks"),
        ('risker = ["En rad."]', "key-unknown", "sv.risker"),
        ('risks = "En rad."', "key-wrong-type", "sv.risks"),
        ("risks = [1]", "key-wrong-type", "sv.risks"),
    ],
)
def test_a_part_that_is_wrong_is_refused(work: Workspace, more: str, code: str, cell: str) -> None:
    a_text(work, f"{more}\n", languages=("sv",))
    assert refused(work) == [(code, cell)]


def test_an_empty_summary_says_nothing(work: Workspace) -> None:
    a_text(work, languages=("sv",))
    edit(work.status_file, 'summary = ["Arbetet följer planen."]', "summary = []")
    assert refused(work) == [("status-summary-empty", "sv.summary")]


@pytest.mark.parametrize("time", ["8:30", "24:00", "08:60", "halv nio", "08:30:00"])
def test_a_time_that_is_none_is_refused(work: Workspace, time: str) -> None:
    edit(work.status_file, '"08.30"', f'"{time}"')
    assert refused(work) == [("status-time-malformed", "time")]


def test_a_language_without_text_is_refused(work: Workspace) -> None:
    a_text(work, languages=("en",))
    assert refused(work) == [("status-language-missing", "sv")]


def test_all_that_is_wrong_is_told_at_once(work: Workspace) -> None:
    write_toml(work.status_file, TEXT.replace("date = 2026-06-09\n", "") + '[sv]\nsubject = ""\n')
    codes = [code for code, _ in refused(work)]
    assert codes == ["key-missing", "text-missing", *["key-missing"] * 3]


def test_the_text_is_no_procurement(work: Workspace) -> None:
    assert work.procurements() == ()


def test_findings_name_the_file_and_the_key(work: Workspace) -> None:
    found: list[Finding] = list(read_status(work, "sv")[1])
    assert {each.place.file for each in found} == {"criteria/status.toml"}
