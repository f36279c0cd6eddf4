"""Where a moving bid stops being ahead."""

from fractions import Fraction

from vagval.robustness.tie_point import tie_point


def test_a_straight_line_is_met_exactly() -> None:
    assert tie_point(lambda x: 7 - 3 * x, Fraction(0), Fraction(10)) == Fraction(7, 3)


def test_a_quotient_of_lines_is_met_exactly() -> None:
    # 100/x - 3 = 0 at 100/3
    assert tie_point(lambda x: 100 / x - 3, Fraction(1), Fraction(99)) == Fraction(100, 3)


def test_a_bend_is_passed_before_the_line_is_trusted() -> None:
    def bent(x: Fraction) -> Fraction:
        return Fraction(10) if x < 4 else 10 - 7 * (x - 4)

    assert tie_point(bent, Fraction(0), Fraction(100)) == 4 + Fraction(10, 7)


def test_it_may_rise_towards_the_winning_point() -> None:
    assert tie_point(lambda x: 3 * x - 1, Fraction(1), Fraction(0)) == Fraction(1, 3)


def test_a_curve_is_closed_in_on() -> None:
    found = tie_point(lambda x: 2 - x * x, Fraction(0), Fraction(2))
    assert abs(found * found - 2) < Fraction(1, 10**8)


def test_a_step_is_found_at_its_edge() -> None:
    found = tie_point(lambda x: Fraction(1 if x <= 60 else -1), Fraction(0), Fraction(1000))
    assert found == 60


def test_an_undefined_end_counts_as_losing() -> None:
    found = tie_point(lambda x: None if x < 2 else x, Fraction(5), Fraction(0))
    assert found == 2


def test_a_point_that_is_even_already_is_taken() -> None:
    assert tie_point(lambda x: 5 - x, Fraction(5), Fraction(9)) == 5
