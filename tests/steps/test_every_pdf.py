"""The sample's own pages as PDF hold both standards, every rule."""

from datetime import date
from pathlib import Path

import pytest

from every_page import shown, told
from files.pdf_pages import faults
from sample_workspace import copy_sample
from vagval.domain.pdf_about import PdfAbout
from vagval.files.workspace import Workspace
from vagval.files.write_pdf import write_pdf
from vagval.report.context import ReportContext
from vagval.steps.find_notebook import REPORT_NOTEBOOK

pytestmark = [pytest.mark.slow, pytest.mark.pango]

LOT = "RES"


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace(copy_sample(tmp_path_factory.mktemp("sample")))


def of_pdf(folder: Path, context: ReportContext, notebook: str) -> list[str]:
    path = folder / "a.pdf"
    about = PdfAbout("Rapport", context.language, "Region Exempel", dated=date(2026, 5, 4))
    write_pdf(path, shown(context, notebook), about)
    return faults(path)


def test_the_whole_report_and_a_step_hold_both_standards(work: Workspace, tmp_path: Path) -> None:
    whole = told(work, "", "sv")
    for notebook in (REPORT_NOTEBOOK, "04_award"):
        assert of_pdf(tmp_path, whole, notebook) == [], notebook


def test_a_report_on_one_lot_holds_both_standards(work: Workspace, tmp_path: Path) -> None:
    assert of_pdf(tmp_path, told(work, LOT, "en"), REPORT_NOTEBOOK) == []
