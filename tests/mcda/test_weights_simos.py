"""A deck of cards becomes weights."""

from fractions import Fraction

import pytest

from vagval.mcda.weights_simos import simos_weights


def test_the_example_of_figueira_and_roy_2002() -> None:
    # {c, g, l}, {d}, a white card, {b, f, i, j}, {e}, {a, h}, {k} with z = 6.5, so 6 steps of
    # 5.5/6 = .9167: c, g, l 1; d 1.9167; b, f, i, j 3.75; e 4.6667; a, h 5.5833; k 6.5.
    # 3*1 + 1.9167 + 4*3.75 + 4.6667 + 2*5.5833 + 6.5 = 42.25
    places = dict.fromkeys("cgl", 1) | {"d": 2} | dict.fromkeys("bfij", 4)
    places |= {"e": 5, "a": 6, "h": 6, "k": 7}

    weights = dict(zip(places, simos_weights(list(places.values()), Fraction("6.5")), strict=True))

    assert weights["c"] == Fraction(1) / Fraction("42.25")
    assert weights["b"] == Fraction("3.75") / Fraction("42.25")
    assert weights["k"] == Fraction("6.5") / Fraction("42.25")
    assert sum(weights.values()) == 1


def test_a_white_card_widens_the_distance() -> None:
    near = simos_weights([1, 2, 3], Fraction(5))
    wide = simos_weights([1, 2, 6], Fraction(5))

    assert near[2] / near[0] == wide[2] / wide[0] == 5
    assert near[1] / near[0] == 3
    assert wide[1] / wide[0] == Fraction(9, 5)


def test_criteria_in_one_place_weigh_the_same() -> None:
    assert simos_weights([1, 1, 1, 1], Fraction(1)) == (Fraction(1, 4),) * 4


@pytest.mark.parametrize(
    ("places", "ratio"), [([], 1), ([2, 3], 2), ([1, 2], 1), ([1, 1], 2), ([0, 1], 2), ([1, 2], 0)]
)
def test_a_deck_that_says_no_distances_is_refused(places: list[int], ratio: int) -> None:
    with pytest.raises(ValueError, match="no deck"):
        simos_weights(places, Fraction(ratio))
