"""A triangle shows who is first at which weights of three criteria."""

from fractions import Fraction

import pytest

from report.figure_texts import texts
from report.weighed import a_matrix, stressed, weighed
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.ternary_map import TernaryMap
from vagval.report.figure_ternary import draw_ternary, ternary_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing
from vagval.robustness.ternary_map import ternary_map

FIVE = a_matrix()
THIRDS = (Fraction(1, 3),) * 3


def asked(matrix: DecisionMatrix = FIVE, *names: str) -> tuple[LotReport, TernaryMap]:
    found = ternary_map(matrix)
    assert found is not None
    return lot_reports(weighed(stressed(matrix), *((names,) if names else ())))[0], found


def drawn(report: LotReport, found: TernaryMap) -> set[str]:
    with drawing():
        return set(texts(draw_ternary(report, found)))


def test_corners_regions_and_the_weights_as_they_are_are_named() -> None:
    found = drawn(*asked())
    assert {"Pris 65 % (allt)", "Användbarhet 65 % (allt)", "Funktion 65 % (allt)"} <= found
    assert {"Systematik Norr", "Norrsken Journal", "Beta Hälsa", "Gamma Vård"} <= found
    assert {"41,9 %: Systematik Norr", "vikterna nu"} <= found


def test_a_part_too_small_for_a_name_stands_in_the_legend() -> None:
    # b1 is first only where Stöd has more than 100/101 of the weight: 1/10201 of the area.
    matrix = a_matrix(((100, 100, 100), (0, 101, 0)), THIRDS)
    found = drawn(*asked(matrix, "Pris", "Stöd", "Drift"))
    assert "Systematik Norr" not in found
    assert "under 0,1 %: Systematik Norr" in found


@pytest.mark.parametrize(
    ("weights", "says"), [(THIRDS, False), ((*THIRDS[:2], Fraction(1, 6), Fraction(1, 6)), True)]
)
def test_the_caption_says_that_others_keep_their_weight_where_there_are_others(
    weights: tuple[Fraction, ...], *, says: bool
) -> None:
    matrix = a_matrix(((2, 0, 0, 1)[: len(weights)], (0, 2, 0, 1)[: len(weights)]), weights)
    picture = ternary_picture(*asked(matrix, *"ABCD"[: len(weights)]))
    assert ("de övriga kriterierna behåller" in picture.caption) is says


def test_the_alternative_text_gives_each_bids_part() -> None:
    alt = ternary_picture(*asked()).alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "mellan Pris, Användbarhet och Funktion. Systematik Norr på 41,9 % av ytan" in alt


def test_hatches_tell_the_regions_apart_without_colour() -> None:
    from matplotlib.patches import Polygon

    report, found = asked()
    with drawing():
        figure = draw_ternary(report, found)
    looks = [each.get_hatch() for each in figure.axes[0].patches if isinstance(each, Polygon)]
    assert len(looks) == len(set(looks)) == len(found.regions)


def test_the_same_map_gives_the_same_bytes() -> None:
    assert ternary_picture(*asked()).svg == ternary_picture(*asked()).svg
