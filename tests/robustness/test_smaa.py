"""SMAA-2: ranks, wins and first weights, the same however the work is divided."""

import tracemalloc
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import reduce
from itertools import pairwise
from multiprocessing import get_context
from typing import Any

import pytest

from robustness.smaa_case import T1, T1_ROWS, a_matrix
from vagval.domain.errors import UsageError
from vagval.domain.simulated import Simulated
from vagval.domain.simulation_digest import digest
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.integer_problem import Method
from vagval.robustness.smaa import divided, simulate

FREE = WeightSpace(6)


def test_the_reference_run_comes_out() -> None:
    found = simulate(T1, FREE, 1_000, seed=1)
    assert found.ranks == (
        (226, 242, 208, 164, 160),
        (508, 209, 180, 58, 45),
        (174, 160, 176, 132, 358),
        (92, 387, 241, 155, 125),
        (0, 2, 195, 491, 312),
    )
    assert found.wins[0][1] == 318
    assert found.first_weights[0] == (
        2798047347,
        1621372903,
        5353553776,
        1338732827,
        2365730928,
        1689165483,
    )
    assert (found.tried, found.samples, found.first_sample, found.seed) == (1_000, 1_000, 0, 1)


def test_the_long_reference_run_comes_out() -> None:
    found = simulate(T1, FREE, 1_000_000, seed=1)
    assert [row[0] for row in found.ranks] == [213112, 490463, 191153, 105272, 0]
    assert found.wins[0][1] == 323623


@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "vikor"])
def test_odd_parts_added_are_one_run(method: Method) -> None:
    whole = simulate(T1, FREE, 10_007, seed=5, method=method)
    edges = (0, 1, 998, 5_095, 10_007)
    pieces = [
        simulate(T1, FREE, stop - start, seed=5, method=method, first_sample=start)
        for start, stop in pairwise(edges)
    ]
    assert digest(reduce(Simulated.plus, reversed(pieces))) == digest(whole)


@pytest.mark.parametrize("parts", [1, 2, 7])
@pytest.mark.parametrize("pool", [None, 1, 2])
def test_threads_and_parts_change_nothing(pool: int | None, parts: int) -> None:
    alone = digest(simulate(T1, FREE, 20_001, seed=9))
    if pool is None:
        assert digest(simulate(T1, FREE, 20_001, seed=9, parts=parts)) == alone
        return
    with ThreadPoolExecutor(pool) as executor:
        found = simulate(T1, FREE, 20_001, seed=9, executor=executor, parts=parts)
    assert digest(found) == alone


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2])
def test_processes_change_nothing(workers: int) -> None:
    alone = digest(simulate(T1, FREE, 20_001, seed=9, method="vikor"))
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as executor:
        found = simulate(T1, FREE, 20_001, seed=9, method="vikor", executor=executor, parts=workers)
    assert digest(found) == alone


def test_every_sample_gives_every_bid_one_rank() -> None:
    found = simulate(T1, FREE, 5_000, seed=3, method="topsis")
    assert [sum(row) for row in found.ranks] == [5_000] * 5


def test_equal_bids_are_both_first_and_neither_wins() -> None:
    found = simulate(a_matrix("3 1", "3 1", "1 0"), WeightSpace(2), 3_000, seed=1)
    assert found.ranks == ((3_000, 0, 0), (3_000, 0, 0), (0, 0, 3_000))
    assert found.wins == ((0, 0, 3_000), (0, 0, 3_000), (0, 0, 0))
    assert found.first_weights[0] == found.first_weights[1]


def test_one_criterion_has_one_weight() -> None:
    found = simulate(a_matrix("3", "1"), WeightSpace(1), 100, seed=1)
    assert found.ranks == ((100, 0), (0, 100))
    assert found.first_weights == ((100 << 26,), (0,))


