"""What price weighs in use: facts/award_models.md, section 9.2."""

from fractions import Fraction

import numpy as np
import pytest

from robustness.lab_case import BAND, E1, an_offer, some_chance, tried
from vagval.robustness.effective_weight import effective_weight, weight_on
from vagval.robustness.tenders import draw_tenders

TENDERS = draw_tenders(BAND, (500, 8), some_chance())


def test_f01_on_e1_weighs_price_at_23_per_cent_of_nominal_40() -> None:
    # Price points 40.00 / 38.00 / 34.55 use 5.45; quality 54 - 36 uses 18.00: 5.45 / 23.45.
    used = 40 - 40 * Fraction(95, 110)
    assert f"{float(used):.2f}" == "5.45"
    assert weight_on(tried("lowest_price_ratio"), E1) == used / (used + 18)
    assert round(used / (used + 18), 2) == Fraction("0.23")


@pytest.mark.parametrize(
    ("key", "weight"), [("min_max_price", "0.69"), ("weighted_points", "0.29")]
)
def test_f02_and_f08_on_e1(key: str, weight: str) -> None:
    # F02 uses all 40 price points: 40 / 58. F08 60-140 uses 7.50: 7.5 / 25.5.
    found = weight_on(tried(key), E1)
    assert found is not None
    assert round(found, 2) == Fraction(weight)


def test_a_model_of_one_quantity_weighs_it_alone() -> None:
    assert weight_on(tried("lowest_price"), E1) == 1
    assert weight_on(tried("fixed_price"), E1) == 0


def test_bids_that_do_not_differ_have_no_weight() -> None:
    assert weight_on(tried("value_deduction"), E1[:1] * 2) is None
    assert weight_on(tried("quality_per_price"), (an_offer("A", 0, 1), E1[0])) is None


def test_simulated_weights_are_the_exact_ones_of_the_same_tenders() -> None:
    model = tried("lowest_price_ratio")
    found = effective_weight(model, BAND, TENDERS)
    assert found is not None
    exact = sorted(weight_on(model, TENDERS.offers(n)) or 0 for n in range(500))
    for told, place in ((found.lowest, 24), (found.middle, 249), (found.highest, 474)):
        assert abs(told - exact[place]) <= Fraction(1, 20_000)
    assert found.lowest < found.middle < found.highest
    assert found.nominal == Fraction(2, 5)
    assert found.on_invented == weight_on(model, BAND.invented)


def test_percentiles_are_told_in_hundredths_of_a_per_cent() -> None:
    found = effective_weight(tried("min_max_price"), BAND, TENDERS)
    assert found is not None
    assert all(10_000 % each.denominator == 0 for each in (found.lowest, found.middle))


def test_a_model_without_weights_has_no_nominal_one() -> None:
    found = effective_weight(tried("value_deduction"), BAND, TENDERS)
    assert found is not None
    assert found.nominal is None


def test_where_more_than_the_figure_is_compared_there_is_no_weight() -> None:
    assert effective_weight(tried("priority_order"), BAND, TENDERS) is None
    assert effective_weight(tried("quality_corridor"), BAND, TENDERS) is None


def test_tenders_without_any_difference_are_passed_over() -> None:
    level = np.full((3, 2), 80)
    alike = draw_tenders(BAND, (3, 2), some_chance(), Fraction(1))
    same = type(alike)(level, level, alike.price_step, alike.quality_step)
    assert effective_weight(tried("value_deduction"), BAND, same) is None
