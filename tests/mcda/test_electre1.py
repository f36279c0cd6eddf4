"""ELECTRE I by hand, and as published for the location of a firm in Aragón."""

from fractions import Fraction

import pytest

from mcda.matrices import a_matrix
from vagval.mcda.electre1 import electre1

AGREE, OBJECT = Fraction(65, 100), Fraction(35, 100)
ARAGON = ((6, 5, 28, 5, 5), (4, 2, 25, 10, 9), (5, 7, 35, 9, 6), (6, 1, 27, 6, 7),
          (6, 8, 30, 7, 9), (5, 6, 26, 4, 8))  # fmt: skip


def test_the_kernel_of_cebrian_and_porcar_2009() -> None:
    matrix = a_matrix(
        ARAGON, (True, True, False, True, True), ("0.25", "0.25", "0.1", "0.2", "0.2")
    )
    result = electre1(matrix, AGREE, OBJECT)
    assert result is not None
    assert result.kernel == (4,)
    # Fifth over first: all but the third criterion, of weight .1.
    assert result.concordance[4][0] == Fraction(9, 10)
    # Fourth over fifth: on the second criterion, the widest of all, 1 against 8.
    assert result.discordance[3][4] == 1
    assert float(result.discordance[0][1]) == pytest.approx(0.5052, abs=5e-5)


def test_two_that_outrank_each_other_leave_no_kernel() -> None:
    equal = a_matrix(((1, 2), (1, 2)), (True, True), ("0.5", "0.5"))
    assert electre1(equal, AGREE, OBJECT) is None
    mutual = a_matrix(((1, 2), (2, 1)), (True, True), ("0.5", "0.5"))
    result = electre1(mutual, Fraction(1, 2), Fraction(1))
    assert result is not None
    assert result.kernel == ()


def test_a_criterion_that_sums_to_zero_cannot_be_scaled() -> None:
    assert electre1(a_matrix(((0, 1), (0, 2)), (True, True), ("0.5", "0.5")), AGREE, OBJECT) is None
