"""Published weights are what they are: an exact tie is a tie in every draw."""

from collections import Counter
from fractions import Fraction
from itertools import product
from math import prod
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from robustness.plain_smaa import plain_counts
from robustness.smaa_case import T1, a_matrix, disputed
from robustness.test_simulated_shares import within
from vagval.domain.simulated import Simulated
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.confidence import confidence_factors
from vagval.robustness.integer_problem import Method
from vagval.robustness.prepare_problem import prepare_problem
from vagval.robustness.smaa import simulate
from vagval.robustness.smaa_numpy import Question, count_samples
from vagval.robustness.weight_grid import weight_grid
from vagval.robustness.weight_grid_total import own_total

Cells = tuple[tuple[tuple[int, ...], ...], ...]
TENTHS = tuple(Fraction(each, 10) for each in (3, 3, 2, 1, 1))
TIED = a_matrix("3 3 4 5 2", "4 2 4 4 3")
"""Both have 3.2 under those weights; in floats the first has 4.4e-16 more."""
METHODS: tuple[Method, ...] = ("weighted_sum", "topsis", "vikor")


def fixed(
    cells: Cells,
    weights: tuple[Fraction, ...],
    *,
    together: bool = False,
    samples: int = 20_000,
) -> Simulated:
    """Draw scores under weights that stay as they are."""
    matrix = a_matrix(*(" ".join(str(cell[0]) for cell in row) for row in cells))
    scores = UncertainScores(
        tuple(tuple(tuple(map(Fraction, cell)) for cell in row) for row in cells),
        (together,) * len(weights),
    )
    return simulate(matrix, WeightSpace.only(weights), samples, 11, scores=scores)


def exact_shares(
    cells: Cells, weights: tuple[Fraction, ...], *, together: bool
) -> dict[tuple[int, int], Fraction]:
    """Give how often each bid is strictly before each other, from all cases there are."""
    bids, wide = range(len(cells)), range(len(weights))
    draws = (
        [tuple((i, j) for i in bids) for j in wide]
        if together
        else [((i, j),) for i in bids for j in wide]
    )
    sizes = [range(len(cells[group[0][0]][group[0][1]])) for group in draws]
    wins: Counter[tuple[int, int]] = Counter()
    for case in product(*sizes):
        value = {
            (i, j): cells[i][j][chosen]
            for group, chosen in zip(draws, case, strict=True)
            for i, j in group
        }
        sums = [sum(weights[j] * value[i, j] for j in wide) for i in bids]
        wins.update((a, b) for a in bids for b in bids if sums[a] > sums[b])
    cases = prod(map(len, sizes))
    return {(a, b): Fraction(wins[a, b], cases) for a in bids for b in bids}


@pytest.mark.parametrize("samples", [1, 1_000])
def test_a_tie_that_floats_break_is_one_in_every_draw(samples: int) -> None:
    found = simulate(TIED, WeightSpace.only(TENTHS), samples, seed=1)
    assert found.wins == ((0, 0), (0, 0))
    assert found.ranks == ((samples, 0), (samples, 0))
    assert found.is_exact


def test_weights_that_are_thirds_or_finer_than_the_grid_keep_a_tie() -> None:
    third, fine = Fraction(1, 3), Fraction(1, 10**12 + 39)
    for weights in ((third,) * 3, (fine, 2 * fine, 1 - 3 * fine)):
        # 2 a = b is a tie under both: a whole step on the second, two on the first.
        step = int(weights[1] / weights[0])
        pair = a_matrix(f"{step} 0 1", "0 1 1")
        found = simulate(pair, WeightSpace.only(weights), 100, seed=1)
        assert (found.wins, found.is_exact) == (((0, 0), (0, 0)), True)


def test_first_weights_of_one_point_are_counted_without_end() -> None:
    fine = Fraction(1, 10**15 + 37)
    found = simulate(a_matrix("1 1", "0 0"), WeightSpace.only((fine, 1 - fine)), 10**5, seed=1)
    assert found.first_weights == ((10**5, 10**20 + 36 * 10**5), (0, 0))
    assert found.central_weights(0) == (fine, 1 - fine)


def test_a_quarter_a_quarter_and_a_tie_for_half() -> None:
    # Only the second criterion is disputed, both bids by 3 or 4; equal there they are equal.
    cells = (((3,), (3, 4), (4,), (4,), (1,)), ((4,), (3, 4), (3,), (3,), (1,)))
    alone = fixed(cells, TENTHS, samples=100_000)
    quarter = Fraction(1, 4)
    assert within(alone.winning(0, 1), quarter, 100_000)
    assert within(alone.winning(1, 0), quarter, 100_000)
    shared = alone.acceptability(0, 1) - alone.winning(0, 1)
    assert within(shared, Fraction(1, 2), 100_000)
    common = fixed(cells, TENTHS, together=True)
    assert common.wins == ((0, 0), (0, 0))
    assert common.ranks == ((20_000, 0), (20_000, 0))


