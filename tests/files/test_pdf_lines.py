"""Remembering how lines were broken changes nothing but the time it takes."""

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from files.pdf_pages import HOSTILE, LINES, a_page
from vagval.domain.pdf_about import PdfAbout
from vagval.files import write_pdf as module
from vagval.files.pdf_lines import Line, remembered_lines
from vagval.files.pdf_type import DECIDING, Style

pytestmark = pytest.mark.pango


def test_a_page_is_the_same_with_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_it, without = tmp_path / "with.pdf", tmp_path / "without.pdf"
    about = PdfAbout("Rapport", "sv")
    html = a_page(rows=60, text=HOSTILE).replace("</main>", f"{LINES * 2}</main>")
    module.write_pdf(with_it, html, about)
    monkeypatch.setattr(module, "remembered_lines", nullcontext)
    module.write_pdf(without, html, about)
    assert with_it.read_bytes() == without.read_bytes()


@dataclass
class LaidOut:
    text: str
    max_width: float | None = None


class Splitting:
    """Breaks a text where the engine would, and takes down what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, float | None]] = []

    def __call__(self, text: str, *given: float | None) -> Line:
        width = given[2]
        self.asked.append((text, width))
        wide = 10.0 * len(text)
        if width is None or wide <= width:
            return LaidOut(text), len(text), None, wide
        fits = int(width // 10)
        return LaidOut(text[:fits]), fits, fits, 10.0 * fits


PLAIN = MappingProxyType(dict.fromkeys(DECIDING))


@pytest.fixture
def splitting(monkeypatch: pytest.MonkeyPatch) -> Splitting:
    from weasyprint.layout import inline

    stub = Splitting()
    monkeypatch.setattr(inline, "split_first_line", stub)
    return stub


def split(text: str, width: float | None, style: Style = PLAIN, spacing: float = 0.0) -> str:
    from weasyprint.layout import inline

    return str(inline.split_first_line(text, style, None, width, spacing)[0].text)


def test_a_line_is_broken_once_in_all_styles_of_the_same_type(splitting: Splitting) -> None:
    with remembered_lines():
        for style in (PLAIN, dict(PLAIN), PLAIN | {"color": "red"}):
            assert split("Uppfyllt", 40.0, style) == "Uppf"
        assert split("Uppfyllt", 40.0, PLAIN | {"font_weight": 700}) == "Uppf"
        assert split("Uppfyllt", 40.0, spacing=1.0) == "Uppf"
        assert split("Uppfyllt", 50.0) == "Uppfy"
    assert splitting.asked == [("Uppfyllt", 40.0)] * 3 + [("Uppfyllt", 50.0)]


def test_what_fits_on_a_line_also_fits_on_a_longer_one_and_on_no_shorter(
    splitting: Splitting,
) -> None:
    with remembered_lines():
        for width in (90.0, 80.0, 1000.0, None):
            assert split("Uppfyllt", width) == "Uppfyllt"
        assert split("Uppfyllt", 79.9) == "Uppfyll"
        assert split("Saknas", None) == split("Saknas", 60.0) == "Saknas"
    assert splitting.asked == [("Uppfyllt", 90.0), ("Uppfyllt", 79.9), ("Saknas", None)]


def test_letters_pulled_together_fit_at_their_own_width_alone(splitting: Splitting) -> None:
    tight = dict(PLAIN) | {"letter_spacing": -0.14}
    with remembered_lines():
        for width in (90.0, 80.0, 90.0):
            split("Uppfyllt", width, tight)
    assert splitting.asked == [("Uppfyllt", 90.0), ("Uppfyllt", 80.0)]


@pytest.mark.usefixtures("splitting")
def test_each_line_has_a_layout_of_its_own() -> None:
    from weasyprint.layout import inline

    with remembered_lines():
        for width in (90.0, 80.0, None):
            laid_out = inline.split_first_line("Uppfyllt", PLAIN, None, width, 0.0)[0]
            assert (laid_out.text, laid_out.max_width) == ("Uppfyllt", width)
            laid_out.text = "Uppf…"  # as the engine does where it cuts a line


def test_a_long_text_is_not_kept_and_the_engine_is_left_as_it_was(splitting: Splitting) -> None:
    from weasyprint.layout import inline

    height = inline.strut
    with remembered_lines():
        assert inline.strut is not height
        for _ in range(2):
            split("x" * 301, None)
    assert len(splitting.asked) == 2
    assert inline.split_first_line is splitting
    assert inline.strut is height
