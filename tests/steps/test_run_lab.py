"""``vagval lab`` writes everything or nothing, and ``verify`` makes the same bytes again."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from one_lot import CLIPPED, KEY, one_lot
from vagval.files.fingerprint import fingerprints
from vagval.files.workspace import Workspace
from vagval.report.check_page import check_page
from workspaces import Rows, edit, write_csv

pytestmark = pytest.mark.slow

TENDERS = ("--tenders", "200")
OTHER_PLACE = {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "4711", "LC_ALL": "C", "LANG": "en_GB"}
LOADED = re.compile(r"""(?:src|href)\s*=\s*["'](?!#|data:)""")
EARLIER: Rows = (
    ("krav", "svar", "beskrivning", "bevis", "kravtext"),
    ("LM-S-1", "uppfylls inte", None, None, "Ska."),
    ("LM-S-2", "uppfylls", None, None, "Ska också."),
)


def vagval(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vagval", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def made(work: Workspace, name: str = "lab-sv") -> Path:
    return work.outputs(KEY) / name


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    work = one_lot(tmp_path_factory.mktemp("here"))
    ended = vagval(work.root, "lab", KEY, *TENDERS)
    assert ended.returncode == 0, ended.stderr
    assert f"outputs/{KEY}/lab-sv/proof-sheet.html" in ended.stdout
    return work


def test_the_report_the_sheet_the_results_and_their_figures_are_made(here: Workspace) -> None:
    names = {path for path, _ in fingerprints(made(here))}
    pages = {"lab.html", "proof-sheet.html"}
    assert pages | {"laboratory.json", "manifest.json", "notebooks/lab.ipynb"} <= names
    assert any(name.startswith("figures/") and name.endswith(".svg") for name in names)
    results = json.loads((made(here) / "laboratory.json").read_text("utf-8"))
    assert (results["tenders"], results["tests"][0]["lots"]) == (200, ["LM"])


@pytest.mark.parametrize("name", ["lab.html", "proof-sheet.html"])
def test_a_page_is_sound_shows_no_code_and_loads_nothing(here: Workspace, name: str) -> None:
    html = (made(here) / name).read_text("utf-8")
    assert check_page(html) == ()
    assert "open_lab" not in html
    assert not LOADED.search(html)
    results = json.loads((made(here) / "laboratory.json").read_text("utf-8"))
    assert results["criteria_sha256"] in html


def test_elsewhere_the_same_bytes_are_made(here: Workspace, tmp_path: Path) -> None:
    there = one_lot(tmp_path / "annan mapp")
    ended = vagval(there.root, "lab", KEY, *TENDERS, "--language", "sv", **OTHER_PLACE)
    assert ended.returncode == 0, ended.stderr
    assert fingerprints(made(there)) == fingerprints(made(here))


def test_verify_makes_it_again_and_names_what_was_changed(here: Workspace) -> None:
    same = vagval(here.root, "verify", KEY)
    assert same.returncode == 0, same.stdout + same.stderr
    path = made(here) / "laboratory.json"
    before = path.read_bytes()
    path.write_bytes(before.replace(b'"tenders": 200', b'"tenders": 201'))
    ended = vagval(here.root, "verify", KEY)
    path.write_bytes(before)
    assert ended.returncode == 1
    assert "laboratory.json" in ended.stdout


def test_criteria_that_changed_since_are_named_by_verify(here: Workspace) -> None:
    path = here.procurement_file(KEY)
    before = path.read_bytes()
    edit(path, 'price_zero = "3000000"', 'price_zero = "3000001"')
    ended = vagval(here.root, "verify", KEY)
    path.write_bytes(before)
    assert ended.returncode == 1
    assert "procurement.toml" in ended.stdout


def test_an_unlawful_model_gets_its_pages_and_exit_code_one(tmp_path: Path) -> None:
    work = one_lot(tmp_path, CLIPPED)
    ended = vagval(tmp_path, "lab", KEY, *TENDERS, "--date", "2026-02-01")
    assert ended.returncode == 1
    assert "HFD 2022 ref. 41" in ended.stdout
    report = (made(work) / "lab.html").read_text("utf-8")
    assert "HFD 2022 ref. 41" in report
    assert "1\N{NO-BREAK SPACE}februari\N{NO-BREAK SPACE}2026" in report


def test_earlier_bids_are_fingerprinted_and_verified(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    answers = write_csv(tmp_path / "vendors/forra/bids/beta/answers.csv", EARLIER)
    asked = ("--language", "en", "--products", "vendors/forra/bids")
    ended = vagval(tmp_path, "lab", KEY, *TENDERS, *asked)
    assert ended.returncode == 0, ended.stderr
    assert "LM-S-1" in (made(work, "lab-en") / "lab.html").read_text("utf-8")
    assert vagval(tmp_path, "verify", KEY).returncode == 0
    edit(answers, "uppfylls inte", "uppfylls")
    changed = vagval(tmp_path, "verify", KEY)
    assert changed.returncode == 1
    assert "vendors/forra/bids/beta/answers.csv" in changed.stdout


def test_after_the_lock_the_laboratory_tells_the_lock_it_is_about(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    assert vagval(tmp_path, "lab", KEY, *TENDERS).returncode == 0
    locked = vagval(tmp_path, "lock", KEY, "--by", "Anna Ek", "--by", "Bo Al")
    assert locked.returncode == 0, locked.stderr
    older = vagval(tmp_path, "verify", KEY)
    assert older.returncode == 1
    assert "lock.json" in older.stdout
    assert vagval(tmp_path, "lab", KEY, *TENDERS).returncode == 0
    assert json.loads((made(work) / "manifest.json").read_text("utf-8"))["lock_version"] == 1
    assert vagval(tmp_path, "verify", KEY).returncode == 0


@pytest.mark.parametrize(
    "wrong",
    [("--lot", "ML"), ("--products", "saknas.csv"), ("--products", f"vendors/{KEY}/bids")],
)
def test_wrong_usage_writes_nothing(tmp_path: Path, wrong: tuple[str, str]) -> None:
    work = one_lot(tmp_path)
    work.bids(KEY).mkdir(parents=True)
    ended = vagval(tmp_path, "lab", KEY, *wrong)
    assert ended.returncode == 2
    assert not work.outputs(KEY).exists()
