"""Everybody's weights drawn beside the combined and those in the criteria."""

import numpy as np
import pytest

from build_weighting import a_weighted_lot, who_divides
from vagval.domain.weighting_result import LotWeights
from vagval.mcda.weights_of_people import weights_of_people
from vagval.report.figure_weights_people import MARKERS, draw_weights, weights_picture
from vagval.report.svg_text import drawing
from vagval.report.wording import Wording

SV = Wording("sv")


def of_people(count: int) -> LotWeights:
    records = tuple(who_divides(f"p{n}", 30 + n, 30 - n, 40) for n in range(count))
    found = weights_of_people(a_weighted_lot(), records)
    assert found is not None
    return found


def test_the_picture_is_the_same_every_time_and_says_its_numbers() -> None:
    first, second = (weights_picture(of_people(3), SV) for _ in range(2))

    assert first == second
    alt = first.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Pris: från 30 % till 32 %, i medelvärde 31 %, i kriterierna 40 %" in alt
    assert first.name == "weights-LM"


@pytest.mark.parametrize(("count", "entries"), [(1, 3), (3, 5), (len(MARKERS) + 1, 3)])
def test_people_have_marks_of_their_own_as_long_as_they_can_be_told_apart(
    count: int, entries: int
) -> None:
    with drawing():
        figure = draw_weights(of_people(count), SV)

    (legend,) = figure.legends
    assert len(legend.get_texts()) == entries


def test_each_persons_weights_stand_in_per_cent_where_they_belong() -> None:
    with drawing():
        axes = draw_weights(of_people(2), SV).axes[0]

    marks = [np.asarray(each.get_offsets()).tolist() for each in axes.collections[:3]]
    assert [round(x) for x, _ in marks[0]] == [30, 30, 40]
    assert [round(x) for x, _ in marks[1]] == [31, 29, 40]
    # the mean lies below the people's marks
    assert all(mean > person for (_, mean), (_, person) in zip(marks[2], marks[1], strict=True))
