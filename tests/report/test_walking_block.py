"""What the script is given, and what stands where it does not run."""

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from report.walked import ABC, ABC_NAMES, a_page, an_explorer, evenly, named, weighed
from vagval.domain.document import Explorer, Paragraph, Section, Table
from vagval.report.check_page import check_page
from vagval.report.html import fragment
from vagval.report.numbers import NO_BREAK
from vagval.report.page_script import EXPLORER_DATA
from vagval.report.walking_block import MatrixNames

HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    "<!--<script>",
    "\u2028alert(1)\u2029",
    "\"'`\\ {0} {1} ${x} {{ 7*7 }} \u202eBA\x07",
)


def given(explorer: Explorer) -> dict[str, Any]:
    """Read what the page gives the script, as the browser would."""
    html = fragment(Section("k", "Rubrik", (explorer,)))
    assert html.lower().count("</script") == 1
    text = html.split(EXPLORER_DATA)[1].split("</script>")[0]
    assert not set("<>&\u2028\u2029") & set(text)
    data: dict[str, Any] = json.loads(text)
    return data


def rows(block: object) -> list[list[str]]:
    assert isinstance(block, Table)
    return [[cell.text.replace(NO_BREAK, " ") for cell in row] for row in block.rows]


def test_values_and_weights_are_whole_numbers_in_the_exact_proportions() -> None:
    data = given(an_explorer())
    assert data["scale"] == "40"
    assert data["values"] == [["30", "20"], ["20", "28"], ["5", "38"]]
    assert data["locked"] == ["1", "1"]
    assert (data["lowest"], data["highest"]) == ("0", "38")


def test_weights_off_the_grid_stay_exact() -> None:
    data = given(
        an_explorer(evenly(3, (1, 2, 3), (3, 2, 1)), named(evenly(3, (1, 2, 3), (3, 2, 1))))
    )
    assert data["locked"] == ["1", "1", "1"]
    assert data["lockedTexts"] == [f"≈{NO_BREAK}33,3{NO_BREAK}%"] * 3


def test_bars_of_less_than_nothing_begin_at_the_least() -> None:
    matrix = evenly(2, (-300, 5), (-200, 5))
    data = given(an_explorer(matrix, named(matrix)))
    assert (data["lowest"], data["highest"]) == ("-300", "5")


def test_the_ranking_with_the_weights_as_they_are_stands_without_a_script() -> None:
    # A = (3/4 + 1/2)/2 = 5/8, B = (1/2 + 7/10)/2 = 3/5, C = (1/8 + 19/20)/2 = 43/80
    sentence, weights, ranking = an_explorer().still
    assert isinstance(sentence, Paragraph)
    assert sentence.text.startswith("Med de låsta vikterna är Alfa först.")
    assert rows(weights) == [["Pris", "50 %"], ["Kvalitet", "50 %"]]
    assert rows(ranking) == [
        ["Alfa", "1", "0,6250"], ["Beta", "2", "0,6000"], ["Gamma", "3", "0,5375"],
    ]  # fmt: skip


def test_a_tie_is_told_as_a_tie() -> None:
    sentence, _, ranking = an_explorer(weighed(ABC, 400, 600)).still
    assert isinstance(sentence, Paragraph)
    assert "har Beta och Gamma exakt samma summa" in sentence.text
    assert [row[1] for row in rows(ranking)] == ["1", "1", "3"]


def test_totals_that_differ_are_written_differently() -> None:
    matrix = evenly(2, (1_000_000, 0), (1_000_000, 1), (0, 0))
    _, _, ranking = an_explorer(matrix, named(matrix)).still
    assert [row[2] for row in rows(ranking)] == ["500 000,5", "500 000,0", "0,0"]


def test_nothing_that_a_bidder_is_called_leaves_the_data() -> None:
    matrix = evenly(2, *((n, n) for n in range(len(HOSTILE))))
    names = MatrixNames(HOSTILE, HOSTILE[:2])
    explorer = an_explorer(matrix, names)
    bids = given(explorer)["bids"]
    assert bids[:2] == list(HOSTILE[:2])
    assert "\u202e" not in "".join(bids)
    assert check_page(a_page(explorer)) == ()


def test_a_draft_is_never_called_locked() -> None:
    html = fragment(Section("k", "Rubrik", (an_explorer(stage="draft"),)))
    assert "De föreslagna vikterna ändras inte." in html
    assert "låst" not in html


def test_the_notice_stands_outside_what_is_hidden() -> None:
    html = fragment(Section("k", "Rubrik", (an_explorer(),)))
    notice = "</strong> De publicerade vikterna är låsta och ändras inte."
    assert html.index(notice) < html.index('class="explorer-still"')
    assert "<strong>Detta är en övning.</strong>" in html


@pytest.mark.parametrize(
    "matrix",
    [
        replace(ABC, maximise=(False, True)),
        replace(ABC, criteria=("quality",), maximise=(True,), weights=(Fraction(1),),
                values=((Fraction(1),), (Fraction(2),), (Fraction(3),))),
    ],
)  # fmt: skip
def test_what_is_no_sum_of_several_weights_is_a_fault_of_ours(matrix: Any) -> None:  # noqa: ANN401
    with pytest.raises(ValueError, match="no weights to move"):
        an_explorer(matrix, ABC_NAMES)
