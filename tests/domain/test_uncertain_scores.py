"""Uncertain scores name each cell's values, and refuse cells that none can be drawn from."""

from fractions import Fraction

import pytest

from vagval.domain.uncertain_scores import UncertainScores

ONE, TWO = (Fraction(3),), (Fraction(3), Fraction(4))


def test_cells_may_have_different_numbers_of_values() -> None:
    assert UncertainScores(((ONE, TWO), (TWO, ONE)), (False, False)).values[0][1] == TWO


@pytest.mark.parametrize(
    ("values", "together"),
    [(((ONE,), ((),)), (False,)), (((ONE,), (TWO,)), (True,)), (((ONE,), (ONE,)), (True, True))],
)
def test_what_no_draw_can_be_made_from_is_refused(
    values: tuple[tuple[tuple[Fraction, ...], ...], ...], together: tuple[bool, ...]
) -> None:
    with pytest.raises(ValueError, match="uncertain scores"):
        UncertainScores(values, together)
