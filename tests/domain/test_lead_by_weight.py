"""How much of a lead depends on a weight is the distance between its ends."""

from fractions import Fraction

import pytest

from vagval.domain.lead_by_weight import LeadRange


@pytest.mark.parametrize(("left", "right"), [("11.6", "-7.6"), ("-7.6", "11.6")])
def test_a_range_is_as_wide_whichever_end_is_higher(left: str, right: str) -> None:
    weights = (Fraction("0.25"), Fraction("0.15"), Fraction("0.35"))
    assert LeadRange("use", *weights, Fraction(left), Fraction(right)).width == Fraction("19.2")
