"""Counts of a simulation are whole numbers: parts add up, and shares carry their half-width."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from vagval.domain.errors import UsageError
from vagval.domain.simulated import Simulated


def counted(first: int = 0, samples: int = 10) -> Simulated:
    return Simulated(
        "weighted_sum", 1, ("a", "b"), ("x", "y"), first, samples, samples,
        ((7, samples - 7), (samples - 7, 7)), ((0, 7), (samples - 7, 0)), ((60, 20), (0, 0)),
    )  # fmt: skip


def test_shares_are_exact() -> None:
    assert counted().acceptability(0, 1) == Fraction(7, 10)
    assert counted().winning(1, 0) == Fraction(3, 10)
    assert counted().central_weights(0) == (Fraction(3, 4), Fraction(1, 4))


def test_who_was_never_first_has_no_central_weights() -> None:
    assert counted().central_weights(1) is None


def test_parts_of_a_run_add_up_in_any_order() -> None:
    one, other = counted(0), counted(10, 20)
    assert one.plus(other) == other.plus(one)
    assert one.plus(other).samples == 30
    assert one.plus(other).ranks == ((14, 16), (16, 14))
    assert one.plus(other).first_sample == 0


def test_a_run_is_exact_where_all_its_parts_are() -> None:
    one, other = counted(0), replace(counted(10, 20), is_exact=False)
    assert one.plus(counted(10, 20)).is_exact
    assert not one.plus(other).is_exact
    assert not other.plus(one).is_exact


@pytest.mark.parametrize(
    "other",
    [
        counted(0),
        counted(5),
        counted(20),
        replace(counted(10), method="topsis"),
        replace(counted(10), seed=2),
        replace(counted(10), criteria=("x", "z")),
    ],
)
def test_draws_are_never_counted_twice_or_of_two_questions(other: Simulated) -> None:
    with pytest.raises(UsageError, match="simulated-other-question"):
        counted(0).plus(other)


@pytest.mark.parametrize(("alternative", "rank"), [(0, 0), (-1, 1), (2, 1), (0, 3)])
def test_a_rank_that_is_not_there_is_refused(alternative: int, rank: int) -> None:
    with pytest.raises(UsageError, match="simulated-no-such-rank"):
        counted().acceptability(alternative, rank)


def test_half_widths_of_the_facts() -> None:
    # 1.96 * 0.5 / sqrt(K): 1.0 points at 1e4, 0.31 at 1e5, 0.10 at 1e6.
    for samples, width in ((10_000, "0.0098"), (100_000, "0.0031"), (1_000_000, "0.00098")):
        assert abs(counted(0, samples).half_width(samples // 2) - Decimal(width)) < Decimal("2e-6")


def test_what_was_never_or_always_seen_is_less_than_three_in_k_off() -> None:
    run = counted(0, 1_000)
    assert run.half_width(0) == run.half_width(1_000) == Decimal("0.003")
