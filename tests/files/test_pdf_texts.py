"""Remembering which letters a text is drawn with changes nothing but the time it takes."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

from files.pdf_pages import HOSTILE, LINES, a_page
from vagval.domain.pdf_about import PdfAbout
from vagval.files import write_pdf as module
from vagval.files.pdf_texts import remembered_texts
from vagval.files.pdf_type import DECIDING

pytestmark = pytest.mark.pango
LINE = "text_decoration_line"


def test_a_page_is_the_same_with_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_it, without = tmp_path / "with.pdf", tmp_path / "without.pdf"
    html = a_page(rows=60, text=HOSTILE).replace("</main>", f"{LINES * 2}</main>")
    module.write_pdf(with_it, html, PdfAbout("Rapport", "sv"))
    monkeypatch.setattr(module, "remembered_texts", nullcontext)
    module.write_pdf(without, html, PdfAbout("Rapport", "sv"))
    assert with_it.read_bytes() == without.read_bytes()


def test_two_pages_at_once_are_what_each_is_alone(tmp_path: Path) -> None:
    pages = [a_page(rows=9, text=text) for text in ("Samma text i alla celler", "En annan")]
    about = PdfAbout("Rapport", "sv")
    for at, html in enumerate(pages):
        module.write_pdf(tmp_path / f"alone-{at}.pdf", html, about)
    with ThreadPoolExecutor(2) as threads:
        list(
            threads.map(
                lambda at: module.write_pdf(tmp_path / f"both-{at}.pdf", pages[at], about), (0, 1)
            )
        )
    for at in (0, 1):
        alone, both = (tmp_path / f"{kind}-{at}.pdf" for kind in ("alone", "both"))
        assert alone.read_bytes() == both.read_bytes()


class Page:
    """Takes down what is drawn on it."""

    def __init__(self) -> None:
        self.drawn: list[object] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given: self.drawn.append((name, *given))


@dataclass
class Drawing:
    """Draws a text as the engine does, and counts how often it had to."""

    count: int = 0

    def __call__(self, page: "Page", box: SimpleNamespace, _offset: float, *_: str) -> None:
        self.count += 1
        page.set_color(box.style["color"])
        page.begin_text()
        page.set_text_matrix(1, 0, 0, -1, box.position_x, box.position_y + box.baseline)
        page.set_font_size("f", 9)
        page.show_text(f"<{box.pango_layout.text}>")
        page.end_text()
        if box.style.get("emoji"):
            page.transform(1)


def a_box(text: str, at: float = 0.0, **style: object) -> SimpleNamespace:
    visible = dict.fromkeys(DECIDING) | {LINE: "none", "visibility": "visible", "color": "black"}
    laid_out = SimpleNamespace(text=text, justification_spacing=0)
    return SimpleNamespace(
        style=visible | style, pango_layout=laid_out, position_x=at, position_y=at, baseline=8
    )


@pytest.fixture
def drawing(monkeypatch: pytest.MonkeyPatch) -> Drawing:
    from weasyprint import draw

    stub = Drawing()
    monkeypatch.setattr(draw, "draw_text", stub)
    return stub


def drawn(box: SimpleNamespace, *cut: str) -> list[object]:
    from weasyprint import draw

    page = Page()
    draw.draw_text(page, box, 0, *(cut or ("clip", "none")))
    return page.drawn


def test_a_text_that_was_drawn_is_drawn_again_in_its_own_place_and_colour(drawing: Drawing) -> None:
    plain = [drawn(a_box("Saknas")), drawn(a_box("Saknas", 7.5, color="red"))]
    with remembered_texts():
        again = [drawn(a_box("Saknas")), drawn(a_box("Saknas", 7.5, color="red"))]
    assert again == plain
    assert drawing.count == 3


@pytest.mark.parametrize(
    ("style", "cut"),
    [
        ({LINE: frozenset({"underline"})}, ()),
        ({"visibility": "hidden"}, ()),
        ({"emoji": True}, ()),
        ({}, ("ellipsis", "none")),
        ({}, ("clip", "auto")),
    ],
)
def test_what_is_more_than_letters_is_left_to_the_engine(
    drawing: Drawing, style: dict[str, object], cut: tuple[str, ...]
) -> None:
    with remembered_texts():
        first, second = (drawn(a_box("Saknas", 0.0, **style), *cut) for _ in range(2))
    assert first == second
    assert drawing.count == 2


def test_the_engine_is_left_as_it_was_and_keeps_long_texts_to_itself(drawing: Drawing) -> None:
    from weasyprint import draw

    with remembered_texts():
        for _ in range(2):
            drawn(a_box("x" * 301))
    assert drawing.count == 2
    assert draw.draw_text is drawing
