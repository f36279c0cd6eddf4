"""Run by bench_simulation in an environment that has pysensmcda: tell CPU seconds a sample.

Two ways to add up values times weights: the library's own example takes a method of pymcdm, which
comes with it; a bare function is the least that it can be given.
"""

import json
import sys
import time

import numpy as np
from numpy.typing import NDArray
from pymcdm.methods import WSM  # type: ignore[import-not-found] # of the other environment
from pysensmcda.smaa import smaa2  # type: ignore[import-not-found] # of the other environment

Floats = NDArray[np.float64]


def bare(matrix: Floats, weights: Floats, types: Floats) -> Floats:
    """Add up values times weights, as the library calls it."""
    del types
    total: Floats = matrix @ weights
    return total


def main() -> None:
    """Read a matrix and a number of samples, and tell the shortest of three runs."""
    asked = json.load(sys.stdin)
    matrix, samples = np.array(asked["matrix"], dtype=float), asked["samples"]
    told = {}
    for name, method in (("pymcdm", WSM()), ("bare", bare)):
        times = []
        for _ in range(3):
            started = time.process_time()
            smaa2(
                method,
                matrix,
                np.ones(matrix.shape[1]),
                num_samples=samples,
                reverse_ranking=True,
                seed=1,
            )
            times.append(time.process_time() - started)
        told[name] = min(times) / samples
    print(json.dumps(told))


if __name__ == "__main__":
    main()
