"""Simulated shares against exact ones, within four standard errors."""

from fractions import Fraction

import pytest

from robustness.smaa_case import T1, a_matrix
from vagval.domain.simulated import Simulated
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.smaa import simulate

DRAWS = 400_000


def within(found: Fraction, exact: Fraction, draws: int = DRAWS) -> bool:
    """Tell whether a share is within four standard errors of the exact one."""
    return (found - exact) ** 2 <= 16 * exact * (1 - exact) / draws


@pytest.fixture(scope="module")
def three_bids() -> Simulated:
    # Price value (140 - P) / 80 of 80, 100 and 130; quality .50, .70, .95.
    values = a_matrix(".75 .50", ".50 .70", ".125 .95")
    return simulate(values, WeightSpace(2), DRAWS, seed=20260101)


@pytest.mark.parametrize(
    ("bid", "shares"),
    [(0, "5/9 10/387 18/43"), (1, "2/45 43/45 0"), (2, "2/5 4/215 25/43")],
)
def test_rank_acceptabilities_of_an_analytic_example(
    three_bids: Simulated, bid: int, shares: str
) -> None:
    for rank, share in enumerate(map(Fraction, shares.split()), start=1):
        assert within(three_bids.acceptability(bid, rank), share), (bid, rank)


@pytest.mark.parametrize(("bid", "quality"), [(0, "5/18"), (1, "26/45"), (2, "4/5")])
def test_central_weights_of_an_analytic_example(
    three_bids: Simulated, bid: int, quality: str
) -> None:
    central = three_bids.central_weights(bid)
    assert central is not None
    assert float(central[1]) == pytest.approx(float(Fraction(quality)), abs=0.001)


@pytest.mark.parametrize(("bid", "rival", "share"), [(0, 1, "5/9"), (0, 2, "25/43"), (1, 2, "3/5")])
def test_pairwise_wins_of_an_analytic_example(
    three_bids: Simulated, bid: int, rival: int, share: str
) -> None:
    assert within(three_bids.winning(bid, rival), Fraction(share))
    assert within(three_bids.winning(rival, bid), 1 - Fraction(share))


@pytest.mark.parametrize(
    ("difference", "space", "share"),
    [
        ("2 -1", WeightSpace(2), "2/3"),
        ("1 1 -1", WeightSpace(3), "3/4"),
        ("1 0 -1", WeightSpace(3), "1/2"),
        ("3 -1 -2", WeightSpace(3), "9/20"),
        ("1 -3 1", WeightSpace(3, order=(0, 1, 2)), "3/8"),
    ],
)
def test_a_pair_of_bids_with_a_known_share(difference: str, space: WeightSpace, share: str) -> None:
    pair = a_matrix(difference, " ".join("0" for _ in difference.split()))
    assert within(simulate(pair, space, DRAWS, seed=3).winning(0, 1), Fraction(share))


LOWS = tuple(map(Fraction, [".20", ".15", ".15", ".10", ".05", ".05"]))


@pytest.mark.parametrize(
    ("space", "share"),
    [
        (WeightSpace(6), "335437/1036728"),
        (WeightSpace(6, order=(0, 1, 2, 3, 4, 5)), "6015942528/9095684729"),
        (WeightSpace(6, LOWS, (Fraction(1),) * 6), "830185252807/2015399232000"),
    ],
    ids=("free", "order", "lowest"),
)
def test_the_first_bid_over_the_second_with_free_ordered_and_lowest_weights(
    space: WeightSpace, share: str
) -> None:
    found = simulate(T1, space, DRAWS, seed=20260101)
    assert found.samples == DRAWS
    assert within(found.winning(0, 1), Fraction(share))


def test_weights_in_intervals_have_the_share_of_the_cut_line() -> None:
    # Two criteria, w0 from .2 to .6, evenly: bid 0 leads where 2 w0 > 1 - w0, that is above 1/3.
    lows, highs = (Fraction(1, 5), Fraction(0)), (Fraction(3, 5), Fraction(1))
    found = simulate(a_matrix("2 -1", "0 0"), WeightSpace(2, lows, highs), DRAWS, seed=5)
    assert found.samples == found.tried
    assert within(found.winning(0, 1), Fraction(2, 3))


def test_weights_in_intervals_have_the_share_of_the_cut_area() -> None:
    # Three criteria, each at most 1/2: the middle triangle, a quarter of all. By symmetry w0 > w1
    # in half of it. Where w0 < 1/3 is its tip, of 2/3 its height: 4/9 of it, so w0 > 1/3 in 5/9.
    top = (Fraction(1, 2),) * 3
    found = simulate(
        a_matrix("1 0 0", "0 1 0", "1/3 1/3 1/3"), WeightSpace(3, (), top), DRAWS, seed=5
    )
    assert 0 < found.samples < found.tried
    assert within(Fraction(found.samples, found.tried), Fraction(1, 4))
    assert within(found.winning(0, 1), Fraction(1, 2), found.samples)
    assert within(found.winning(0, 2), Fraction(5, 9), found.samples)


def test_volumes_of_first_rank_of_six_criteria() -> None:
    # Polytope volumes, to eight digits.
    exact = map(Fraction, [".21285111", ".49037423", ".19132264", ".10545202"])
    found = simulate(T1, WeightSpace(6), DRAWS, seed=11)
    assert all(within(found.acceptability(bid, 1), share) for bid, share in enumerate(exact))
    assert found.acceptability(4, 1) == 0
