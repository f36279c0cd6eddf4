"""Weights as a value."""

from fractions import Fraction

import pytest

from vagval.domain.weighting import Weighed

HALF = Fraction(1, 2)


def test_a_weight_and_a_measure_are_found_by_name() -> None:
    weighed = Weighed(
        "swing", ("a", "b"), (Fraction(1, 3), Fraction(2, 3)), measures=(("m", HALF),)
    )

    assert weighed.weight("b") == Fraction(2, 3)
    assert weighed.measure("m") == HALF
    assert weighed.measure("other") is None


@pytest.mark.parametrize(
    ("criteria", "weights"),
    [
        ((), ()),
        (("a", "a"), (HALF, HALF)),
        (("a", "b"), (HALF,)),
        (("a", "b"), (HALF, Fraction(1, 3))),
        (("a", "b"), (Fraction(3, 2), -HALF)),
    ],
)
def test_what_no_method_may_give_is_refused(
    criteria: tuple[str, ...], weights: tuple[Fraction, ...]
) -> None:
    with pytest.raises(ValueError, match="no weights"):
        Weighed("swing", criteria, weights)
