"""Several people's weights."""

from fractions import Fraction

import pytest

from vagval.mcda.weights_combined import apart, arithmetic_mean, geometric_mean, median


def people(*rows: tuple[int, ...]) -> list[list[Fraction]]:
    return [[Fraction(each, 100) for each in row] for row in rows]


THREE = people((50, 30, 20), (40, 40, 20), (60, 20, 20))


def test_three_people_on_average() -> None:
    assert arithmetic_mean(THREE) == (Fraction(1, 2), Fraction(3, 10), Fraction(1, 5))


def test_ratios_are_averaged_and_scaled_to_one() -> None:
    # sqrt(.2*.8) = .4 each: scaled to .5; with .5 and .5 the same ratio 1
    assert geometric_mean(people((20, 80), (80, 20))) == (Fraction(1, 2), Fraction(1, 2))
    # sqrt(.9*.5) = .670820, sqrt(.1*.5) = .223607: ratio 3, so .75
    found = geometric_mean(people((90, 10), (50, 50)))
    assert found is not None
    assert float(found[0]) == pytest.approx(0.75, abs=1e-9)


def test_who_weighs_a_criterion_nothing_vetoes_it() -> None:
    assert geometric_mean(people((100, 0), (50, 50))) == (Fraction(1), Fraction(0))
    assert geometric_mean(people((100, 0), (0, 100))) is None


def test_medians_are_scaled_to_one() -> None:
    # medians 50 30 15 of 95
    rows = people((50, 35, 15), (40, 30, 30), (80, 10, 10))
    assert median(rows) == (Fraction(50, 95), Fraction(30, 95), Fraction(15, 95))
    assert median(people((100, 0, 0), (0, 100, 0), (0, 0, 100))) is None


def test_the_median_of_two_is_their_middle() -> None:
    assert median(people((50, 50), (40, 60))) == (Fraction(45, 100), Fraction(55, 100))


def test_how_far_apart_they_are() -> None:
    found = apart(THREE)

    assert found.ranges[0] == (Fraction(2, 5), Fraction(3, 5))
    assert found.ranges[2] == (Fraction(1, 5), Fraction(1, 5))
    assert found.concordance is not None
    assert 0 < found.concordance.w < 1


def test_one_person_agrees_with_nobody() -> None:
    assert apart(people((60, 40))).concordance is None


@pytest.mark.parametrize("rows", [[], [(50, 49)], [(-1, 101)]])
def test_what_is_nobodys_weights_is_refused(rows: list[tuple[int, ...]]) -> None:
    for way in (arithmetic_mean, geometric_mean, median, apart):
        with pytest.raises(ValueError, match="nobody's weights"):
            way(people(*rows))
