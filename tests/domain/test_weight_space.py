"""A weight space says which weights are asked about, and refuses what describes none."""

from fractions import Fraction

import pytest

from vagval.domain.weight_space import WeightSpace

NONE, ALL = Fraction(0), Fraction(1)
W = (Fraction(1, 2), Fraction(3, 10), Fraction(1, 5))


def test_free_weights_lie_between_nothing_and_all() -> None:
    assert WeightSpace(2).bounds == ((NONE, NONE), (ALL, ALL))
    assert not WeightSpace(2).is_one


def test_around_never_leaves_nothing_and_all() -> None:
    space = WeightSpace.around((Fraction(1, 20), Fraction(19, 20)), Fraction(1, 10))
    assert space.bounds == ((NONE, Fraction(17, 20)), (Fraction(3, 20), ALL))


def test_one_point_is_told_from_a_space() -> None:
    assert WeightSpace.only(W).is_one
    assert not WeightSpace.around(W, Fraction(1, 20)).is_one


@pytest.mark.parametrize(
    "given",
    [
        {"count": 0},
        {"count": 2, "lowest": (Fraction(3, 5), Fraction(3, 5))},
        {"count": 2, "highest": (Fraction(1, 5), Fraction(1, 5))},
        {"count": 2, "lowest": (Fraction(1, 5),)},
        {"count": 2, "lowest": (Fraction(-1, 5), Fraction(1, 5))},
        {"count": 2, "order": (0, 0)},
        {"count": 2, "order": (0, 1), "lowest": (Fraction(0), Fraction(0))},
    ],
)
def test_what_describes_no_weights_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no weights"):
        WeightSpace(**given)  # type: ignore[arg-type] # wrong on purpose
