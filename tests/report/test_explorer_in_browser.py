"""How sliders stand in a page: narrow windows, keyboard, paper, hostile names, other scripts."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report.browsed import MARKS, a_browser
from report.walked import ABC, a_page, an_explorer, weighed
from report.walked_in_browser import SEVEN, Show, differences, first, move, pages_in, still, weights
from vagval.report.walking_block import MatrixNames

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from vagval.domain.bilingual import Language

pytestmark = MARKS
MIDDLE = """e => e.getBoundingClientRect().left
    + parseFloat(getComputedStyle(e, '::before').left)"""
HOSTILE = "</script><img src=x onerror=alert(1)> {0}{1} \u2028<!--<script> \"'`"


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with a_browser() as made:
        yield made


@pytest.fixture
def show(browser: "Browser", tmp_path: Path) -> Iterator[Show]:
    with pages_in(browser, tmp_path) as shown:
        yield shown


def test_the_locked_weights_stay_marked_whatever_is_moved(show: Show) -> None:
    page = show()
    marks = page.locator(".locked-mark")
    before = [(m.inner_text(), m.bounding_box()) for m in marks.all()]
    move(page, 1, 900)
    assert [(m.inner_text(), m.bounding_box()) for m in marks.all()] == before
    assert [text.replace("\xa0", " ") for text, _ in before] == ["låst 50 %", "låst 50 %"]
    assert page.get_by_text("De publicerade vikterna är låsta och ändras inte.").is_visible()


def test_a_mark_stands_under_the_middle_of_the_handle(show: Show) -> None:
    page = show(a_page(an_explorer(weighed(ABC, 200, 800))))
    for place, share in enumerate((0.2, 0.8)):
        rail = page.locator(".rail").nth(place).bounding_box()
        middle = page.locator(".locked-mark").nth(place).evaluate(MIDDLE)
        assert rail is not None
        assert middle == pytest.approx(rail["x"] + 10 + (rail["width"] - 20) * share, abs=1)


def test_sliders_are_named_and_moved_by_keyboard(show: Show) -> None:
    page = show()
    slider = page.get_by_role("slider", name="Kvalitet")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert weights(page) == [499, 501]
    page.keyboard.press("PageUp")
    assert weights(page) == [399, 601]
    assert str(slider.get_attribute("aria-valuetext")).replace("\xa0", " ") == "60,1 %"
    page.keyboard.press("Home")
    assert weights(page) == [1000, 0]
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.get_by_label("Håll kvar vikten för Kvalitet").is_checked()
    assert page.locator(".first").get_attribute("aria-live") == "polite"


def test_without_a_script_the_locked_weights_and_their_ranking_are_seen(show: Show) -> None:
    page = show(scripts=False)
    assert page.get_by_role("cell", name="0,6250").is_visible()
    assert page.get_by_text("Med de låsta vikterna är Alfa först.").is_visible()
    assert page.locator("input").count() == 0


def test_on_paper_the_weights_stand_as_they_are_locked(show: Show) -> None:
    page = show()
    move(page, 1, 900)
    assert not page.locator(".explorer-still p").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".explorer-still p").is_visible()
    assert not page.locator(".explorer-live").is_visible()
    assert [row.split("\t") for row in still(page)][2:] == [
        ["Alfa", "1", "0,6250"], ["Beta", "2", "0,6000"], ["Gamma", "3", "0,5375"],
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_is_wider_than_a_narrow_window(show: Show, language: "Language") -> None:
    long = MatrixNames(
        tuple(f"Anbudsgivarsammanslutningen Vårdinformation {n} AB" for n in range(6)),
        tuple(f"Läkemedelsordinationsprövningens användbarhet {n}" for n in range(7)),
    )
    html = a_page(an_explorer(SEVEN, long, language), language=language)
    page = show(html, width=320)
    move(page, 0, 1000)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    outside = page.evaluate(
        """[...document.querySelectorAll('.explorer *')].filter(e =>
            e.getClientRects().length && e.getBoundingClientRect().right > 320.5
        ).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert outside == []


def test_hostile_names_are_only_text(show: Show) -> None:
    page = show(a_page(an_explorer(ABC, MatrixNames((HOSTILE, "B", "C"), (HOSTILE, "K")))))
    move(page, 1, 601)
    shown = " ".join(HOSTILE.split())
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 2
    assert " ".join(differences(page)[0].split()) == f"C går förbi B och {shown}."
    name = page.locator(".weight label").first.inner_text()
    assert " ".join(name.split()) == shown


def test_two_lots_are_moved_each_for_itself(show: Show) -> None:
    page = show(a_page(an_explorer(key="a"), an_explorer(key="b")))
    move(page, 1, 900)
    assert weights(page) == [100, 900, 500, 500]
    page.get_by_role("slider", name="Kvalitet").nth(1).fill("600")
    assert weights(page) == [100, 900, 400, 600]


def test_motion_is_left_out_for_who_asks_for_none(show: Show) -> None:
    page = show()
    seconds = "parseFloat(getComputedStyle(document.querySelector('.bar')).transitionDuration)"
    assert page.evaluate(seconds) > 0
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(seconds) == 0


def test_the_policy_stops_every_other_script(browser: "Browser", tmp_path: Path) -> None:
    file = tmp_path / "stopped.html"
    injected = "<script>document.title = 'moved'</script><b onclick=\"document.title='x'\">b</b>"
    file.write_text(a_page().replace("</main>", f"{injected}</main>"), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    page.get_by_text("b", exact=True).click()
    assert page.title() == "Viktprov"
    assert first(page).startswith("Alfa är först")
    page.close()
