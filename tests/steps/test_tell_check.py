"""What comes next is told from what is there, and from what was decided."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from one_lot import KEY, one_lot
from vagval.files.workspace import Workspace
from vagval.steps.lock import lock
from vagval.steps.tell_check import tell_check

NOW = datetime(2026, 1, 14, tzinfo=UTC)
HEAD = "datum;slag;del;text;av\n"


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


def test_letters_are_next_where_nobody_tendered_and_all_is_cancelled(
    locked: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    record = locked.record(KEY)
    record.mkdir(parents=True)
    decided = f"{HEAD}2026-03-17;avbrytande;;Inget anbud kom in.;Disa Al\n"
    (record / "decisions.csv").write_text(decided, encoding="utf-8")
    said = told(locked, capsys)
    assert "Inget anbud kom in" in said
    assert "vagval letters" in said
    assert "vagval sheets" not in said
    (record / "decisions.csv").write_text("datum\n", encoding="utf-8")
    assert "vagval sheets" in told(locked, capsys)
