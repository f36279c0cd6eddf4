"""What comes next is told from what is there, and from what was decided."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from one_lot import KEY, one_lot
from vagval.domain.errors import MaterialError
from vagval.files.workspace import Workspace
from vagval.steps.lock import lock
from vagval.steps.tell_check import tell_check

NOW = datetime(2026, 1, 14, tzinfo=UTC)
HEAD = "datum;slag;del;text;av"


@pytest.fixture
def locked(tmp_path: Path) -> Workspace:
    work = one_lot(tmp_path)
    lock(work, KEY, NOW, ("Anna Ek", "Bo Al"), "")
    return work


def told(work: Workspace, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert tell_check(work.root, KEY, "", "sv", is_strict=False) == 0
    return capsys.readouterr().out


def test_bids_are_waited_for(locked: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    assert "vagval sheets" in told(locked, capsys)


def cancel(work: Workspace, *rows: str) -> None:
    folder = work.record(KEY)
    folder.mkdir(parents=True)
    (folder / "decisions.csv").write_text("\n".join((HEAD, *rows, "")), encoding="utf-8")


CANCELLED = "2026-03-17;avbrytande;;Inget anbud kom in.;Disa Al"


def test_letters_are_next_where_all_is_cancelled_and_there_are_no_bids(
    locked: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    cancel(locked, CANCELLED)
    said = told(locked, capsys)
    assert "vagval letters" in said
    assert "vagval sheets" not in said


@pytest.mark.parametrize(
    ("rows", "stray", "codes"),
    [
        ((CANCELLED,), "anteckningar.txt", ["file-unexpected"]),
        (("2026-03-17;avbrott;;Inget anbud kom in.;Disa Al",), "", ["choice-unknown"]),
    ],
)
def test_what_is_wrong_with_a_cancellation_is_told(
    locked: Workspace, rows: tuple[str, ...], stray: str, codes: list[str]
) -> None:
    cancel(locked, *rows)
    if stray:
        (locked.vendors(KEY) / stray).write_text("x")
    with pytest.raises(MaterialError) as refused:
        tell_check(locked.root, KEY, "", "sv", is_strict=False)
    assert [each.code for each in refused.value.findings] == codes
