"""The GAIA plane: names at points and arrows, no angle bent, what it keeps is said."""

import pytest

from report.figure_texts import texts
from report.opined import MATRIX, PLANE, opined_lot
from vagval.report.figure_gaia import draw_gaia, gaia_picture
from vagval.report.svg_text import drawing


def test_bids_criteria_and_the_weights_are_named() -> None:
    with drawing():
        found = texts(draw_gaia(opined_lot(), MATRIX, PLANE))
    assert {"Alfa AB", "Beta AB", "Pris", "Kvalitet", "vikterna tillsammans"} <= set(found)


def test_one_unit_is_as_long_in_both_directions() -> None:
    with drawing():
        figure = draw_gaia(opined_lot(), MATRIX, PLANE)
    (axes,) = figure.axes
    wide, high = figure.get_size_inches()
    (left, right), (low, top) = axes.get_xlim(), axes.get_ylim()
    assert (right - left) / wide == pytest.approx((top - low) / high)


def test_the_alternative_text_says_what_pulls_where_and_what_is_kept() -> None:
    picture = gaia_picture(opined_lot(), MATRIX, PLANE)
    assert "Pris drar mot Alfa AB; Kvalitet drar mot Beta AB." in picture.alt
    assert "Vikterna tillsammans drar mot Beta AB." in picture.alt
    assert "visar 88 procent" in picture.caption
    assert picture == gaia_picture(opined_lot(), MATRIX, PLANE)
