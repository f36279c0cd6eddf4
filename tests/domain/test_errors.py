"""Findings are values, and a stop carries all of them."""

from vagval.domain.errors import MaterialError, Severity, finding
from vagval.domain.place import Place

PLACE = Place("panel/anna.xlsx", "Läkemedel", "F12")


def test_a_finding_stops_unless_it_says_otherwise() -> None:
    assert finding("points-off-scale", PLACE, points=7).severity is Severity.STOP


def test_two_findings_with_the_same_content_are_equal() -> None:
    assert finding("x", PLACE, points=7) == finding("x", PLACE, points=7)
    assert finding("x", PLACE, points=7) != finding("x", PLACE, points=8)


def test_an_error_carries_every_finding_behind_it() -> None:
    first, second = finding("a", PLACE), finding("b", PLACE)
    assert MaterialError(first, second).findings == (first, second)
