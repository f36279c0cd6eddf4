"""A criterion whose weight never decided is decorative."""

from fractions import Fraction

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_influence import CriterionInfluence, WeightInfluence

HALF = Fraction(1, 2)
MATRIX = DecisionMatrix(
    ("A", "B"), ("x", "y"), (True, True), (HALF, HALF), ((HALF, HALF), (HALF, HALF))
)


@pytest.mark.parametrize(("counted", "named"), [(10, ("y",)), (11, ()), (0, ())])
def test_only_what_never_decided_in_any_counted_tender_is_named(
    counted: int, named: tuple[str, ...]
) -> None:
    influences = (
        CriterionInfluence("x", HALF, 5, 5, 5),
        CriterionInfluence("y", HALF, 0, 0, 10 if counted else 0),
    )
    found = WeightInfluence("LM", 1, 20, 5, counted, HALF, influences, MATRIX)
    assert found.decorative == named
