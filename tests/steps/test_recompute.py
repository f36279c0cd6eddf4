"""``vagval award --recompute xlsx``: a folder of outputs like the others, made anew by verify."""

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from sample_workspace import SAMPLE, VENDORS, copy_sample, replace_in
from vagval.cli import commands
from vagval.domain.errors import LockError
from vagval.files.fingerprint import fingerprints
from vagval.files.workspace import Workspace
from vagval.steps.recompute import recompute
from vagval.steps.run_request import RunRequest
from vagval.steps.task_progress import Progress
from vagval.steps.verify import verify_folder

WHOLE = RunRequest(SAMPLE, "", "sv", "audit")


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return Workspace(copy_sample(tmp_path / "work"))


def told(work: Workspace, *arguments: str) -> str:
    """Run the command, and give what it says."""
    ended = CliRunner().invoke(
        commands, ["award", SAMPLE, "-w", str(work.root), *arguments], standalone_mode=False
    )
    assert (ended.exception, ended.return_value) == (None, 0)
    return ended.output


def test_the_command_says_who_is_proposed_and_which_file_to_open(work: Workspace) -> None:
    said = told(work, "--recompute", "xlsx")
    assert "LM Läkemedel: Ekens Hälsosystem AB föreslås." in said
    assert f"Gjort: outputs/{SAMPLE}/recompute-sv/recompute.xlsx" in said
    made = work.outputs(SAMPLE) / "recompute-sv"
    assert [path for path, _ in fingerprints(made)] == ["manifest.json", "recompute.xlsx"]


@pytest.mark.slow
def test_one_lot_in_english_has_a_folder_of_its_own(work: Workspace) -> None:
    told(work, "--recompute", "xlsx", "--lot", "LM", "--language", "en")
    made = work.outputs(SAMPLE) / "recompute-en-LM"
    stated = json.loads((made / "manifest.json").read_text("utf-8"))
    assert (stated["lot"], stated["language"]) == ("LM", "en")


@pytest.mark.slow
def test_without_the_option_nothing_is_written(work: Workspace) -> None:
    assert "Ekens Hälsosystem AB" in told(work, "--lot", "LM")
    assert not work.outputs(SAMPLE).exists()


@pytest.mark.slow
def test_verify_makes_the_same_bytes_again_and_names_a_changed_workbook(work: Workspace) -> None:
    folder = recompute(work, WHOLE).folder
    assert verify_folder(work, folder, Progress()).findings == ()
    path = folder / "recompute.xlsx"
    book = openpyxl.load_workbook(path)
    book["LM Priser"]["E2"] = 7
    book.save(path)
    changed, where = verify_folder(work, folder, Progress()).findings
    assert (changed.code, changed.details["name"]) == ("output-differs", "recompute.xlsx")
    assert where.code == "first-difference-sheet"
    assert (where.details["where"], where.details["kept"]) == ("LM Priser!E2", "7")
    assert str(where.details["now"]) not in {"", "7"}


@pytest.mark.slow
def test_a_stop_leaves_no_folder(work: Workspace) -> None:
    replace_in(work.root, f"criteria/{SAMPLE}/requirements.csv", "LM", "LN")
    with pytest.raises(LockError):
        recompute(work, WHOLE)
    assert not work.outputs(SAMPLE).exists()


@pytest.mark.slow
def test_a_changed_bid_gives_another_workbook(work: Workspace) -> None:
    before = dict(fingerprints(recompute(work, WHOLE).folder))
    replace_in(work.root, f"{VENDORS}/bids/alfa/prices.csv", "2385000", "2385001")
    after = dict(fingerprints(recompute(work, WHOLE).folder))
    assert before["recompute.xlsx"] != after["recompute.xlsx"]