@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "vikor"])
def test_bids_in_another_order_give_the_same_counts_in_that_order(method: Method) -> None:
    order = (3, 0, 4, 2, 1)
    found = simulate(T1, FREE, 4_000, seed=2, method=method)
    turned = simulate(a_matrix(*(T1_ROWS[bid] for bid in order)), FREE, 4_000, 2, method=method)
    assert turned.ranks == tuple(found.ranks[bid] for bid in order)
    assert turned.first_weights == tuple(found.first_weights[bid] for bid in order)
    assert turned.wins == tuple(tuple(found.wins[a][b] for b in order) for a in order)


@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "vikor"])
def test_scores_in_another_unit_change_nothing(method: Method) -> None:
    larger = a_matrix(*(" ".join(f"{each}000" for each in row.split()) for row in T1_ROWS))
    found = digest(simulate(larger, FREE, 4_000, seed=2, method=method))
    assert found == digest(simulate(T1, FREE, 4_000, seed=2, method=method))


def test_more_bids_than_a_byte_can_rank() -> None:
    many = a_matrix(*(f"{bid} {bid}" for bid in range(300)))
    found = simulate(many, WeightSpace(2), 10, seed=1)
    assert [row.index(10) for row in found.ranks] == list(reversed(range(300)))


def test_draws_outside_the_bounds_are_tried_and_not_counted() -> None:
    space = WeightSpace.around(T1.weights, T1.weights[0] / 2)
    found = simulate(T1, space, 5_000, seed=4)
    assert found.tried == 5_000
    assert 0 < found.samples < 5_000
    assert [sum(row) for row in found.ranks] == [found.samples] * 5


def test_samples_are_divided_so_that_no_sum_overflows() -> None:
    assert list(divided(range(3, 10), 3)) == [range(3, 5), range(5, 7), range(7, 10)]
    assert list(divided(range(2), 5)) == [range(1), range(1, 2)]
    assert {len(part) for part in divided(range(10**10), 1)} == {10**9}


def most_memory(samples: int) -> int:
    """Give the most bytes that a run holds at once."""
    tracemalloc.start()
    try:
        simulate(T1, FREE, samples, seed=1, method="vikor")
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_samples() -> None:
    most_memory(1)  # Whatever is kept between runs is made now.
    few, many = most_memory(10_000), most_memory(200_000)
    assert many < few + 20_000


def refused(**changed: Any) -> Callable[[], Simulated]:  # noqa: ANN401 - whatever simulate() takes
    asked = {"matrix": T1, "space": FREE, "samples": 10, "seed": 1, **changed}
    return lambda: simulate(**asked)


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (refused(space=WeightSpace(5)), "simulate-other-criteria"),
        (refused(samples=0), "simulate-no-samples"),
        (refused(parts=0), "simulate-no-samples"),
        (refused(first_sample=-1), "simulate-no-samples"),
        (refused(first_sample=10**11 - 9), "simulate-no-samples"),
        (refused(seed=-1), "simulate-seed"),
        (refused(seed=1 << 64), "simulate-seed"),
        (refused(method="promethee2"), "simulate-preferences"),
        (
            refused(space=WeightSpace.around(T1.weights, T1.weights[0] / 50), samples=1),
            "simulate-none-inside",
        ),
    ],
)
def test_what_cannot_be_simulated_is_refused(call: Callable[[], Simulated], code: str) -> None:
    with pytest.raises(UsageError, match=code):
        call()


def test_without_numba_the_compiled_engine_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vagval.robustness.smaa.find_spec", lambda _: None)
    with pytest.raises(UsageError, match="simulate-without-numba"):
        simulate(T1, FREE, 10, seed=1, engine="numba")


@pytest.mark.parametrize("wrong", [{"method": "topsiss"}, {"engine": "cuda"}])
def test_a_misspelt_choice_is_refused_and_never_another_method(wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="simulate-choice-unknown"):
        simulate(T1, FREE, 10, seed=1, **wrong)  # type: ignore[arg-type] # wrong on purpose
