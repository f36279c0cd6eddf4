"""A voice that reads a PDF aloud is told where the language changes."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from files.pdf_pages import faults
from vagval.domain.document import Bullets, Cell, Cover, Head, Paragraph, Section, Table
from vagval.domain.pdf_about import PdfAbout
from vagval.domain.quoted import quoted
from vagval.files.write_pdf import write_pdf
from vagval.report.html import fragments, page

pytestmark = pytest.mark.pango

ABOUT = PdfAbout("Report", "en")
WHY = quoted("Sju sjösjuka sjömän sköttes.", "sv")


def parts(path: Path) -> Iterator[tuple[str, str]]:
    """Give the kind and the language of each part of a PDF that tells one."""
    with pikepdf.open(path) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and "/Lang" in each and "/S" in each:
                yield str(each.S), str(each.Lang)


def test_each_quoted_text_tells_its_language_and_nothing_else_does(tmp_path: Path) -> None:
    rows = ((Cell("Reason"), Cell(WHY)), (Cell("Answer"), Cell(f"Met: {WHY}")))
    table = Table("reasons", "Reasons", (Head("What"), Head("Why")), rows)
    cover = Cover("Report", "", "en", "Lead.", (("Buyer", "Region"),))
    section = Section("first", "First", (Paragraph(f"He said: {WHY}"), Bullets((WHY,)), table))
    html = page("Report", "en", fragments(cover, section), is_brief=True)
    write_pdf(tmp_path / "a.pdf", html, ABOUT)
    found = set(parts(tmp_path / "a.pdf"))
    assert {language for _, language in found} == {"sv"}
    assert {"/TD", "/Span"} <= {kind for kind, _ in found}
    assert {kind for kind, _ in found} & {"/LI", "/LBody"}
    assert faults(tmp_path / "a.pdf") == []


def test_a_page_in_one_language_tells_it_once(tmp_path: Path) -> None:
    html = page("Report", "en", fragments(Cover("Report", "", "en", "Lead.", ())), is_brief=True)
    write_pdf(tmp_path / "a.pdf", html, ABOUT)
    assert list(parts(tmp_path / "a.pdf")) == []
