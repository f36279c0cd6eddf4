"""The whole numbers that stand for exact values."""

from fractions import Fraction

from vagval.robustness.score_tables_scale import scale_before
from vagval.robustness.weight_grid_total import SUMS

PRIME = 10**9 + 7
FINER = (Fraction(1), Fraction(1, PRIME))


def test_drawn_weights_leave_room_for_27_bits_and_few_weights_for_more() -> None:
    # 1 and 1/p are p and 1 in parts of p, about 2**30.
    assert scale_before(FINER, SUMS, 1 << 26, None) == (Fraction(1 << 26), False)
    assert scale_before(FINER, SUMS, 1 << 26, 100) == (Fraction(PRIME), True)


def test_weights_finer_than_the_grid_are_exact_beside_small_values() -> None:
    assert scale_before((Fraction(1), Fraction(5)), SUMS, 1 << 26, 1 << 40) == (Fraction(1), True)


def test_what_does_not_fit_is_rounded_to_steps_that_keep_the_coarse_values() -> None:
    values = (Fraction(1), Fraction(1, 3), Fraction(1, 10), Fraction(1, PRIME**2))
    scale, is_exact = scale_before(values, SUMS, 1 << 26, 10)
    assert not is_exact
    assert (scale / 30).denominator == 1
    assert scale * 10 < 1 << 53 < scale * 40


def test_values_too_large_for_any_step_are_still_rounded_to_fit() -> None:
    scale, is_exact = scale_before((Fraction(1 << 90), Fraction(1, 3)), SUMS, 1 << 26, 10)
    assert not is_exact
    assert scale * (1 << 90) * 10 < 1 << 53
