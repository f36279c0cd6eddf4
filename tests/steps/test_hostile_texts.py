"""Hostile text in every field is harmless and legible in every output (fientlig text)."""

import html
import json
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from hostile_workspace import FORMULAS, LONG, MARK, hostile_workspace
from inert import active
from one_lot import KEY
from vagval.domain.pdf_about import PdfAbout
from vagval.files.workspace import Workspace
from vagval.files.write_pdf import write_pdf
from vagval.report.check_page import check_page
from vagval.steps.run import run
from vagval.steps.run_request import RunRequest
from vagval.steps.task_progress import Progress
from vagval.steps.tell_letters import tell_letters
from vagval.steps.tell_status import tell_status

pytestmark = [pytest.mark.slow, pytest.mark.pango]


def made(work: Workspace, lot: str = "", *, with_steps: bool = False) -> Path:
    """Make the pages and the workbook, and the PDF of one page: each takes its time."""
    request = RunRequest(KEY, lot, "sv", "audit", with_steps=with_steps, forms=("html", "xlsx"))
    folder = run(work, request, Progress()).folder
    page = (folder / "report-LM.html").read_text("utf-8")
    write_pdf(folder / "report-LM.pdf", page, PdfAbout("Prov", "sv", "Region", "Prov", None))
    return folder


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return hostile_workspace(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def outputs(work: Workspace) -> Path:
    return made(work, with_steps=True)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_nothing_that_is_made_can_act_when_it_is_opened(outputs: Path) -> None:
    kinds = {path.suffix for path in files(outputs)}
    assert {".html", ".pdf", ".xlsx", ".svg", ".ipynb", ".json"} <= kinds
    assert [found for path in files(outputs) for found in active(path)] == []


def test_every_page_is_sound(outputs: Path) -> None:
    for path in outputs.glob("*.html"):
        assert check_page(path.read_text("utf-8")) == (), path.name


def test_file_names_hold_no_text_of_a_bidder(outputs: Path) -> None:
    assert not [path for path in files(outputs) if MARK.casefold() in path.name.casefold()]


def test_pages_say_what_was_written_and_show_what_would_hide(outputs: Path) -> None:
    page = html.unescape((outputs / "report-LM.html").read_text("utf-8").replace("<wbr>", ""))
    assert "<script>alert('ONDTEXT')</script>" in page
    assert "[klicka](javascript:alert(3))" in page
    assert r"$\frac{a$ \input{/etc/passwd}" in page
    assert "{{ 7 * 7 }} {% raw %} { $var } %s %(x)s ${HOME}" in page
    assert "⟨U+202E⟩ABCgpj.exe⟨U+202C⟩" in page
    assert "\u202e" not in page
    assert "⟨U+FDD0⟩in⟨U+FDD2⟩te" in page
    assert "العربية 中文字 Ελλ" in page


def test_pdfs_say_it_too_with_what_no_font_has_by_its_number(outputs: Path) -> None:
    pdf = pypdfium2.PdfDocument(outputs / "report-LM.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    words = " ".join(text.split())
    assert "alert('ONDTEXT')" in words
    assert "⟨U+202E⟩ABCgpj.exe" in words.replace(" ⟨", "⟨").replace("⟩ ", "⟩")
    assert "\ufffd" not in text


def test_formulas_of_bidders_stay_texts_in_the_workbook(outputs: Path) -> None:
    book = openpyxl.load_workbook(outputs / "evaluation.xlsx")
    said = [
        (cell.data_type, str(cell.value))
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None and any(each in str(cell.value) for each in FORMULAS)
    ]
    assert said
    assert {kind for kind, _ in said} == {"s"}


def test_notebooks_hold_the_texts_as_texts_alone(outputs: Path) -> None:
    for path in (outputs / "notebooks").glob("*.ipynb"):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            for output in cell.get("outputs", ()):
                shown = "".join(output["data"]["text/html"])
                assert "<script>alert" not in shown
                assert (
                    "javascript:" not in shown
                    or "href" not in shown.partition("javascript:")[0][-9:]
                )


def test_letters_and_the_regional_report_can_do_nothing_and_say_what_was_written(
    work: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    root = work.root
    assert tell_letters(procurement=KEY, language="sv", kind="notice", bid="", workspace=root) == 0
    assert tell_status(language="sv", report_date=None, workspace=root) == 0
    told = capsys.readouterr().out
    assert "⟨U+202E⟩ABCgpj.exe" in told
    assert "⟨U+FDD0⟩in⟨U+FDD2⟩te" in told
    assert not {"\u202e", "\u2066", "\u200b", "\ufeff"} & set(told)
    paths = files(work.outputs(KEY) / "sv-letters-notice") + files(root / "outputs" / "_status")
    assert len([each for each in paths if each.suffix == ".docx"]) == len(
        ("alfa", "beta", "region")
    )
    assert [found for path in paths for found in active(path)] == []
    for path in paths:
        if path.suffix == ".html":
            page = path.read_text("utf-8")
            assert check_page(page) == (), path.name
            assert "<script>alert('ONDTEXT')</script>" in html.unescape(page.replace("<wbr>", ""))
            assert "\u202e" not in page
        assert MARK.casefold() not in path.name.casefold()


def test_a_hundred_thousand_characters_in_a_field_are_printed(tmp_path: Path) -> None:
    assert len(LONG) > 90_000
    folder = made(hostile_workspace(tmp_path, "Rimlig text", LONG), "LM")
    page = html.unescape((folder / "report-LM.html").read_text("utf-8").replace("<wbr>", ""))
    assert LONG[-200:] in page
    pdf = pypdfium2.PdfDocument(folder / "report-LM.pdf")
    printed = "".join("".join(each.get_textpage().get_text_range().split()) for each in pdf)
    assert "x" * 50 in printed
    book = openpyxl.load_workbook(folder / "evaluation.xlsx")
    said = [str(cell.value) for row in book["Ska-krav"].iter_rows() for cell in row]
    assert any(each.endswith("resten står i rapporten]") for each in said)
