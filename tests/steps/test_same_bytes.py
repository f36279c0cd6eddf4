"""The same inputs give the same bytes in every form, wherever and whenever they are made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hostile_workspace import hostile_workspace
from one_lot import KEY
from vagval.files.fingerprint import fingerprints

pytestmark = [pytest.mark.slow, pytest.mark.pango]

HERE = {"TZ": "UTC", "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
THERE = {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "4711", "LC_ALL": "C", "LANG": "sv_SE",
         "VAGVAL_ENGINE": "kernel", "SOURCE_DATE_EPOCH": "86400", "COLUMNS": "40"}  # fmt: skip


def made(folder: Path, environment: dict[str, str]) -> dict[str, str]:
    """Make every report and letter of one lot in a folder, and fingerprint them all."""
    work = hostile_workspace(folder, "Rimlig text med åäö")
    # Fonts and settings of a user's own must not be seen.
    (folder / "home").mkdir()
    elsewhere = {**os.environ, "HOME": str(folder / "home"), "PYTHONUTF8": "1", **environment}
    report = ("report", KEY, "--lot", "LM", "--audience", "audit")
    for verb in (report, ("letters", KEY, "--kind", "notice", "--bid", "alfa")):
        ended = subprocess.run(
            [sys.executable, "-m", "vagval", *verb, "--language", "sv"],
            cwd=folder, env=elsewhere, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr
    return dict(fingerprints(work.outputs(KEY)))


def test_another_folder_time_zone_hash_seed_locale_home_and_engine_give_the_same_bytes(
    tmp_path: Path,
) -> None:
    here = made(tmp_path / "här", HERE)
    there = made(tmp_path / "en annan mapp", THERE)
    assert {Path(name).suffix for name in here} >= {
        ".docx", ".html", ".ipynb", ".json", ".pdf", ".svg", ".xlsx",
    }  # fmt: skip
    assert {name for name in here if here[name] != there.get(name)} == set()
    assert here.keys() == there.keys()
