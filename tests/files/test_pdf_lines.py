"""Remembering how lines were broken changes nothing but the time it takes."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from files.pdf_pages import a_page
from vagval.domain.pdf_about import PdfAbout
from vagval.files import write_pdf as module
from vagval.files.pdf_lines import remembered_lines

pytestmark = pytest.mark.pango


def test_a_page_is_the_same_with_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_it, without = tmp_path / "with.pdf", tmp_path / "without.pdf"
    about = PdfAbout("Rapport", "sv")
    module.write_pdf(with_it, a_page(rows=60), about)
    monkeypatch.setattr(module, "remembered_lines", nullcontext)
    module.write_pdf(without, a_page(rows=60), about)
    assert with_it.read_bytes() == without.read_bytes()


def test_a_line_is_broken_once_and_the_engine_left_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from weasyprint.layout import inline

    asked: list[str] = []

    def split(text: str, *_: object) -> tuple[str]:
        asked.append(text)
        return (text,)

    monkeypatch.setattr(inline, "split_first_line", split)
    style = object()
    with remembered_lines():
        for text in ("Uppfyllt", "Saknas", "Uppfyllt"):
            assert inline.split_first_line(text, style, None, 40.0, 0.0) == (text,)
        inline.split_first_line("Uppfyllt", style, None, 41.0, 0.0)
        inline.split_first_line("Uppfyllt", object(), None, 40.0, 0.0)
        for _ in range(2):
            inline.split_first_line("x" * 301, style, None, 40.0, 0.0)
    assert asked == ["Uppfyllt", "Saknas", "Uppfyllt", "Uppfyllt", "x" * 301, "x" * 301]
    assert inline.split_first_line is split
