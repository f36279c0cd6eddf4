"""Agreement of points beyond chance."""

from fractions import Fraction

import pytest

from vagval.mcda.krippendorff_alpha import Level, krippendorff_alpha

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")


def points(*rows: tuple[int | None, ...]) -> list[list[Fraction | None]]:
    return [[None if each is None else Fraction(each) for each in row] for row in rows]


@pytest.mark.parametrize("level", LEVELS)
def test_perfect_agreement_is_one(level: Level) -> None:
    assert krippendorff_alpha(points((1, 2, 5), (1, 2, 5), (1, None, 5)), level) == 1


def test_two_values_and_two_evaluators_by_hand() -> None:
    # Krippendorff 2011, section A ("binary data, two observers"): 10 units, 4 disagree;
    # 10 zeros would be wrong: n0 = 14, n1 = 6. alpha = 1 - 19*4/(14*6) = 8/84 = .095
    first = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0)
    second = (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)

    assert krippendorff_alpha(points(first, second), "nominal") == Fraction(8, 84)


def test_distance_counts_where_the_level_knows_it() -> None:
    near = krippendorff_alpha(points((1, 5, 3), (2, 5, 3)), "interval")
    far = krippendorff_alpha(points((1, 5, 3), (5, 5, 3)), "interval")

    assert near is not None
    assert far is not None
    assert near > far


def test_units_that_one_has_judged_say_nothing() -> None:
    judged = points((1, 2, None, 4), (1, 3, 9, None))

    assert krippendorff_alpha(judged, "interval") == krippendorff_alpha(
        points((1, 2), (1, 3)), "interval"
    )


@pytest.mark.parametrize("level", LEVELS)
def test_without_variation_or_pairs_there_is_nothing_to_compare_with(level: Level) -> None:
    assert krippendorff_alpha(points((3, 3), (3, 3)), level) is None
    assert krippendorff_alpha(points((1, None), (None, 2)), level) is None
    assert krippendorff_alpha([], level) is None


def test_evaluators_with_different_units_are_refused() -> None:
    with pytest.raises(ValueError, match="different units"):
        krippendorff_alpha(points((1, 2), (1,)), "nominal")


def test_ratios_of_negative_values_are_refused() -> None:
    with pytest.raises(ValueError, match="no ratios"):
        krippendorff_alpha(points((-1, 2), (1, 2)), "ratio")
