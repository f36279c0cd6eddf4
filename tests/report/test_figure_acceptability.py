"""A grid shows how often each bid has each rank, with the share in every cell."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from report.figure_texts import texts
from report.weighed import a_matrix, stressed, weighed
from vagval.domain.simulated import Simulated
from vagval.report.figure_acceptability import (
    BESIDE,
    MOST_RANKS,
    acceptability_pictures,
    draw_acceptability,
    whole,
)
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing

NOBODY = ((0, 0), (0, 0))
VIKOR = ((500, 500), (500, 500))
TWO = Simulated("topsis", 1, ("b0", "b1"), ("c0", "c1"), 0, 1_000, 1_000, ((997, 3), (3, 997)),
                NOBODY, NOBODY)  # fmt: skip
OTHER = replace(TWO, method="vikor", ranks=VIKOR)


@cache
def a_report() -> LotReport:
    return lot_reports(weighed(stressed(a_matrix())))[0]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("share", "written"),
    [("0", "0 %"), ("0.004", "< 1 %"), ("0.005", "0 %"), ("0.496", "50 %"), ("0.996", "> 99 %"),
     ("1", "100 %")],
)  # fmt: skip
def test_only_nothing_is_0_and_only_all_is_100(share: str, written: str) -> None:
    assert plain(whole(a_report(), Fraction(share))) == written


def test_bids_stand_in_the_order_of_the_award_and_each_cell_has_its_share() -> None:
    with drawing():
        found = texts(draw_acceptability(a_report(), (TWO,), (1, 0)))
    names = [text for text in found if text in {"Systematik Norr", "Norrsken Journal"}]
    assert list(dict.fromkeys(names)) == ["Systematik Norr", "Norrsken Journal"]
    assert sorted(text for text in found if "%" in text) == ["< 1 %", "< 1 %", "> 99 %", "> 99 %"]
    assert "TOPSIS, plats" in found


def test_methods_are_panels_of_one_figure_and_bids_are_named_once_a_row() -> None:
    with drawing():
        found = texts(draw_acceptability(a_report(), (TWO, OTHER), (1, 0)))
        alone = texts(draw_acceptability(a_report(), (TWO,), (1, 0)))
    assert {"TOPSIS, plats", "VIKOR, plats"} <= set(found)
    assert sum("%" in text for text in found) == 8
    assert found.count("Systematik Norr") == alone.count("Systematik Norr") > 0
    assert len(acceptability_pictures(a_report(), (TWO, OTHER))) == 1


def test_many_ranks_put_the_panels_below_each_other() -> None:
    count = BESIDE + 1
    keys = tuple(f"b{place}" for place in range(count))
    ranks = tuple(tuple(int(row == column) for column in range(count)) for row in range(count))
    run = Simulated("vikor", 1, keys, ("c0",), 0, 1, 1, ranks, ranks, ((0,),) * count)
    with drawing():
        few = draw_acceptability(a_report(), (TWO, OTHER), (1, 0))
        many = draw_acceptability(a_report(), (run, run), tuple(range(count)))
    assert len({axes.get_position().y0 for axes in few.axes}) == 1
    assert len({axes.get_position().x0 for axes in many.axes}) == 1


def test_nothing_simulated_draws_nothing() -> None:
    assert acceptability_pictures(a_report(), ()) == ()


def test_the_caption_gives_method_draws_and_the_largest_half_width() -> None:
    # 1.96 * sqrt(0.003 * 0.997 / 1000) = 0.0034, up to a tenth of a per cent: 0.4.
    assert plain(acceptability_pictures(a_report(), (TWO,))[0].caption) == (
        "För hur stor andel av alla viktningar varje anbud har varje plats, i hela procent, enligt "
        "TOPSIS. Simulerat med 1 000 dragningar; felmarginalen är högst ± 0,4 %."
    )


def test_the_alternative_text_gives_the_ranks_that_each_bid_had() -> None:
    assert plain(acceptability_pictures(a_report(), (TWO,))[0].alt) == (
        "Rutnät, ett för varje metod, över hur ofta varje anbud för LM har varje plats. "
        "TOPSIS: Systematik Norr: plats 1 < 1 % och plats 2 > 99 %; "
        "Norrsken Journal: plats 1 > 99 % och plats 2 < 1 %."
    )


def test_ranks_that_have_no_room_are_left_to_the_table_and_the_caption_says_so() -> None:
    count = MOST_RANKS + 2
    keys = tuple(f"b{place:02}" for place in range(count))
    ranks = tuple(tuple(int(row == column) for column in range(count)) for row in range(count))
    run = Simulated("vikor", 1, keys, ("c0",), 0, 1, 1, ranks, ranks, ((0,),) * count)
    assert acceptability_pictures(a_report(), (run,))[0].caption.endswith(
        "Visar plats 1–12; tabellen har alla."
    )
