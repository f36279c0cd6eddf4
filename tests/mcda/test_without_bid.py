"""A matrix without one bid keeps what still tells the others apart."""

from fractions import Fraction

from mcda.matrices import a_matrix, fractions
from vagval.mcda.without_bid import without_bid

MATRIX = a_matrix(((1, 5, 2), (1, 5, 3), (2, 4, 9)), (True, False, True), ("0.2", "0.3", "0.5"))


def test_a_criterion_that_no_longer_differs_goes_with_its_weight() -> None:
    bounds = [(Fraction(0), Fraction(9))] * 3
    left = without_bid(MATRIX, 2, bounds)
    assert left is not None
    matrix, kept = left
    assert matrix.alternatives == ("a", "b")
    assert matrix.criteria == ("c2",)
    assert matrix.weights == fractions(1)
    assert kept is not None
    assert len(kept) == 1


def test_the_others_keep_their_proportions() -> None:
    left = without_bid(MATRIX, 0)
    assert left is not None
    assert left[0].weights == (Fraction(1, 5), Fraction(3, 10), Fraction(1, 2))
    assert left[1] is None


def test_one_bid_or_equal_bids_are_no_comparison() -> None:
    assert without_bid(a_matrix(((1,), (2,)), (True,), ("1",)), 0) is None
    assert without_bid(a_matrix(((1,), (1,), (2,)), (True,), ("1",)), 2) is None
