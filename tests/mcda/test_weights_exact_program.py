"""Linear programs in fractions."""

from fractions import Fraction

import pytest

from vagval.mcda.weights_exact_program import ExactProgram

ONE = Fraction(1)


def test_a_corner_is_found_exactly() -> None:
    # x + 2y <= 4 and 3x + y <= 6 cross at (8/5, 6/5): x + y = 14/5
    program = ExactProgram(2, [{0: ONE, 1: 2 * ONE}, {0: 3 * ONE, 1: ONE}], [4 * ONE, 6 * ONE])

    assert program.maximise({0: ONE, 1: ONE}) == Fraction(14, 5)
    assert (program.value(0), program.value(1)) == (Fraction(8, 5), Fraction(6, 5))
    assert program.minimise({0: ONE, 1: ONE}) == 0


def test_what_is_kept_is_not_lost_by_the_next_question() -> None:
    # x + y is 1 along an edge; kept there, x may still be anything from 0 to 1.
    program = ExactProgram(2, [{0: ONE, 1: ONE}], [ONE])
    whole = {0: ONE, 1: ONE}
    program.maximise(whole)
    program.keep(whole)

    assert program.minimise({0: ONE}) == 0
    assert program.value(1) == 1
    assert program.maximise({0: ONE}) == 1


def test_what_grows_without_end_is_refused() -> None:
    program = ExactProgram(2, [{0: ONE, 1: -ONE}], [ONE])

    with pytest.raises(ValueError, match="without end"):
        program.maximise({1: ONE})


def test_a_start_that_the_last_unknown_cannot_mend_is_refused() -> None:
    with pytest.raises(ValueError, match="no feasible start"):
        ExactProgram(2, [{0: -ONE, 1: -ONE}, {0: ONE, 1: ONE}], [-2 * ONE, ONE])
