"""The corners of a map of weights sum to what its three criteria weigh together."""

from fractions import Fraction

from vagval.domain.ternary_map import TernaryMap


def test_the_total_is_what_the_three_weigh_together() -> None:
    locked = (Fraction("0.4"), Fraction("0.25"), Fraction("0.1"))
    assert TernaryMap(("price", "use", "support"), locked, ()).total == Fraction("0.75")
