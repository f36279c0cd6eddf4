"""The notebooks ask only for sections that there are, and for every one of them."""

import json
import re
from pathlib import Path

from sample_workspace import ROOT
from vagval.files.workspace import Workspace
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.report.sections import SECTIONS
from vagval.steps.find_notebook import LAB_NOTEBOOK, REPORT_NOTEBOOK, STEP_NOTEBOOKS, find_notebook
from vagval.steps.lab_page import LabPage
from vagval.steps.page import Page
from vagval.steps.write_lab import PROOF_SHEET


def asked_for(name: str, page: type = Page) -> set[str]:
    cells = json.loads((ROOT / "notebooks" / f"{name}.ipynb").read_text("utf-8"))["cells"]
    calls = [cell["source"] for cell in cells if cell["source"].startswith("page.")]
    assert all(hasattr(page, call.split("(")[0].removeprefix("page.")) for call in calls)
    return {key for call in calls for key in re.findall(r'"([^"]+)"', call)}


def test_every_section_asked_for_exists_and_none_is_forgotten() -> None:
    asked = set().union(*(asked_for(name) for name in (*STEP_NOTEBOOKS, REPORT_NOTEBOOK)))
    assert asked == set(SECTIONS)


def test_the_laboratorys_notebook_shows_all_but_the_sheet_that_has_a_page_of_its_own() -> None:
    assert asked_for(LAB_NOTEBOOK, LabPage) == set(LAB_SECTIONS) - {PROOF_SHEET}


def test_the_workspaces_own_notebook_comes_before_the_shipped_one(tmp_path: Path) -> None:
    assert find_notebook(Workspace(tmp_path), "01_check") == ROOT / "notebooks" / "01_check.ipynb"
    (tmp_path / "notebooks").mkdir()
    own = tmp_path / "notebooks" / "01_check.ipynb"
    own.write_text("{}", encoding="utf-8")
    assert find_notebook(Workspace(tmp_path), "01_check") == own
