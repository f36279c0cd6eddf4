"""Forms survive an office program: filled in there, they read back in here."""

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from sample_workspace import SAMPLE, VENDORS, copy_sample
from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate
from vagval.steps.sheets import sheets

pytestmark = [pytest.mark.libreoffice, pytest.mark.slow]


def through_libreoffice(path: Path, folder: Path) -> Path:
    """Open a workbook in LibreOffice and save it anew."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir"]
    subprocess.run([*command, str(folder), str(path)], check=True, capture_output=True, timeout=120)
    return folder / path.name


@pytest.fixture
def work(tmp_path: Path) -> Path:
    root = copy_sample(tmp_path / "work")
    assert sheets(root, SAMPLE, "sv", tmp_path / "forms") == 0
    return root


def fill(path: Path, columns: dict[str, str], values: dict[str, dict[str, str | float]]) -> None:
    """Write values into the input columns of each row by its key."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets[1:]:
        heads = {cell.value: number for number, cell in enumerate(sheet[1], start=1)}
        for row in range(2, sheet.max_row + 1):
            given = values.get(str(sheet.cell(row, heads[columns["key"]]).value), {})
            for name, value in given.items():
                sheet.cell(row, heads[name]).value = value
    book.save(path)


def test_a_price_form_filled_in_and_saved_by_libreoffice_gives_the_same_result(
    work: Path, tmp_path: Path
) -> None:
    bid = work / VENDORS / "bids" / "bjorken"
    stated = (bid / "prices.csv").read_text("utf-8-sig").splitlines()[1:]
    prices = dict(line.split(";")[:2] for line in stated)
    before = evaluate(Workspace(work), SAMPLE)
    form = tmp_path / "forms" / "prices.xlsx"
    wanted: dict[str, dict[str, str | float]] = {
        key: {"à-pris": float(value.replace(",", "."))} for key, value in prices.items()
    }
    fill(form, {"key": "post"}, wanted)
    saved = through_libreoffice(form, tmp_path / "office")
    book = openpyxl.load_workbook(saved)
    lots = {"MVC", "LM", "RES"}
    for sheet in book.worksheets[1:]:
        if str(sheet.cell(2, 1).value).split("-")[0] not in lots:
            book.remove(sheet)
    book.save(saved)
    (bid / "prices.csv").unlink()
    shutil.copy(saved, bid / "prices.xlsx")
    after = evaluate(Workspace(work), SAMPLE)
    assert [lot.decision for lot in after.lots] == [lot.decision for lot in before.lots]


@pytest.mark.usefixtures("work")
def test_a_form_keeps_drop_downs_and_protection_in_libreoffice(tmp_path: Path) -> None:
    saved = through_libreoffice(tmp_path / "forms" / "answers-LM.xlsx", tmp_path / "office")
    sheet = openpyxl.load_workbook(saved).worksheets[1]
    rules = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert rules
    assert sheet.protection.sheet
