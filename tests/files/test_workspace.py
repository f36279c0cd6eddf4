"""Every path has one name, and a workspace is found from inside it."""

from pathlib import Path

import pytest

from vagval.domain.errors import UsageError
from vagval.files.workspace import Workspace, find_workspace


def test_paths_are_named_from_the_workspace_with_forward_slashes(tmp_path: Path) -> None:
    work = Workspace(tmp_path)
    named = [
        work.procurement_file("p"), work.lock_file("p"), work.panel_file("p"), work.bids("p"),
        work.panel("p"), work.record("p"), work.outputs("p"), work.notebooks,
    ]  # fmt: skip
    assert [work.relative(path) for path in named] == [
        "criteria/p/procurement.toml", "criteria/p/lock.json", "criteria/p/panel.toml",
        "vendors/p/bids", "vendors/p/panel", "vendors/p/record", "outputs/p", "notebooks",
    ]  # fmt: skip


def test_a_path_outside_keeps_its_whole_name(tmp_path: Path) -> None:
    outside = tmp_path / "other" / "x.csv"
    assert Workspace(tmp_path / "work").relative(outside) == outside.as_posix()


def test_procurements_are_the_folders_of_criteria(tmp_path: Path) -> None:
    for name in ("b", "a", ".git"):
        (tmp_path / "criteria" / name).mkdir(parents=True)
    (tmp_path / "criteria" / "readme.txt").write_text("x")
    assert Workspace(tmp_path).procurements() == ("a", "b")


def test_a_workspace_is_found_from_any_folder_inside_it(tmp_path: Path) -> None:
    inside = tmp_path / "vendors" / "p"
    inside.mkdir(parents=True)
    (tmp_path / "criteria").mkdir()
    assert find_workspace(inside) == Workspace(tmp_path.resolve())


def test_without_a_workspace_the_caller_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as stopped:
        find_workspace(tmp_path)
    assert [f.code for f in stopped.value.findings] == ["no-workspace"]
