"""What follows when weights are moved in a browser: exact, in words, and back again."""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report.browsed import MARKS, a_browser
from report.walked import ABC, a_page, an_explorer, evenly, named, weighed
from report.walked_in_browser import (
    SEVEN,
    Show,
    differences,
    first,
    move,
    order,
    pages_in,
    still,
    weights,
)
from vagval.domain.decision_matrix import DecisionMatrix

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = MARKS


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with a_browser() as made:
        yield made


@pytest.fixture
def show(browser: "Browser", tmp_path: Path) -> Iterator[Show]:
    with pages_in(browser, tmp_path) as shown:
        yield shown


@pytest.mark.parametrize(
    ("quality", "said"),
    [
        # A = B at the quality weight 5/9 = 55.55... %, and B = C at 3/5 (facts/mcda.md, section 3)
        (0, "Alfa är först"),
        (555, "Alfa är först"),
        (556, "Beta är först"),
        (599, "Beta är först"),
        (600, "Beta och Gamma är exakt lika"),
        (601, "Gamma är först"),
        (1000, "Gamma är först"),
    ],
)
def test_the_first_bid_changes_exactly_at_the_weights_computed_by_hand(
    show: Show, quality: int, said: str
) -> None:
    page = show()
    move(page, 1, quality)
    assert first(page).startswith(said)
    assert weights(page) == [1000 - quality, quality]


def test_the_order_and_what_changed_are_said_in_words(show: Show) -> None:
    page = show()
    assert differences(page) == ["Vikterna är nu de låsta."]
    move(page, 1, 300)
    assert differences(page) == ["Ordningen är densamma."]
    move(page, 1, 600)
    assert order(page) == [
        ("Beta", "Delad plats 1"),
        ("Gamma", "Delad plats 1"),
        ("Alfa", "Plats 3"),
    ]
    assert differences(page) == [
        "Beta går förbi Alfa.",
        "Gamma går förbi Alfa.",
        "Gamma kommer ikapp Beta och är nu exakt lika.",
    ]
    move(page, 1, 601)
    assert differences(page) == ["Gamma går förbi Beta och Alfa.", "Beta går förbi Alfa."]


def test_a_tie_at_the_locked_weights_is_told_when_it_breaks(show: Show) -> None:
    page = show(a_page(an_explorer(weighed(ABC, 400, 600))))
    assert first(page).startswith("Beta och Gamma är exakt lika")
    move(page, 1, 700)
    assert differences(page) == ["Gamma går före Beta, som det var lika med."]


def test_weights_always_sum_to_the_whole_and_rank_as_the_fractions_do(show: Show) -> None:
    page = show(a_page(an_explorer(SEVEN, named(SEVEN))))
    chance = random.Random(5)  # noqa: S311 - moves to try, no secret
    for _ in range(60):
        move(page, chance.randrange(7), chance.choice((0, 1, 333, 500, 999, 1000)))
        now = weights(page)
        assert sum(now) == 1000
        totals = {
            bid: sum(w * v for w, v in zip(now, row, strict=True))
            for bid, row in zip(SEVEN.alternatives, SEVEN.values, strict=True)
        }
        ranks = {bid: 1 + sum(t > totals[bid] for t in totals.values()) for bid in totals}
        assert {bid: int(re.sub(r"\D", "", rank)) for bid, rank in order(page)} == ranks
    assert page.locator(".together").inner_text().replace("\xa0", " ") == "Tillsammans 100,0 %"


def test_the_others_keep_their_proportions_there_and_back(show: Show) -> None:
    matrix = weighed(evenly(3, (1, 2, 3), (3, 2, 1)), 500, 300, 200)
    page = show(a_page(an_explorer(matrix, named(matrix))))
    move(page, 0, 0)
    assert weights(page) == [0, 600, 400]
    move(page, 0, 1000)
    assert weights(page) == [1000, 0, 0]
    move(page, 0, 250)
    assert weights(page) == [250, 450, 300]
    move(page, 0, 500)
    assert differences(page) == ["Vikterna är nu de låsta."]


def test_weights_that_shrank_to_nothing_grow_again_in_the_locked_proportions(show: Show) -> None:
    matrix = weighed(evenly(3, (1, 2, 3), (3, 2, 1)), 500, 300, 200)
    page = show(a_page(an_explorer(matrix, named(matrix))))
    move(page, 0, 1000)
    move(page, 1, 200)
    assert weights(page) == [800, 200, 0]
    move(page, 1, 0)
    move(page, 0, 400)
    assert weights(page) == [400, 360, 240]


def test_a_held_weight_stays_and_bounds_the_rest(show: Show) -> None:
    matrix = weighed(evenly(3, (1, 2, 3), (3, 2, 1)), 500, 300, 200)
    page = show(a_page(an_explorer(matrix, named(matrix))))
    page.get_by_label("Håll kvar vikten för criterion-1").check()
    assert page.locator("input[type=range]").nth(1).is_disabled()
    move(page, 0, 600)
    assert weights(page) == [600, 300, 100]
    move(page, 0, 900)
    assert weights(page) == [700, 300, 0]
    page.get_by_label("Håll kvar vikten för criterion-2").check()
    assert page.locator("input[type=range]").nth(0).is_disabled()
    page.get_by_role("button").click()
    assert weights(page) == [500, 300, 200]
    assert page.locator("input[type=checkbox]:checked").count() == 0


def test_weights_off_the_grid_rank_exactly_until_they_are_moved_and_after_the_way_back(
    show: Show,
) -> None:
    # With thirds both sum to 2; with 33.4, 33.3 and 33.3 per cent the second would be 0.002 ahead.
    matrix = evenly(3, (1, 2, 3), (3, 2, 1))
    page = show(a_page(an_explorer(matrix, named(matrix))))
    tied = "bid-0 och bid-1 är exakt lika"
    assert first(page).startswith(tied)
    assert weights(page) == [334, 333, 333]
    move(page, 0, 335)
    assert first(page).startswith("bid-1 är först")
    page.get_by_role("button", name="Tillbaka till de låsta vikterna").click()
    assert first(page).startswith(tied)


@pytest.mark.parametrize("matrix", [ABC, SEVEN, evenly(2, (-1_000_003, 7), (10**6, 1), (10**6, 0))])
def test_the_script_writes_the_numbers_that_stand_without_it(
    show: Show, matrix: DecisionMatrix
) -> None:
    for language in ("sv", "en"):
        page = show(a_page(an_explorer(matrix, named(matrix), language), language=language))
        live = page.locator(".standing .total").all_inner_texts()
        page.emulate_media(media="print")
        told = [row.split("\t")[2] for row in still(page)[len(matrix.criteria) :]]
        assert live == told
