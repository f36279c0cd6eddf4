"""Weights can be moved by who examines the award, never by the public."""

from dataclasses import replace

from report.evaluated import parts, two_bids
from report.walked import ABC, evenly
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Explorer, Section
from vagval.domain.stress import LotStress
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.html import fragments, page
from vagval.report.plain_text import plain
from vagval.report.walking_section import walking_section

BIDS = replace(
    ABC, alternatives=("alfa", "beta"), values=ABC.values[:2], criteria=("kvalitet", "funktion")
)


def stressed(matrix: DecisionMatrix | None = BIDS) -> ReportContext:
    return two_bids(stress={"LM": LotStress(matrix=matrix)})


def test_an_auditor_may_move_the_weights_of_a_lot() -> None:
    (section,) = parts(stressed(), "walking-weights")
    assert isinstance(section, Section)
    (explorer,) = (block for block in section.blocks if isinstance(block, Explorer))
    assert '"bids":["Alfa AB","Beta AB"]' in explorer.data
    assert check_page(page("t", "sv", fragments(*parts(stressed(), "step-cover-robustness",
                                                       "walking-weights")))) == ()  # fmt: skip


def test_weights_that_nobody_published_are_not_called_locked() -> None:
    made = replace(BIDS, criteria=("price", "kvalitet"))
    (section,) = parts(stressed(made), "walking-weights")
    assert "Modellen har inga publicerade vikter." in fragments(section)
    assert "låst 50" not in fragments(section)


def test_a_terminal_shows_what_stands_still() -> None:
    text = plain(parts(stressed(), "walking-weights"), 80)
    assert "! Detta är en övning. De publicerade vikterna är låsta och ändras inte." in text
    assert "Ordningen med de låsta vikterna" in text


def test_the_public_sees_nothing_of_it() -> None:
    assert walking_section(replace(stressed(), audience="public")) == ()


def test_a_lot_without_a_sum_or_with_one_weight_has_nothing_to_move() -> None:
    one = evenly(1, (1,), (2,))
    for matrix in (None, replace(one, alternatives=("alfa", "beta"))):
        assert parts(stressed(matrix), "walking-weights") == ()


def test_nothing_is_shown_where_nothing_was_stressed() -> None:
    assert parts(two_bids(), "walking-weights") == ()
