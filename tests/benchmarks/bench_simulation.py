"""The simulation against what a user would write with other tools, and how its cost grows.

Prints one JSON line a measure: name, ours_s, theirs_s, ratio (ours/theirs), size, and times_faster.
All times are CPU seconds of one thread for a million samples, from the shortest of several runs; a
sample is one evaluation with its ranking and all counts. Theirs are measured on fewer samples.

``simulate-against-skcriteria-ENGINE``: a pipeline of scikit-criteria, evaluated for each weights;
``-method``: its weighted sum alone, without scaling.
``simulate-against-pysensmcda-WAY-ENGINE``: SMAA-2 of pysensmcda with a method of pymcdm, as its own
example has it, and with a bare function. It runs in an environment of its own, since it needs
pandas 2; VAGVAL_PYSENSMCDA_PYTHON names that interpreter.
``simulate-against-naive-ENGINE``: numpy as it is written first, everything at once.
``simulate-METHOD-ENGINE`` and ``simulate-scores-ENGINE``: against the same engine's weighted sum.
``simulate-grow-bids``, ``-criteria`` and ``-samples``: against the first size of each.
"""

import json
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # One thread, said before numpy is imported.

import random
import subprocess
import time
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from measured import tell
from numpy.typing import NDArray

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.integer_problem import METHODS
from vagval.robustness.smaa import Engine, simulate

ENGINES: tuple[Engine, ...] = ("numpy", "numba") if find_spec("numba") else ("numpy",)
BIDS, CRITERIA, SEED = 10, 12, 20260101
SAMPLES, FEW = 500_000, 200
MILLION = 1_000_000
SIZE = f"{BIDS}x{CRITERIA}, 1e6 samples"
LINEAR = PreferenceFunction("linear", Fraction(10), Fraction(200))
PYSENSMCDA = "VAGVAL_PYSENSMCDA_PYTHON"


def a_matrix(bids: int, criteria: int) -> DecisionMatrix:
    """Invent a matrix of points in hundredths."""
    drawn = random.Random(SEED)  # noqa: S311 - an example, not a secret
    return DecisionMatrix(
        tuple(f"b{bid}" for bid in range(bids)),
        tuple(f"c{criterion}" for criterion in range(criteria)),
        (True,) * criteria,
        (Fraction(1, criteria),) * criteria,
        tuple(tuple(Fraction(drawn.randint(0, 500)) for _ in range(criteria)) for _ in range(bids)),
    )


def floats(matrix: DecisionMatrix) -> NDArray[np.float64]:
    """Give the values as other tools read them."""
    return np.array([[float(value) for value in row] for row in matrix.values])


def spent(samples: int, work: Callable[[], object], runs: int = 5) -> float:
    """Give the shortest CPU time of several runs, for a million samples."""
    times = []
    for _ in range(runs):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times) / samples * MILLION


def ours(matrix: DecisionMatrix, engine: Engine, samples: int = SAMPLES) -> float:
    """Simulate a weighted sum."""
    space = WeightSpace(len(matrix.criteria))
    simulate(matrix, space, 1, SEED, engine=engine)  # Whatever is compiled is compiled now.
    return spent(samples, lambda: simulate(matrix, space, samples, SEED, engine=engine))


def skcriteria_loops(matrix: DecisionMatrix) -> dict[str, float]:
    """Evaluate for each weights, and count ranks: a whole pipeline, and the method alone."""
    import skcriteria
    from skcriteria.agg.simple import WeightedSumModel
    from skcriteria.pipelines import mkpipe
    from skcriteria.preprocessing.invert_objectives import NegateMinimize
    from skcriteria.preprocessing.scalers import MinMaxScaler

    table = skcriteria.mkdm(floats(matrix), [max] * CRITERIA)
    weights = np.random.default_rng(SEED).dirichlet(np.ones(CRITERIA), FEW)
    alone = WeightedSumModel()
    pipe = mkpipe(NegateMinimize(), MinMaxScaler(target="matrix"), alone)

    def loop(evaluate: Callable[..., Any]) -> None:
        counts = np.zeros((BIDS, BIDS), dtype=int)
        for each in weights:
            ranks = evaluate(table.replace(weights=each)).rank_
            counts[np.arange(BIDS), ranks - 1] += 1

    return {
        "skcriteria": spent(FEW, lambda: loop(pipe.evaluate), runs=3),
        "skcriteria-method": spent(FEW, lambda: loop(alone.evaluate), runs=3),
    }


