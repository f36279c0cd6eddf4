"""Bad input ends in a clear finding, exit code 1 or 2, and nothing written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sample_workspace import SAMPLE, copy_sample
from steps.bad_input_cases import CASES, Case
from vagval.domain.bilingual import LANGUAGES
from vagval.domain.errors import Finding, VagvalError
from vagval.files.workspace import Workspace
from vagval.report.finding_text import describe
from vagval.report.wording import Wording
from vagval.steps.run import run
from vagval.steps.run_request import RunRequest
from vagval.steps.task_progress import Progress

REQUEST = RunRequest(SAMPLE, "", "sv", "audit")


def findings_of(work: Workspace) -> tuple[Finding, ...]:
    with pytest.raises(VagvalError) as stopped:
        run(work, REQUEST, Progress())
    return stopped.value.findings


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_fault_is_named_with_its_place_and_nothing_is_written(case: Case, tmp_path: Path) -> None:
    work = Workspace(copy_sample(tmp_path))
    case.spoil(tmp_path)
    found = findings_of(work)
    assert (case.code, case.file) in {(each.code, each.place.file) for each in found}
    assert not work.outputs(SAMPLE).exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_told_in_both_languages_with_what_to_do(
    language: str, tmp_path: Path
) -> None:
    work = Workspace(copy_sample(tmp_path))
    wording = Wording("sv" if language == "sv" else "en")
    for case in CASES[:14:3]:
        case.spoil(tmp_path)
    for each in findings_of(work):
        told = describe(each, wording)
        assert told.where
        assert told.what
        assert told.do


def vagval(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "vagval", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_a_stop_prints_every_finding_in_the_procurements_language_and_ends_with_one(
    tmp_path: Path,
) -> None:
    copy_sample(tmp_path)
    CASES[0].spoil(tmp_path)
    ended = vagval(tmp_path, "run", SAMPLE)
    assert ended.returncode == 1
    assert "fel i underlaget" in ended.stderr
    assert "bids/alfa/prices.csv" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "exempel-modulerna"),
        ("run", SAMPLE, "--lot", "LMM"),
        ("run", SAMPLE, "--language", "no"),
        ("run", SAMPLE, "--audience", "press"),
    ],
)
def test_wrong_usage_ends_with_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ended = vagval(copy_sample(tmp_path), *arguments)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "outputs").exists()


def test_an_output_folder_that_cannot_be_written_is_a_finding(tmp_path: Path) -> None:
    work = Workspace(copy_sample(tmp_path))
    (tmp_path / "outputs").write_text("en fil i vägen", encoding="utf-8")
    assert [each.code for each in findings_of(work)] == ["outputs-not-writable"]
