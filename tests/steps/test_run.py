"""The main job on the shipped sample: whole or not at all, and the same bytes everywhere."""

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from complete import lost_in
from sample_workspace import SAMPLE, copy_sample, replace_in
from vagval.files.fingerprint import fingerprints
from vagval.report.check_page import check_page

pytestmark = [pytest.mark.slow, pytest.mark.pango]

LOTS = ("MVC", "PV", "LM", "RES", "PAS")
OTHER_PLACE = {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "4711", "LC_ALL": "C", "LANG": "sv_SE"}
WITHOUT_PDF = ("--forms", "html,xlsx")
# What would be fetched from elsewhere; a page may name an address in its text, never load it.
LOADED = re.compile(r"""(?:src|href)\s*=\s*["'](?!#|data:|report)""")


def vagval(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vagval", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_sample(tmp_path_factory.mktemp("here"))
    ended = vagval(folder, "run", SAMPLE, *WITHOUT_PDF)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr.splitlines()[-1].startswith("14 gjorda på "), ended.stderr
    return folder


def zipped(content: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def made(folder: Path, name: str = "sv") -> Path:
    return folder / "outputs" / SAMPLE / name


def test_every_lot_and_the_whole_get_a_report_and_all_get_a_workbook(here: Path) -> None:
    names = {path for path, _ in fingerprints(made(here))}
    assert {f"report-{lot}.html" for lot in LOTS} <= names
    assert {"report.html", "evaluation.xlsx", "result.json", "manifest.json"} <= names
    assert {"01_check.html", "05_robustness.html", "notebooks/report-LM.ipynb"} <= names
    assert any(name.startswith("figures/") and name.endswith(".svg") for name in names)


def test_no_report_shows_code_or_loads_anything_from_elsewhere(here: Path) -> None:
    for path in made(here).glob("*.html"):
        html = path.read_text("utf-8")
        assert check_page(html) == ()
        assert "page.show" not in html
        assert "open_page" not in html
        assert not LOADED.search(html), path.name


def test_no_page_loses_a_table_an_image_a_heading_or_a_print_of_its_notebook(here: Path) -> None:
    assert lost_in(made(here)) == {}


def test_the_provisional_lot_proposes_nobody(here: Path) -> None:
    lots = {
        each["id"]: each for each in json.loads((made(here) / "result.json").read_text())["lots"]
    }
    assert [key for key in LOTS if lots[key]["is_provisional"]] == ["PV"]
    assert lots["PV"]["proposed"] == ""


def test_the_standard_kernel_in_another_folder_and_time_zone_gives_the_same_bytes(
    here: Path, tmp_path: Path
) -> None:
    there = copy_sample(tmp_path / "annan mapp")
    asked = ("run", SAMPLE, "--language", "sv", *WITHOUT_PDF)
    ended = vagval(there, *asked, VAGVAL_ENGINE="kernel", **OTHER_PLACE)
    assert ended.returncode == 0, ended.stderr
    assert fingerprints(made(there)) == fingerprints(made(here))


def test_verify_finds_the_outputs_the_same_and_says_what_was_changed(tmp_path: Path) -> None:
    folder = copy_sample(tmp_path)
    assert vagval(folder, "report", SAMPLE, "--lot", "LM", *WITHOUT_PDF).returncode == 0
    same = vagval(folder, "verify", SAMPLE)
    assert same.returncode == 0, same.stdout + same.stderr
    report = made(folder, "sv-LM") / "report-LM.html"
    before = report.read_bytes()
    report.write_bytes(before.replace(b"67,82", b"67,83", 1))
    ended = vagval(folder, "verify", SAMPLE)
    assert ended.returncode == 1
    assert "report-LM.html" in ended.stdout
    assert "67,83" in ended.stdout


def test_a_failing_report_is_told_with_its_lot_and_nothing_is_left_of_it(
    here: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(here, tmp_path / "work")
    replace_in(folder, "notebooks/06_report.ipynb", 'show(\\"award\\")', "show(1 / 0)")
    ended = vagval(folder, "report", SAMPLE, "--lot", "LM", *WITHOUT_PDF, **OTHER_PLACE)
    assert ended.returncode == 1
    assert "report-LM blev inte gjord: del LM" in ended.stderr
    assert "ZeroDivisionError" in ended.stderr
    assert sorted(each.name for each in made(folder).parent.iterdir()) == ["sv"]


def test_verify_names_a_changed_bid(here: Path) -> None:
    path = here / "vendors" / SAMPLE / "bids" / "alfa" / "prices.csv"
    before = path.read_bytes()
    path.write_bytes(before.replace(b"2385000", b"2385001"))
    try:
        ended = vagval(here, "verify", SAMPLE)
    finally:
        path.write_bytes(before)
    assert ended.returncode == 1
    assert "bids/alfa/prices.csv" in ended.stdout


def test_one_lot_in_english_has_a_folder_of_its_own(here: Path) -> None:
    before = fingerprints(made(here))
    ended = vagval(here, "report", SAMPLE, "--lot", "LM", "--language", "en", *WITHOUT_PDF)
    assert ended.returncode == 0, ended.stderr
    assert "is proposed for award" in (made(here, "en-LM") / "report-LM.html").read_text("utf-8")
    assert lost_in(made(here, "en-LM")) == {}
    assert fingerprints(made(here)) == before


def test_strict_tells_a_provisional_lot_by_the_exit_code(here: Path) -> None:
    assert vagval(here, "award", SAMPLE, "--lot", "PV", "--strict").returncode == 3
    assert vagval(here, "award", SAMPLE, "--lot", "LM", "--strict").returncode == 0


def test_the_public_gets_nothing_before_the_award(here: Path) -> None:
    ended = vagval(here, "report", SAMPLE, "--audience", "public")
    assert ended.returncode == 1
    assert "3 § OSL" in ended.stderr
    assert not made(here, "sv-public").exists()


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_leaves_no_half_outputs(tmp_path: Path, sign: signal.Signals) -> None:
    folder = copy_sample(tmp_path)
    command = [sys.executable, "-m", "vagval", "run", SAMPLE, *WITHOUT_PDF]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        for _ in range(400):
            if list((folder / "outputs" / SAMPLE).glob(".sv.*.partial")):
                break
            time.sleep(0.05)
        time.sleep(1)
        os.killpg(running.pid, sign)
        running.communicate(timeout=60)
        assert running.returncode != 0
    assert not made(folder).exists()


def test_after_the_award_the_public_reads_no_evaluators_name_in_any_byte(tmp_path: Path) -> None:
    folder = copy_sample(tmp_path)
    decisions = folder / "vendors" / SAMPLE / "record" / "decisions.csv"
    with decisions.open("a", encoding="utf-8") as file:
        file.write("2026-06-01;tilldelning;;Tilldelningsbeslut fattat.;Eva Upphandlarsson\n")
    asked = ("report", SAMPLE, "--lot", "LM", "--audience", "public")
    ended = vagval(folder, *asked, *WITHOUT_PDF)
    assert ended.returncode == 0, ended.stderr
    panel = (folder / "criteria" / SAMPLE / "panel.toml").read_text("utf-8")
    names = re.findall(r'^name = "(\S+) (\S+)"', panel, re.MULTILINE)
    assert len(names) == 3
    for path, _ in fingerprints(made(folder, "sv-LM-public")):
        content = (made(folder, "sv-LM-public") / path).read_bytes()
        texts = [content, *zipped(content)] if path.endswith(".xlsx") else [content]
        found = [word for pair in names for word in pair for text in texts if word.encode() in text]
        assert found == [], path
    assert vagval(folder, "verify", SAMPLE).returncode == 0