def naive_numpy(matrix: DecisionMatrix, samples: int = 100_000) -> float:
    """Hold everything at once: weights, scores, ranks, all pairs."""
    values = floats(matrix)

    def at_once() -> None:
        weights = np.random.default_rng(SEED).dirichlet(np.ones(CRITERIA), samples)
        scores = weights @ values.T
        ranks = (-scores).argsort(axis=1).argsort(axis=1)
        (ranks[:, :, None] == np.arange(BIDS)).mean(axis=0)
        (scores[:, :, None] > scores[:, None, :]).mean(axis=0)
        [weights[ranks[:, bid] == 0].mean(axis=0) for bid in range(BIDS)]

    return spent(samples, at_once, runs=3)


def pysensmcda_smaa(matrix: DecisionMatrix) -> dict[str, float]:
    """Run another interpreter, if one is named."""
    python = os.environ.get(PYSENSMCDA)
    if not python:
        skipped = f"{PYSENSMCDA} names no interpreter that has pysensmcda"
        print(json.dumps({"name": "simulate-against-pysensmcda", "skipped": skipped}))
        return {}
    told = subprocess.run(
        [python, str(Path(__file__).with_name("pysensmcda_smaa.py"))],
        input=json.dumps({"matrix": floats(matrix).tolist(), "samples": 5_000}),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(told.stdout.splitlines()[-1])
    return {f"pysensmcda-{way}": seconds * MILLION for way, seconds in found.items()}


def against_others() -> None:
    """Compare with what a user would write."""
    matrix = a_matrix(BIDS, CRITERIA)
    others = {
        **skcriteria_loops(matrix),
        "naive": naive_numpy(matrix),
        **pysensmcda_smaa(matrix),
    }
    for engine in ENGINES:
        mine = ours(matrix, engine)
        for name, theirs in others.items():
            faster = float(f"{theirs / mine:.3g}")
            tell(f"simulate-against-{name}-{engine}", SIZE, mine, theirs, times_faster=faster)


def methods() -> None:
    """Compare the methods, and uncertain scores, with the weighted sum."""
    matrix = a_matrix(BIDS, CRITERIA)
    space, functions = WeightSpace(CRITERIA), (LINEAR,) * CRITERIA
    three = UncertainScores(
        tuple(tuple((v, v + 50, v + 80) for v in row) for row in matrix.values), (False,) * CRITERIA
    )
    few = SAMPLES // 2
    for engine in ENGINES:
        plain = ours(matrix, engine)
        asked = partial(simulate, matrix, space, few, SEED, engine=engine, preferences=functions)
        for method in METHODS[1:]:
            mine = spent(few, partial(asked, method=method))
            tell(f"simulate-{method}-{engine}", SIZE, mine, plain)
        drawn = spent(few, partial(asked, scores=three), runs=3)
        tell(f"simulate-scores-{engine}", f"{SIZE}, 120 scores of three", drawn, plain)


def growth() -> None:
    """Show how cost grows with bids, criteria and samples."""
    for engine in ENGINES:
        for name, sizes in (
            ("bids", [(bids, CRITERIA) for bids in (5, 10, 20, 40, 80)]),
            ("criteria", [(BIDS, criteria) for criteria in (6, 12, 24, 48, 96)]),
            ("both", [(50, 40)]),
        ):
            first = 0.0
            for bids, criteria in sizes:
                mine = ours(a_matrix(bids, criteria), engine, SAMPLES // 5)
                first = first or mine
                tell(f"simulate-grow-{name}-{engine}", f"{bids}x{criteria}, 1e6", mine, first)
        matrix, first = a_matrix(BIDS, CRITERIA), 0.0
        for samples in (10_000, 100_000, MILLION, 4 * MILLION):
            mine = ours(matrix, engine, samples)
            first = first or mine
            tell(f"simulate-grow-samples-{engine}", f"10x12, {samples} samples", mine, first)


def main() -> None:
    """Measure everything."""
    against_others()
    methods()
    growth()


if __name__ == "__main__":
    main()