@st.composite
def panels(draw: st.DrawFn) -> tuple[Cells, tuple[Fraction, ...], bool]:
    """Make two or three bids on few criteria, scored by one, two or four evaluators.

    As many bytes stand for each of so many, so that the cases are equally likely.
    """
    bids, wide = draw(st.integers(2, 3)), draw(st.integers(2, 3))
    together = draw(st.booleans())
    most = 4 if together else 2
    sizes = draw(st.lists(st.sampled_from([1, 2, most]), min_size=wide, max_size=wide))
    cells = tuple(
        tuple(tuple(draw(st.integers(0, 3)) for _ in range(size)) for size in sizes)
        for _ in range(bids)
    )
    parts = draw(st.lists(st.integers(1, 6), min_size=wide, max_size=wide))
    return cells, tuple(Fraction(each, sum(parts)) for each in parts), together


@settings(max_examples=25, deadline=None, derandomize=True)
@given(panels())
def test_shares_are_those_of_all_cases(case: tuple[Cells, tuple[Fraction, ...], bool]) -> None:
    cells, weights, together = case
    found = fixed(cells, weights, together=together)
    assert found.is_exact
    for (a, b), share in exact_shares(cells, weights, together=together).items():
        # Of what never or always happens nothing else is seen.
        assert within(found.winning(a, b), share, 20_000), (a, b, share)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(panels(), st.randoms(use_true_random=False))
def test_another_order_of_bids_and_criteria_changes_nothing_of_a_common_draw(
    case: tuple[Cells, tuple[Fraction, ...], bool], chance: Random
) -> None:
    cells, weights, _ = case
    certain = tuple(tuple(cell[:1] for cell in row) for row in cells)
    bids, wide = list(range(len(cells))), list(range(len(weights)))
    chance.shuffle(bids)
    chance.shuffle(wide)
    found = fixed(certain, weights, samples=10)
    turned = fixed(
        tuple(tuple(certain[i][j] for j in wide) for i in bids),
        tuple(weights[j] for j in wide),
        samples=10,
    )
    assert turned.ranks == tuple(found.ranks[i] for i in bids)
    assert turned.wins == tuple(tuple(found.wins[a][b] for b in bids) for a in bids)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("order", [(4, 2, 0, 1, 3), (1, 0, 4, 3, 2)])
def test_the_order_of_criteria_breaks_no_tie_of_any_method(
    method: Method, order: tuple[int, ...]
) -> None:
    # The same two values on criteria of the same weight, the other way round.
    rows = ("3 4 4 5 2", "4 3 4 5 2", "0 0 5 0 5")
    turned = (" ".join(row.split()[j] for j in order) for row in rows)
    weights = tuple(TENTHS[j] for j in order)
    found = simulate(a_matrix(*turned), WeightSpace.only(weights), 50, seed=1, method=method)
    assert found.wins[0][1] == found.wins[1][0] == 0


@pytest.mark.parametrize("uncertain", [False, True])
@pytest.mark.parametrize("method", METHODS)
def test_one_point_is_counted_as_by_plain_whole_numbers(
    method: Method,
    uncertain: bool,  # noqa: FBT001 - a parameter of pytest
) -> None:
    weights = tuple(Fraction(each, 100) for each in (25, 20, 20, 15, 10, 10))
    space = WeightSpace.only(weights)
    scores = disputed(T1) if uncertain else None
    problem = prepare_problem(T1, method, scores, own=own_total(space))
    grid = weight_grid(space, problem.weight_total)
    assert (grid.total, grid.is_exact) == (20, True)
    found = count_samples(Question(problem, grid, 5), range(500))
    inside, ranks, wins, _ = plain_counts(problem, grid, 5, range(500))
    assert (found.samples, found.ranks.tolist(), found.wins.tolist()) == (inside, ranks, wins)


def test_prices_of_many_digits_leave_ties_in_points_between_equal_prices() -> None:
    # Relative price values of four bids have no common unit that fits; the first two cost the same,
    # and are equal in points: 3 * 1 = 3 * 1.
    prices = (1_000_003, 1_000_003, 1_234_577, 1_500_007)
    price = [Fraction(999_983, each) for each in prices]
    rows = ("3 4", "4 3", "5 5", "1 2")
    matrix = a_matrix(*(f"{a} {b}" for a, b in zip(rows, price, strict=True)))
    weights = tuple(Fraction(each, 10) for each in (3, 3, 4))
    found = simulate(matrix, WeightSpace.only(weights), 10, seed=1)
    assert found.wins[0][1] == found.wins[1][0] == 0
    assert not found.is_exact


def test_weights_and_values_too_fine_together_are_rounded_and_say_so() -> None:
    fine = Fraction(1, 10**12 + 39)
    matrix = a_matrix(f"{10**9} 1", "0 2")
    assert not simulate(matrix, WeightSpace.only((fine, 1 - fine)), 10, seed=1).is_exact


def test_confidence_is_asked_at_the_very_central_weights() -> None:
    free = simulate(T1, WeightSpace(6), 2_000, seed=1)
    run = confidence_factors(T1, disputed(T1), free, 100)[0]
    assert run is not None
    assert run.is_exact
    assert run.central_weights(0) == free.central_weights(0)
