"""Criteria are evaluated exactly as they were locked, or not at all."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from builders import a_requirement
from files.locking import CRITERIA, KEY, TWO, a_folder_to_lock, locked
from vagval.domain.errors import LockError
from vagval.domain.lock import LABORATORY
from vagval.domain.procurement import Criteria
from vagval.files.open_lock import open_lock
from vagval.files.workspace import Workspace


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return a_folder_to_lock(tmp_path)


def codes(stopped: pytest.ExceptionInfo[LockError]) -> list[str]:
    return [each.code for each in stopped.value.findings]


def other_weight(criteria: Criteria) -> Criteria:
    return replace(criteria, procurement=replace(criteria.procurement, currency="EUR"))


def test_what_was_locked_opens(work: Workspace) -> None:
    lock = locked(work)
    assert open_lock(work, CRITERIA) == lock
    assert (lock.version, lock.locked_by) == (1, TWO)
    assert [name for name, _ in lock.files] == [
        "laboratory.json",
        "price_sheet.csv",
        "procurement.toml",
        "requirements.csv",
        "standards/fhir.json",
    ]


def test_without_a_lock_nothing_opens(work: Workspace) -> None:
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == ["not-locked"]


@pytest.mark.parametrize(
    "name",
    ["procurement.toml", "requirements.csv", "price_sheet.csv", "standards/fhir.json", LABORATORY],
)
def test_one_changed_byte_in_any_locked_file_is_refused_with_its_name(
    work: Workspace, name: str
) -> None:
    locked(work)
    with (work.criteria(KEY) / name).open("a", encoding="utf-8") as file:
        file.write(" ")
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == ["locked-file-changed"]
    assert stopped.value.findings[0].place.file == f"criteria/{KEY}/{name}"


def test_a_changed_value_is_named_with_what_was_locked_and_what_stands_now(work: Workspace) -> None:
    locked(work)
    with pytest.raises(LockError) as stopped:
        open_lock(work, other_weight(CRITERIA))
    found = stopped.value.findings[0]
    assert found.code == "locked-content-changed"
    assert found.details == {"path": "procurement.currency", "locked": "SEK", "now": "EUR"}


def test_a_changed_requirement_is_named_by_its_key(work: Workspace) -> None:
    locked(work)
    changed = replace(CRITERIA, requirements=(a_requirement("LM-S-02"),))
    with pytest.raises(LockError) as stopped:
        open_lock(work, changed)
    paths = [str(each.details["path"]) for each in stopped.value.findings]
    assert {"requirements.LM-S-01", "requirements.LM-S-02"} <= {
        ".".join(path.split(".")[:2]) for path in paths
    }


@pytest.mark.parametrize(
    ("name", "code"),
    [("standards/fhir.json", "locked-file-removed"), ("standards/new.json", "locked-file-added")],
)
def test_removed_and_added_files_are_refused(work: Workspace, name: str, code: str) -> None:
    locked(work)
    path = work.criteria(KEY) / name
    if path.exists():
        path.unlink()
    else:
        path.touch()
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == [code]


def test_the_panel_may_change_after_the_lock(work: Workspace) -> None:
    locked(work)
    work.panel_file(KEY).write_text("# ny bedömare", encoding="utf-8")
    open_lock(work, CRITERIA)


@pytest.mark.parametrize("names", [(), ("Anna Ek",), ("Anna Ek", "anna ek "), ("A", "B", "C")])
def test_anything_but_two_different_people_is_refused(
    work: Workspace, names: tuple[str, ...]
) -> None:
    with pytest.raises(LockError) as stopped:
        locked(work, by=names)
    assert codes(stopped) == ["lock-needs-two-people"]
    assert not work.lock_file(KEY).exists()


def test_a_new_version_needs_a_reason_and_a_change_and_keeps_the_old_fingerprint(
    work: Workspace,
) -> None:
    first = locked(work)
    with pytest.raises(LockError) as unchanged:
        locked(work, reason="rättad text")
    changed = other_weight(CRITERIA)
    with pytest.raises(LockError) as without_reason:
        locked(work, changed)
    second = locked(work, changed, reason="rättad valuta")
    assert codes(unchanged) == ["lock-unchanged"]
    assert codes(without_reason) == ["lock-needs-reason"]
    assert second.version == 2
    stated = json.loads(work.lock_file(KEY).read_text("utf-8"))
    assert stated["earlier"][0]["content_sha256"] == first.content_sha256


def test_a_lock_edited_by_hand_is_refused(work: Workspace) -> None:
    locked(work)
    path = work.lock_file(KEY)
    path.write_text(path.read_text("utf-8").replace('"SEK"', '"EUR"'), encoding="utf-8")
    with pytest.raises(LockError) as stopped:
        open_lock(work, other_weight(CRITERIA))
    assert codes(stopped) == ["lock-damaged"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"Bo Al"', '"Anna Ek"'),
        ('"procurement": "prov"', '"procurement": "annan"'),
        ("+00:00", ""),
        ('"version": 1', '"version": 2'),
        ('"schema": 1', '"schema": 1, "more": 1'),
    ],
)
def test_a_lock_that_does_not_agree_with_itself_is_refused(
    work: Workspace, old: str, new: str
) -> None:
    locked(work)
    path = work.lock_file(KEY)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == ["lock-damaged"]


@pytest.mark.parametrize("text", ["", "[]", "{}", "not json", "[" * 100_000])
def test_a_file_that_is_no_lock_is_refused(work: Workspace, text: str) -> None:
    work.lock_file(KEY).write_text(text, encoding="utf-8")
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == ["lock-unreadable"]
