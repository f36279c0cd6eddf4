"""What a browser does with a page: narrow windows, keyboard, paper, hostile text."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report.browsed import MARKS, a_browser
from report.demonstration import demonstration

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = MARKS


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with a_browser() as made:
        yield made


@pytest.fixture
def shown(browser: "Browser", tmp_path: Path) -> Iterator["Page"]:
    """Show the demonstration in a window as narrow as a page at 400 % (WCAG 1.4.10)."""
    file = tmp_path / "rapport.html"
    file.write_text(demonstration(), encoding="utf-8")
    page = browser.new_page(viewport={"width": 320, "height": 800})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("request", lambda request: said.append(request.url))
    page.goto(file.as_uri())
    yield page
    page.close()
    fetched = [text for text in said if not text.startswith(("file:", "data:"))]
    assert fetched == []


def test_nothing_is_wider_than_a_narrow_window(shown: "Page") -> None:
    assert shown.evaluate("document.documentElement.scrollWidth") == 320
    outside = shown.evaluate(
        """[...document.body.querySelectorAll('*')].filter(e =>
            !e.closest('[role=region], .skip, .unseen') && e.getBoundingClientRect().right > 320
        ).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert outside == []


SCROLLED = """new Promise(done => {
    const region = document.activeElement, end = Date.now() + 5000
    const look = () => region.scrollLeft > 0 || Date.now() > end
        ? done(region.scrollLeft) : setTimeout(look, 20)
    look()
})"""
"""How far what has the focus is scrolled, once it is; waiting from outside needs ``eval``, which
the page forbids."""


def test_a_wide_table_scrolls_by_keyboard(shown: "Page") -> None:
    region = shown.get_by_role("region", name="Anbuden i ordning")
    region.focus()
    shown.keyboard.press("ArrowRight")
    assert shown.evaluate(SCROLLED) > 0


def test_the_first_stop_skips_to_the_content(shown: "Page") -> None:
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.textContent") == "Till innehållet"
    shown.keyboard.press("Enter")
    assert shown.evaluate("document.activeElement.id") == "page-main"


def test_what_is_folded_is_open_on_paper(shown: "Page") -> None:
    folded = shown.get_by_role("rowheader", name="LM-S-040")
    assert not folded.is_visible()
    shown.emulate_media(media="print")
    assert folded.is_visible()


def test_a_page_needs_no_colours_to_be_read(shown: "Page") -> None:
    styles = shown.evaluate(
        """['good', 'warning', 'bad'].map(tone =>
            getComputedStyle(document.querySelector('.callout.tone-' + tone)).borderLeftStyle)"""
    )
    assert styles == ["solid", "dashed", "double"]
