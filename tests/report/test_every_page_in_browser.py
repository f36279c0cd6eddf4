"""Everybody can read every page of the sample: with a screen reader, a keyboard, a small screen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from every_page import every_page
from other_pages import other_pages
from report.browsed import MARKS, a_browser
from report.demonstration import demonstration
from report.for_everybody import (
    HIGH,
    WIDE,
    axe_faults,
    contrast_faults,
    keyboard_faults,
    paper_faults,
    reach_faults,
    reflow_faults,
)
from vagval.domain.bilingual import LANGUAGES, Language

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

pytestmark = MARKS
Look = Callable[["Page"], list[str]]
LOOKS: tuple[Look, ...] = (reflow_faults, reach_faults, paper_faults, contrast_faults, axe_faults)
WALKED = ("report", "report-audit", "notice", "weights")
"""Pages gone through by Tab alone; elsewhere the order is read from the page, which is the same."""


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with a_browser() as made:
        yield made


@pytest.fixture
def window(browser: "Browser") -> Iterator["Page"]:
    """Give a window that fetches nothing, in which a test's own script may run."""
    asked: list[str] = []

    def refuse(route: "Route") -> None:
        asked.append(route.request.url)
        route.abort()

    context = browser.new_context(bypass_csp=True, viewport={"width": WIDE, "height": HIGH})
    context.route(lambda url: not url.startswith(("file:", "data:")), refuse)
    page = context.new_page()
    yield page
    context.close()
    assert asked == []


def opened(window: "Page", folder: Path, html: str) -> "Page":
    file = folder / "sida.html"
    file.write_text(html, encoding="utf-8")
    window.goto(file.as_uri())
    return window


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_for_everybody(window: "Page", tmp_path: Path, language: Language) -> None:
    pages = 0
    for name, html in every_page(tmp_path / "work", language):
        page = opened(window, tmp_path, html)
        walk = keyboard_faults(page) if name in WALKED else []
        assert [*walk, *(fault for look in LOOKS for fault in look(page))] == [], name
        pages += 1
    assert pages > 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_others_are_sent_is_for_everybody(
    window: "Page", tmp_path: Path, language: Language
) -> None:
    found = {}
    for name, html in other_pages(tmp_path / "work", language):
        page = opened(window, tmp_path, html)
        walk = keyboard_faults(page) if name in WALKED else []
        found[name] = [*walk, *(fault for look in LOOKS for fault in look(page))]
    assert {name: faults for name, faults in found.items() if faults} == {}
    assert len(found) > 12


WRONG = (
    (axe_faults, "<img src='data:,'>", "image-alt"),
    (axe_faults, "<p style='color:#999'>Ljust på vitt.</p>", "color-contrast"),
    (contrast_faults, "<p style='color:#999'>Ljust på vitt.</p>", "Ljust på vitt"),
    (axe_faults, "<details><summary>Mer</summary><img src='data:,'></details>", "image-alt"),
    (axe_faults, "<h6>Hoppar över nivåer</h6>", "heading-order"),
    (reflow_faults, "<p style='width:400px'>Brett.</p>", "outside the window"),
    (reflow_faults, "<p style='white-space:nowrap'>" + "lång " * 40 + "</p>", "the page is"),
    (reach_faults, "<a href='#page-main' tabindex='3'>Före</a>", "out of order"),
    (reach_faults, "<a href='#page-main' tabindex='-1'>Aldrig</a>", "cannot be reached"),
    (keyboard_faults, "<a href='#page-main' style='outline:none'>Osedd</a>", "nobody sees"),
    (keyboard_faults, "<a href='#page-main' tabindex='1'>Före alla</a>", "comes next"),
    (
        paper_faults,
        "<details style='display:none'><summary>Mer</summary><div class='table'>x</div></details>",
        "folded on paper",
    ),
)


@pytest.mark.parametrize(("look", "wrong", "fault"), WRONG)
def test_what_keeps_somebody_out_is_found(
    window: "Page", tmp_path: Path, look: Look, wrong: str, fault: str
) -> None:
    sound = demonstration()
    assert look(opened(window, tmp_path, sound)) == []
    broken = sound.replace("</main>", f"{wrong}</main>")
    assert any(fault in found for found in look(opened(window, tmp_path, broken)))


def test_a_page_that_fetches_is_found(browser: "Browser", tmp_path: Path) -> None:
    context = browser.new_context(bypass_csp=True)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    opened(
        context.new_page(),
        tmp_path,
        demonstration().replace("</main>", "<img src='http://127.0.0.1:9/x' alt='En bild'></main>"),
    )
    context.close()
    assert "http://127.0.0.1:9/x" in asked
