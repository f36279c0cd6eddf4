"""What other points would do is counted in steps of the scales."""

from fractions import Fraction

from vagval.domain.grade_flips import FewestChanges, GradeChange


def test_steps_of_several_changes_add_up() -> None:
    up = GradeChange("beta", "use", Fraction(3), Fraction(5), 2)
    down = GradeChange("alfa", "use", Fraction(4), Fraction(3), 1)
    assert FewestChanges("beta", (up, down), ("beta",)).steps == 3
    assert FewestChanges("beta", ()).steps == 0
