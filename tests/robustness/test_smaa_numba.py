"""The compiled engine gives the bytes that numpy gives."""

from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from importlib.util import find_spec

import pytest

from robustness.plain_smaa import plain_counts
from robustness.smaa_case import T1, a_matrix, disputed
from vagval.domain.preference_function import PreferenceFunction, Shape
from vagval.domain.simulation_digest import digest
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.integer_problem import Method
from vagval.robustness.prepare_problem import prepare_problem
from vagval.robustness.smaa import Engine, simulate
from vagval.robustness.smaa_numpy import Question
from vagval.robustness.weight_grid import weight_grid

pytestmark = [
    # The first call compiles for seconds; later ones find it compiled.
    pytest.mark.slow,
    pytest.mark.skipif(
        find_spec("numba") is None, reason="numba is not installed: pip install 'vagval[fast]'"
    ),
]
LINEAR = PreferenceFunction("linear", Fraction(20), Fraction(150))
SPACES = {
    "free": WeightSpace(6),
    "order": WeightSpace(6, order=(2, 0, 1, 5, 4, 3)),
    "bounds": WeightSpace.around(T1.weights, Fraction(1, 10)),
    "point": WeightSpace.only(T1.weights),
}
ENGINES: tuple[Engine, ...] = ("numba", "numpy")
METHODS = ("weighted_sum", "topsis", "vikor", "promethee2")


def run(engine: Engine, method: Method, space: WeightSpace) -> str:
    return digest(
        simulate(
            T1,
            space,
            5_003,
            seed=20260101,
            method=method,
            first_sample=1_000_003,
            engine=engine,
            vikor_v=Fraction(1, 3),
            preferences=(LINEAR,) * 6,
        )
    )


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("method", METHODS)
def test_numba_gives_the_digest_of_numpy(method: Method, space: str) -> None:
    assert run("numba", method, SPACES[space]) == run("numpy", method, SPACES[space])


@pytest.mark.parametrize("method", METHODS)
def test_numba_counts_as_plain_whole_numbers(method: Method) -> None:
    from vagval.robustness.smaa_numba import count_samples_compiled

    problem = prepare_problem(T1, method, None, Fraction(1, 2), (LINEAR,) * 6)
    grid = weight_grid(WeightSpace(6), problem.weight_total)
    found = count_samples_compiled(Question(problem, grid, 1), range(1_000))
    inside, ranks, wins, firsts = plain_counts(problem, grid, 1, range(1_000))
    assert (found.samples, found.ranks.tolist(), found.wins.tolist()) == (inside, ranks, wins)
    assert found.first_weights.tolist() == firsts


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize("shape", ["linear", "level"])
@pytest.mark.parametrize("method", METHODS)
def test_uncertain_scores_have_the_digest_of_numpy(
    method: Method,
    shape: Shape,
    together: bool,  # noqa: FBT001 - a parameter of pytest
) -> None:
    preference = PreferenceFunction(shape, Fraction(20), Fraction(150))
    found = {
        digest(
            simulate(
                T1,
                SPACES["bounds"],
                5_003,
                seed=7,
                method=method,
                scores=disputed(T1, together=together),
                engine=engine,
                preferences=(preference,) * 6,
            )
        )
        for engine in ENGINES
    }
    assert len(found) == 1


@pytest.mark.parametrize("total", [10, 10**12 + 39])
@pytest.mark.parametrize("method", METHODS)
def test_published_weights_are_counted_as_by_numpy(method: Method, total: int) -> None:
    parts = (3, 3, 2, 1, 1, total - 10)
    space = WeightSpace.only(tuple(Fraction(each, total) for each in parts))
    for scores in (None, disputed(T1), disputed(T1, together=True)):
        compiled, plain = (
            simulate(
                T1,
                space,
                2_003,
                seed=7,
                method=method,
                scores=scores,
                engine=engine,
                preferences=(LINEAR,) * 6,
            )
            for engine in ENGINES
        )
        assert compiled == plain
        assert compiled.ranks != ((2_003, 0, 0, 0, 0),) * 5


@pytest.mark.parametrize("workers", [1, 2])
def test_threads_change_nothing(workers: int) -> None:
    with ThreadPoolExecutor(workers) as executor:
        found = simulate(
            T1, SPACES["free"], 50_001, seed=9, engine="numba", executor=executor, parts=2 * workers
        )
    assert digest(found) == digest(simulate(T1, SPACES["free"], 50_001, seed=9))


def test_the_long_reference_run_comes_out() -> None:
    found = simulate(T1, SPACES["free"], 1_000_000, seed=1, engine="numba")
    assert [row[0] for row in found.ranks] == [213112, 490463, 191153, 105272, 0]
    assert found.wins[0][1] == 323623


def test_one_criterion_and_many_bids() -> None:
    for matrix in (a_matrix("3", "1"), a_matrix(*(f"{bid} {-bid} 2" for bid in range(300)))):
        space = WeightSpace(len(matrix.criteria))
        compiled = simulate(matrix, space, 600, seed=3, engine="numba")
        assert digest(compiled) == digest(simulate(matrix, space, 600, seed=3))
