"""The lock and the laboratory's results belong together: both are written, or neither."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from files.locking import CRITERIA, KEY, NOON, TWO, a_folder_to_lock, locked, tried
from in_words import in_words
from vagval.domain.errors import LockError
from vagval.domain.lock import LABORATORY
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.lock_file import LockFile, lock_file_text, read_lock_file
from vagval.files.open_lock import open_lock
from vagval.files.workspace import Workspace
from vagval.files.write_lock import write_lock


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return a_folder_to_lock(tmp_path)


def codes(stopped: pytest.ExceptionInfo[LockError]) -> list[str]:
    assert all(in_words(each) for each in stopped.value.findings)
    return [each.code for each in stopped.value.findings]


def in_euro(criteria: Criteria) -> Criteria:
    return replace(criteria, procurement=replace(criteria.procurement, currency="EUR"))


def rewrite(work: Workspace, **changed: object) -> None:
    """Write another lock over the one that is there, agreeing with itself."""
    path = work.lock_file(KEY)
    file = json.loads(path.read_text("utf-8"))
    stated = {**file, **changed}
    path.write_text(json.dumps(stated), encoding="utf-8")


def without_laboratory(work: Workspace) -> None:
    """Give the folder the lock of a version that knew no laboratory."""
    lock = locked(work)
    work.laboratory_file(KEY).unlink()
    files = {name: digest for name, digest in lock.files if name != LABORATORY}
    rewrite(work, files=files)


def test_the_results_stand_beside_the_lock_with_their_fingerprint_in_it(work: Workspace) -> None:
    lock = locked(work)
    written = work.laboratory_file(KEY).read_bytes()
    assert dict(lock.files)[LABORATORY] == sha256(written).hexdigest()
    assert json.loads(written)["criteria_sha256"] == lock.content_sha256
    assert lock.has_laboratory


def test_results_on_other_criteria_are_refused_and_nothing_is_written(work: Workspace) -> None:
    with pytest.raises(LockError) as stopped:
        write_lock(work, CRITERIA, tried(in_euro(CRITERIA)), locked_at=NOON, locked_by=TWO)
    assert codes(stopped) == ["laboratory-of-other-criteria"]
    assert not work.lock_file(KEY).exists()
    assert not work.laboratory_file(KEY).exists()


def test_locking_anew_makes_new_results(work: Workspace) -> None:
    locked(work)
    before = work.laboratory_file(KEY).read_bytes()
    second = locked(work, in_euro(CRITERIA), reason="rättad valuta")
    assert work.laboratory_file(KEY).read_bytes() != before
    assert open_lock(work, in_euro(CRITERIA)) == second


@pytest.mark.parametrize("is_first", [True, False])
def test_where_the_lock_cannot_be_put_in_place_both_files_stay_as_they_were(
    work: Workspace, monkeypatch: pytest.MonkeyPatch, *, is_first: bool
) -> None:
    if not is_first:
        locked(work)
    before = {path.name: path.read_bytes() for path in work.criteria(KEY).glob("*.*")}
    put = Path.replace

    def fail_at_the_lock(path: Path, target: Path) -> Path:
        if target.name == "lock.json":
            raise OSError(28, "No space left on device")
        return put(path, target)

    monkeypatch.setattr(Path, "replace", fail_at_the_lock)
    with pytest.raises(LockError) as stopped:
        locked(work, in_euro(CRITERIA), reason="rättad valuta")
    assert codes(stopped) == ["lock-not-writable"]
    assert {path.name: path.read_bytes() for path in work.criteria(KEY).glob("*.*")} == before


def test_an_older_lock_without_results_still_opens(work: Workspace) -> None:
    without_laboratory(work)
    assert not open_lock(work, CRITERIA).has_laboratory


def test_an_older_lock_may_be_renewed_for_the_sake_of_the_results_alone(work: Workspace) -> None:
    without_laboratory(work)
    with pytest.raises(LockError) as without_reason:
        locked(work)
    assert codes(without_reason) == ["lock-needs-reason"]
    assert locked(work, reason="Modellprov tillagt.").has_laboratory
    with pytest.raises(LockError) as again:
        locked(work, reason="En gång till.")
    assert codes(again) == ["lock-unchanged"]


def test_results_that_no_lock_knows_are_refused(work: Workspace) -> None:
    without_laboratory(work)
    work.laboratory_file(KEY).write_text("{}", encoding="utf-8")
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == ["locked-file-added"]


def test_results_that_are_gone_are_refused(work: Workspace) -> None:
    locked(work)
    work.laboratory_file(KEY).unlink()
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == ["locked-file-removed"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"criteria_sha256": "00"}', "laboratory-of-other-criteria"),
        ("[]", "laboratory-unreadable"),
        ("", "laboratory-unreadable"),
    ],
)
def test_results_that_are_not_on_these_criteria_are_refused_though_the_lock_names_them(
    work: Workspace, text: str, code: str
) -> None:
    lock = locked(work)
    work.laboratory_file(KEY).write_text(text, encoding="utf-8")
    digest = sha256(text.encode()).hexdigest()
    rewrite(work, files={**dict(lock.files), LABORATORY: digest})
    with pytest.raises(LockError) as stopped:
        open_lock(work, CRITERIA)
    assert codes(stopped) == [code]


def test_a_lock_reads_back_as_it_was_written(work: Workspace) -> None:
    lock = locked(work)
    path = work.lock_file(KEY)
    file = read_lock_file(path, Place(path.name), KEY)
    assert file.lock == lock
    assert lock_file_text(LockFile(lock, file.content, file.earlier)) == path.read_text("utf-8")
