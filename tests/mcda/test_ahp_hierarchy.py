"""Alternatives judged pairwise."""

from fractions import Fraction
from typing import cast

import pytest

from vagval.mcda.ahp_hierarchy import Synthesis, ahp_hierarchy

ONE = Fraction(1)


def two(times: int) -> list[list[Fraction]]:
    return [[ONE, Fraction(times)], [Fraction(1, times), ONE]]


def test_priorities_are_weighed_by_the_criteria() -> None:
    # criteria 3:1 -> 3/4, 1/4; first 4:1 -> 4/5, 1/5; second 1:2 -> 1/3, 2/3
    # 3/4*4/5 + 1/4*1/3 = 41/60
    second = [[ONE, Fraction(1, 2)], [Fraction(2), ONE]]
    found = ahp_hierarchy(two(3), [two(4), second], "distributive")

    assert float(found.scores[0]) == pytest.approx(41 / 60, abs=1e-9)
    assert sum(found.scores) == 1


def test_in_ideal_synthesis_the_best_on_each_criterion_has_one() -> None:
    # 3/4*1 + 1/4*1/2 and 3/4*1/4 + 1/4*1
    second = [[ONE, Fraction(1, 2)], [Fraction(2), ONE]]
    found = ahp_hierarchy(two(3), [two(4), second], "ideal")

    assert [float(each) for each in found.scores] == pytest.approx([7 / 8, 7 / 16], abs=1e-9)


@pytest.mark.parametrize("synthesis", ["distributive", "ideal"])
@pytest.mark.parametrize("alternatives", [[], [two(2)], [two(2), [[ONE]]]])
def test_matrices_that_do_not_fit_together_are_refused(
    synthesis: str, alternatives: list[list[list[Fraction]]]
) -> None:
    with pytest.raises(ValueError, match="matrices of alternatives"):
        ahp_hierarchy(two(3), alternatives, cast("Synthesis", synthesis))
