"""Parallel coordinates: best on top of every axis, the same bytes every time."""

from fractions import Fraction

from report.figure_texts import texts
from report.opined import MATRIX, opined_lot
from vagval.report.figure_parallel import draw_parallel, heights, parallel_picture
from vagval.report.svg_text import drawing

BIDS = ((0, "alfa"), (1, "beta"))


def test_the_best_bid_is_on_top_also_where_less_is_better() -> None:
    one, none = Fraction(1), Fraction(0)
    assert heights(MATRIX) == ((one, none), (none, one))


def test_bids_criteria_weights_and_the_ends_of_the_axes_are_written() -> None:
    with drawing():
        found = texts(draw_parallel(opined_lot(), MATRIX, BIDS))
    assert {"Alfa AB", "Beta AB", "1 000 kr", "1 500 kr Pris (40 %)", "100 %"} <= set(found)
    assert "50 % Kvalitet (60 %)" in found


def test_lines_are_told_apart_without_colour() -> None:
    with drawing():
        (axes,) = draw_parallel(opined_lot(), MATRIX, BIDS).axes
    lines = [line for line in axes.lines if line.get_marker() not in {"None", None}]
    assert len({(line.get_linestyle(), line.get_marker()) for line in lines}) == len(lines) == 2


def test_the_alternative_text_gives_every_value() -> None:
    picture = parallel_picture(opined_lot(), MATRIX)
    said = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Alfa AB: Pris 1 000 kr och Kvalitet 50 %; Beta AB: Pris 1 500 kr" in said
    assert picture == parallel_picture(opined_lot(), MATRIX)
