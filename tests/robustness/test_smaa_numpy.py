"""The numpy engine counts what plain whole numbers count."""

from fractions import Fraction

import pytest

from robustness.plain_smaa import plain_counts
from robustness.smaa_case import T1, disputed
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.integer_problem import Method
from vagval.robustness.prepare_problem import prepare_problem
from vagval.robustness.smaa_numpy import Question, block_size, count_samples
from vagval.robustness.weight_grid import weight_grid

LINEAR = PreferenceFunction("linear", Fraction(20), Fraction(150))
SPACES = (
    WeightSpace(6),
    WeightSpace(6, order=(2, 0, 1, 5, 4, 3)),
    WeightSpace.around(T1.weights, Fraction(1, 10)),
)


@pytest.mark.parametrize("space", SPACES, ids=("free", "order", "bounds"))
@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "vikor", "promethee2"])
def test_counts_are_those_of_plain_whole_numbers(method: Method, space: WeightSpace) -> None:
    problem = prepare_problem(T1, method, None, Fraction(1, 3), (LINEAR,) * 6)
    grid = weight_grid(space, problem.weight_total)
    samples = range(17, 1_017)
    found = count_samples(Question(problem, grid, 20260101), samples)
    inside, ranks, wins, firsts = plain_counts(problem, grid, 20260101, samples)
    assert found.samples == inside > 200
    assert found.ranks.tolist() == ranks
    assert found.wins.tolist() == wins
    assert found.first_weights.tolist() == firsts


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "vikor", "promethee2"])
def test_uncertain_scores_are_counted_as_by_plain_whole_numbers(
    method: Method,
    together: bool,  # noqa: FBT001 - a parameter of pytest
) -> None:
    scores = disputed(T1, together=together)
    problem = prepare_problem(T1, method, scores, Fraction(1, 3), (LINEAR,) * 6)
    grid = weight_grid(WeightSpace(6), problem.weight_total)
    found = count_samples(Question(problem, grid, 20260101), range(1_000))
    inside, ranks, wins, firsts = plain_counts(problem, grid, 20260101, range(1_000))
    assert found.samples == inside
    assert found.ranks.tolist() == ranks
    assert found.wins.tolist() == wins
    assert found.first_weights.tolist() == firsts


@pytest.mark.parametrize(("bids", "criteria"), [(2, 1), (10, 12), (50, 40), (8, 500)])
def test_a_block_fits_in_the_cache_and_in_whole_words(bids: int, criteria: int) -> None:
    size = block_size(bids, criteria)
    assert size % 1024 == 0
    assert size == 1024 or size * max(bids, criteria) <= 50_000
