"""A criterion whose weight decides nothing is called decorative."""

from fractions import Fraction

import pytest

from vagval.domain.weight_answers import WeightInterval


@pytest.mark.parametrize(
    ("lowest", "highest", "is_decorative"),
    [("0", "1", True), ("0", "0.4", False), ("0.1", "1", False)],
)
def test_a_criterion_is_decorative_if_no_weight_of_it_puts_another_first(
    lowest: str, highest: str, *, is_decorative: bool
) -> None:
    interval = WeightInterval("use", Fraction("0.2"), Fraction(lowest), Fraction(highest))
    assert interval.is_decorative is is_decorative
