"""Where a lower price, or a higher quality, gains nothing: found, and bounded exactly."""

from fractions import Fraction

import pytest

from robustness.lab_case import BAND, CHOICE_NAMES, EVERY_CHOICE, a_formula, tried
from vagval.award.evaluate_formula import evaluate
from vagval.domain.band import Band
from vagval.domain.expression import PRICE, QUALITY, Choice, Expression, OfAll, Rounded, constant
from vagval.domain.formula import Constants, Formula
from vagval.domain.model_test import FlatStretch
from vagval.robustness.flat_stretches import flat_stretches
from vagval.robustness.tried_model import TriedModel

Number = Fraction | int


def ends(found: tuple[FlatStretch, ...], quantity: str = "price") -> list[tuple[Number, Number]]:
    return [(each.lowest, each.highest) for each in found if each.quantity == quantity]


@pytest.mark.parametrize(("formula", "constants"), EVERY_CHOICE, ids=CHOICE_NAMES)
def test_exactly_the_declared_dead_zones_are_found(formula: Formula, constants: Constants) -> None:
    found = flat_stretches(TriedModel(formula, constants, evaluate), BAND)
    declared = [zone for zone in formula.flat if formula.is_flat(zone, constants)]
    assert bool(ends(found)) == bool(declared)


def test_facts_of_hfd_2022_ref_41() -> None:
    # 55 points at 700 000 kr and below, 0 at 3 000 000 kr and above.
    clipped = tried(
        "weighted_points",
        full_points=100,
        price_weight="0.55",
        quality_weight="0.45",
        price_full=700_000,
        price_zero=3_000_000,
        outside=1,
    )
    band = Band(Fraction(500_000), Fraction(3_500_000), Fraction(0), Fraction(1))
    found = flat_stretches(clipped, band)
    assert ends(found) == [(0, 700_000), (3_000_000, 7_000_000)]
    assert ends(found, "quality") == []


def test_the_same_scale_continued_has_no_dead_zone() -> None:
    continued = tried("weighted_points", price_full=700_000, price_zero=3_000_000, outside=0)
    band = Band(Fraction(500_000), Fraction(3_500_000), Fraction(0), Fraction(1))
    assert flat_stretches(continued, band) == ()


def test_a_discount_that_stops_counting_stops_at_the_published_price() -> None:
    found = flat_stretches(tried("discount_from_base", base_price=150, stop_price=90), BAND)
    assert ends(found) == [(0, 90)]
    assert flat_stretches(tried("discount_from_base", stop_price=0), BAND) == ()


def test_a_multiple_of_the_lowest_price_stops_counting_there() -> None:
    # Rivals at 60, 100, 140; k = 2. Above 120 own price points are 0. Below 30 the cheapest rival,
    # at 60, is at more than twice the own price, and has 0 points as all others.
    found = flat_stretches(tried("multiple_of_lowest", outside=1), BAND)
    assert ends(found) == [(0, 30), (120, 280)]


def test_ends_that_nobody_published_are_found_exactly() -> None:
    # k = 7/3: own points are 0 above 140, the cheapest rival's below 60 * 3/7 = 180/7.
    found = flat_stretches(tried("multiple_of_lowest", outside=1, multiple="7/3"), BAND)
    assert ends(found) == [(0, Fraction(180, 7)), (140, 280)]


def test_between_two_bids_min_max_does_not_count_the_price() -> None:
    found = flat_stretches(tried("min_max_price"), BAND)
    assert ends(found) == [(0, 100), (100, 280)]
    assert {len(each.rivals) for each in found} == {1}


def test_ranks_count_neither_price_nor_quality_between_two_rivals() -> None:
    found = flat_stretches(tried("rank_points"), BAND)
    assert ends(found) == [(0, 60), (60, 100), (100, 140), (140, 280)]
    middle = Fraction("0.65")
    assert ends(found, "quality") == [(0, Fraction("0.3")), (Fraction("0.3"), middle), (middle, 1)]


def test_inside_a_corridor_the_other_quantity_does_not_count() -> None:
    by_quality = flat_stretches(tried("quality_corridor", deciding=0), BAND)
    assert ends(by_quality)
    assert not ends(by_quality, "quality")
    by_price = flat_stretches(tried("quality_corridor", deciding=1), BAND)
    assert not ends(by_price)
    assert ends(by_price, "quality")


def test_price_bands_are_dead_zones_all_over() -> None:
    # Lowest 5, up to 25 % dearer 4, 50 % 3, 100 % 2, more 1 (NHS, GP IT Futures).
    lowest = OfAll("lowest", PRICE)
    points: Expression = constant(1)
    for share, worth in ((Fraction(2), 2), (Fraction(3, 2), 3), (Fraction(5, 4), 4)):
        points = Choice(PRICE, "<=", lowest * share, constant(worth), points)
    banded = Choice(PRICE, "==", lowest, constant(5), points) + QUALITY
    found = ends(flat_stretches(TriedModel(a_formula(banded), {}, evaluate), BAND))
    # Rivals at 60, 100, 140: own steps at 75, 90 and 120 above the lowest.
    assert {(75, 90), (90, 120), (120, 280), (60, 75)} <= set(found)


def test_a_coarse_published_rounding_is_a_dead_zone_too() -> None:
    whole = a_formula(Rounded(QUALITY * 10 - PRICE / 20, constant(0)))
    found = ends(flat_stretches(TriedModel(whole, {}, evaluate), BAND))
    assert found
    assert all(highest - lowest == 20 for lowest, highest in found)


def test_a_price_that_is_no_part_of_the_formula_is_not_probed() -> None:
    assert flat_stretches(tried("fixed_price"), BAND) == ()
    assert flat_stretches(tried("lowest_price"), BAND) == ()
