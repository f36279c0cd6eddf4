"""Outputs appear whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vagval.domain.errors import UsageError
from vagval.files.output_folder import whole_or_nothing

KILLED = """\
import os, signal, sys
from pathlib import Path
from vagval.files.output_folder import whole_or_nothing
with whole_or_nothing(Path(sys.argv[1])) as folder:
    (folder / "half.html").write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def a_finished_folder(target: Path) -> None:
    with whole_or_nothing(target) as folder:
        (folder / "report.html").write_text("first", encoding="utf-8")


def a_run_that_breaks_off(target: Path, fault: type[BaseException]) -> None:
    with whole_or_nothing(target) as folder:
        (folder / "half.html").write_text("half", encoding="utf-8")
        raise fault


def a_run_that_reads_what_is_not_there(target: Path) -> None:
    with whole_or_nothing(target):
        Path("nowhere/at/all").read_text("utf-8")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_finished_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    a_finished_folder(tmp_path / "sv")
    with whole_or_nothing(tmp_path / "sv") as folder:
        (folder / "other.html").write_text("second", encoding="utf-8")
    assert names(tmp_path) == ["sv"]
    assert names(tmp_path / "sv") == ["other.html"]


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_a_failed_or_interrupted_run_leaves_what_was_there(
    tmp_path: Path, fault: type[BaseException]
) -> None:
    a_finished_folder(tmp_path / "sv")
    with pytest.raises(fault):
        a_run_that_breaks_off(tmp_path / "sv", fault)
    assert names(tmp_path) == ["sv"]
    assert names(tmp_path / "sv") == ["report.html"]


def test_a_killed_run_leaves_the_old_folder_and_its_remains_go_after_a_day(tmp_path: Path) -> None:
    a_finished_folder(tmp_path / "sv")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "sv")], check=False, capture_output=True
    )
    assert killed.returncode == -9
    assert names(tmp_path / "sv") == ["report.html"]
    (left,) = tmp_path.glob(".sv.*.partial")
    os.utime(left, (0, 0))
    a_finished_folder(tmp_path / "sv")
    assert names(tmp_path) == ["sv"]


def test_two_runs_at_once_do_not_meet(tmp_path: Path) -> None:
    with whole_or_nothing(tmp_path / "sv") as first:
        (first / "first.html").write_text("1", encoding="utf-8")
        with whole_or_nothing(tmp_path / "sv") as second:
            (second / "second.html").write_text("2", encoding="utf-8")
        assert names(tmp_path / "sv") == ["second.html"]
    assert names(tmp_path / "sv") == ["first.html"]


def test_a_fault_that_is_not_about_the_outputs_is_not_called_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        a_run_that_reads_what_is_not_there(tmp_path / "sv")


def test_a_run_killed_in_the_middle_of_the_exchange_is_undone(tmp_path: Path) -> None:
    a_finished_folder(tmp_path / "sv")
    (tmp_path / "sv").rename(tmp_path / ".sv.replaced")
    with pytest.raises(RuntimeError):
        a_run_that_breaks_off(tmp_path / "sv", RuntimeError)
    assert names(tmp_path / "sv") == ["report.html"]


def test_a_file_in_the_way_is_a_clear_finding(tmp_path: Path) -> None:
    (tmp_path / "outputs").write_text("", encoding="utf-8")
    with pytest.raises(UsageError) as stopped, whole_or_nothing(tmp_path / "outputs" / "sv"):
        pass
    assert stopped.value.findings[0].code == "outputs-not-writable"
