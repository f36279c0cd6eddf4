"""Hostile text in every field is harmless and legible in every output (fientlig text)."""

import html
import json
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from hostile_workspace import FORMULAS, KEY, LONG, MARK, hostile_workspace
from inert import active
from vagval.domain.bilingual import Language
from vagval.files.workspace import Workspace
from vagval.report.check_page import check_page
from vagval.steps.run import run
from vagval.steps.run_request import RunRequest
from vagval.steps.task_progress import Progress

pytestmark = [pytest.mark.slow, pytest.mark.pango]


def made(work: Workspace, language: Language = "sv", *, with_steps: bool = True) -> Path:
    request = RunRequest(KEY, "", language, "audit", with_steps=with_steps)
    return run(work, request, Progress()).folder


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(hostile_workspace(tmp_path_factory.mktemp("hostile")))


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


def test_a_hundred_thousand_characters_in_a_field_are_printed(tmp_path: Path) -> None:
    assert len(LONG) > 90_000
    folder = made(hostile_workspace(tmp_path, "Rimlig text", LONG), with_steps=False)
    page = html.unescape((folder / "report-LM.html").read_text("utf-8").replace("<wbr>", ""))
    assert LONG[-200:] in page
    pdf = pypdfium2.PdfDocument(folder / "report-LM.pdf")
    printed = "".join("".join(each.get_textpage().get_text_range().split()) for each in pdf)
    assert "x" * 50 in printed
    book = openpyxl.load_workbook(folder / "evaluation.xlsx")
    said = [str(cell.value) for row in book["Ska-krav"].iter_rows() for cell in row]
    assert any(each.endswith("resten står i rapporten]") for each in said)
