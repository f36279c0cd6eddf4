"""Of all weights, the share under which each bid is first, as a volume."""

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given

from robustness.weights_case import T1, a_matrix, analytic, matrices
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.robustness import first_share
from vagval.robustness.first_share import first_shares

NINE = Decimal("0.000000001")


def shares_of(matrix: DecisionMatrix) -> tuple[Decimal, ...]:
    shares = first_shares(matrix)
    assert shares is not None
    return shares


def rounded(*shares: str) -> tuple[Decimal, ...]:
    return tuple(
        (Decimal(each.numerator) / Decimal(each.denominator)).quantize(NINE)
        for each in map(Fraction, shares)
    )


def test_examples_of_the_facts() -> None:
    third = (Fraction(1, 3),) * 3
    assert shares_of(a_matrix(third, (2, 0, 0), (0, 2, 0), (1, 1, 1))) == rounded(
        "1/4", "1/4", "1/2"
    )
    assert shares_of(a_matrix(third, (3, 0, 0), (0, 3, 0), (1, 1, 1))) == rounded(
        "7/18", "7/18", "2/9"
    )
    assert [f"{share:.8f}" for share in shares_of(T1)] == [
        "0.21285111",
        "0.49037423",
        "0.19132264",
        "0.10545202",
        "0.00000000",
    ]


def test_analytic_shares_on_two_criteria() -> None:
    # facts/mcda.md 3: first place A 5/9, B 2/45, C 2/5.
    assert shares_of(analytic("1/2")) == rounded("5/9", "2/45", "2/5")


def test_one_criterion_has_one_winner_or_several_equal_ones() -> None:
    assert list(shares_of(a_matrix((1,), (3,), (2,)))) == [1, 0]
    assert list(shares_of(a_matrix((1,), (3,), (2,), (3,)))) == [1, 0, 1]


def test_equal_bids_are_first_together() -> None:
    half = (Fraction(1, 2),) * 2
    assert shares_of(a_matrix(half, (1, 0), (0, 1), (1, 0))) == rounded("1/2", "1/2", "1/2")
    assert list(shares_of(a_matrix(half, (1, 1), (1, 1)))) == [1, 1]


def test_a_bid_that_is_first_at_a_single_point_has_no_share() -> None:
    # At w = 1/2 all three are equal; nowhere else is b2 first.
    half = (Fraction(1, 2),) * 2
    assert shares_of(a_matrix(half, (2, 0), (0, 2), (1, 1))) == rounded("1/2", "1/2", "0")


def test_a_dominated_bid_has_no_share_and_a_dominating_one_has_all() -> None:
    third = (Fraction(1, 3),) * 3
    assert list(shares_of(a_matrix(third, (1, 1, 1), (2, 1, 1)))) == [0, 1]


def test_more_than_eight_criteria_are_not_answered() -> None:
    row = tuple(range(9))
    assert first_shares(a_matrix((Fraction(1, 9),) * 9, row, row[::-1])) is None


@pytest.mark.parametrize("criteria", [4, 5, 6])
def test_shares_are_those_of_drawn_weights_within_four_standard_errors(criteria: int) -> None:
    rng = np.random.default_rng(criteria)
    values = rng.integers(0, 100, (6, criteria))
    matrix = a_matrix((Fraction(1, criteria),) * criteria, *values.tolist())
    draws = 100_000
    first = (rng.dirichlet(np.ones(criteria), draws) @ values.T).argmax(axis=1)
    for bid, share in enumerate(map(float, shares_of(matrix))):
        seen = float(np.mean(first == bid))
        assert abs(seen - share) <= 4 * (share * (1 - share) / draws) ** 0.5


def test_shares_that_do_not_sum_to_one_are_never_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_share, "_volume", lambda *_: 0.01)
    assert first_shares(T1) is None


def test_a_region_too_thin_for_floats_is_left_to_simulation() -> None:
    # The third bid is almost the middle of the other two: its region is 1e-9 wide.
    fifth, off = (Fraction(1, 5),) * 5, Fraction(1, 10**9)
    middle = (Fraction(1, 2), 4 + off, Fraction(5, 2) + 2 * off, Fraction(3), 2 + off)
    shares = first_shares(a_matrix(fifth, (0, 4, 3, 4, 2), (1, 4, 2, 2, 2), middle))
    assert shares is None or abs(sum(shares, Decimal(0)) - 1) <= 10 * NINE


@given(matrices(most_criteria=4))
def test_shares_of_different_bids_sum_to_one(matrix: DecisionMatrix) -> None:
    shares = dict(zip(matrix.values, shares_of(matrix), strict=True)).values()
    assert abs(sum(shares, Decimal(0)) - 1) <= 10 * NINE
    assert all(share >= 0 for share in shares)
