"""The lead of the first bid over the second is a straight line in each weight."""

from dataclasses import replace
from fractions import Fraction

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.lead_by_weight import LeadRange
from vagval.robustness.lead_by_weight import lead_by_weight


def a_matrix(weights: str, *rows: str) -> DecisionMatrix:
    """Make a matrix of bids b0, b1, ... and criteria c0, c1, ..."""
    given = tuple(Fraction(each) for each in weights.split())
    return DecisionMatrix(
        tuple(f"b{place}" for place in range(len(rows))),
        tuple(f"c{place}" for place in range(len(given))),
        (True,) * len(given),
        given,
        tuple(tuple(Fraction(each) for each in row.split()) for row in rows),
    )


T1 = a_matrix(
    ".25 .20 .20 .15 .10 .10",
    "420 310 500 250 380 300",
    "350 450 300 400 420 350",
    "480 200 350 300 300 460",
    "300 400 420 420 300 330",
    "330 330 360 330 350 340",
)
"""Five bids and six criteria; totals 372.5, 374.5, 351, 365 and 339 (worked by hand)."""


def range_of(criterion: str, matrix: DecisionMatrix = T1, band: str = "0.1") -> LeadRange:
    found = lead_by_weight(matrix, Fraction(band)).ranges
    return next(each for each in found if each.criterion == criterion)


def test_the_first_bid_and_the_second_are_compared() -> None:
    found = lead_by_weight(T1)
    assert (found.bid, found.rival, found.lead) == ("b1", "b0", Fraction(2))


def test_the_lead_at_the_ends_and_where_it_turns_as_reckoned_by_hand() -> None:
    # c0: without it b1 leads by (2 + 0.25 * 70) / 0.75 = 26; all of it: 350 - 420 = -70.
    # The lead is 26 - 96 t: 11.6 at 15 %, -7.6 at 35 %, 0 at 26/96.
    found = range_of("c0")
    assert (found.lowest, found.highest) == (Fraction("0.15"), Fraction("0.35"))
    assert (found.at_lowest, found.at_highest) == (Fraction("11.6"), Fraction("-7.6"))
    assert found.turns == Fraction(26, 96)


def test_the_line_goes_through_the_lead_as_it_is() -> None:
    found = lead_by_weight(T1)
    for each in found.ranges:
        part = (each.weight - each.lowest) / (each.highest - each.lowest)
        assert each.at_lowest + part * (each.at_highest - each.at_lowest) == found.lead


def test_what_depends_most_on_its_weight_stands_first() -> None:
    widths = [each.width for each in lead_by_weight(T1).ranges]
    assert widths == sorted(widths, reverse=True)
    assert lead_by_weight(T1).ranges[0].criterion == "c2"


def test_the_band_is_cut_at_nothing_and_at_all() -> None:
    matrix = a_matrix("0.05 0.95", "2 1", "1 1")
    assert range_of("c0", matrix).lowest == 0
    assert range_of("c1", matrix).highest == 1


def test_equal_bids_have_no_lead_and_turn_where_they_are() -> None:
    found = lead_by_weight(a_matrix("0.5 0.5", "2 1", "1 2", "0 0"))
    assert (found.bid, found.rival, found.lead) == ("b0", "b1", Fraction(0))
    assert [each.turns for each in found.ranges] == [Fraction(1, 2)] * 2


def test_a_lead_that_no_weight_changes_turns_nowhere() -> None:
    found = lead_by_weight(a_matrix("0.5 0.5", "2 2", "1 1"))
    assert [(each.width, each.turns) for each in found.ranges] == [(Fraction(0), None)] * 2


def test_a_criterion_that_carries_all_weight_is_left_out() -> None:
    found = lead_by_weight(a_matrix("1 0", "2 1", "1 2"))
    assert [each.criterion for each in found.ranges] == ["c1"]
    # c1 at 10 %: 0.9 * 1 + 0.1 * (-1).
    assert found.ranges[0].at_highest == Fraction("0.8")


def test_values_of_which_less_is_better_are_refused() -> None:
    with pytest.raises(ValueError, match="less is better"):
        lead_by_weight(replace(T1, maximise=(False,) + (True,) * 5))


@pytest.mark.parametrize("band", ["-0.1", "1.1"])
def test_a_band_outside_nothing_and_all_is_refused(band: str) -> None:
    with pytest.raises(ValueError, match="no lead in a band"):
        lead_by_weight(T1, Fraction(band))
