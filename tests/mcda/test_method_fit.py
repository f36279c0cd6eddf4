"""A method that is not defined for the numbers says nothing, and which reason it has is told."""

from fractions import Fraction

import pytest

from mcda.matrices import a_matrix, facts_bids
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import Reason
from vagval.mcda.method_fit import misfit
from vagval.mcda.method_table import BY_KEY, METHODS

EQUAL = ("0.5", "0.5")
NO_COST = a_matrix(((1, 5), (2, 3)), (True, True), EQUAL)
FREE = a_matrix(((0, 5), (2, 3)), (False, True), EQUAL)
NOTHING = a_matrix(((1, 0), (2, 3)), (False, True), EQUAL)
BELOW_ZERO = a_matrix(((1, -5), (2, 3)), (False, True), EQUAL)
ONE_PRICE = a_matrix(((2, 5), (2, 3)), (False, True), EQUAL)


@pytest.mark.parametrize(
    ("matrix", "reason", "methods"),
    [
        (NO_COST, "no-cost", {"copras"}),
        (
            FREE, "zero",
            {"weighted_product", "waspas", "marcos", "aras", "codas", "mairca", "ocra",
             "multimoora"},
        ),
        (NOTHING, "zero", {"weighted_product", "waspas", "mairca", "ocra", "multimoora"}),
        (
            BELOW_ZERO, "negative",
            {"weighted_product", "waspas", "edas", "copras", "marcos", "aras", "codas", "mairca",
             "ocra", "ram", "multimoora"},
        ),
        (
            ONE_PRICE, "constant",
            {"weighted_sum", "vikor", "cocoso", "mabac", "electre2", "spotis", "rim"},
        ),
    ],
)  # fmt: skip
def test_each_reason_and_whom_it_stops(
    matrix: DecisionMatrix, reason: Reason, methods: set[str]
) -> None:
    found = {method.key for method in METHODS if misfit(method, matrix) == reason}
    assert found == methods
    assert {misfit(method, matrix) for method in METHODS} == {reason, None}


def test_bounds_must_hold_every_value_and_have_a_width() -> None:
    matrix = facts_bids("0.4", "0.6")
    quality = (Fraction(0), Fraction(1))
    wide, narrow = (Fraction(0), Fraction(200)), (Fraction(90), Fraction(200))
    assert misfit(BY_KEY["spotis"], matrix, [wide, quality]) is None
    assert misfit(BY_KEY["rim"], matrix, [narrow, quality]) == "outside-bounds"
    assert misfit(BY_KEY["rim"], matrix, [(Fraction(80), Fraction(80)), quality]) == "constant"
    assert misfit(BY_KEY["topsis"], matrix, [narrow, quality]) is None
