"""What the exact answers on weights cost, against the ways that give them roughly.

Prints one JSON line a question: name, ours_s, theirs_s, ratio (ours / theirs), size. Theirs is
either the simulation that a user would write with numpy, a million weights and no care for memory
beyond blocks, or scipy's linear programming in floats alone, without proof.
"""

from collections.abc import Callable
from fractions import Fraction

import numpy as np
from measured import best_of, tell
from scipy.optimize import linprog

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.first_share import first_shares
from vagval.robustness.nearest_weights import nearest_weights
from vagval.robustness.pair_share import pair_shares
from vagval.robustness.possible_winners import possible_winners
from vagval.robustness.weight_answers import weight_answers
from vagval.robustness.weight_interval import weight_intervals

DRAWS, BLOCK, GRID = 1_000_000, 50_000, 1_000
SIZES = ((5, 6), (10, 8), (10, 12), (20, 20))
RUNS = 3


def a_matrix(bids: int, criteria: int) -> DecisionMatrix:
    """Draw points in hundredths of a scale of 0 to 5, and even weights."""
    drawn = np.random.default_rng(bids * criteria).integers(0, 501, (bids, criteria))
    return DecisionMatrix(
        tuple(f"b{place}" for place in range(bids)),
        tuple(f"c{place}" for place in range(criteria)),
        (True,) * criteria,
        (Fraction(1, criteria),) * criteria,
        tuple(tuple(Fraction(int(each)) for each in row) for row in drawn),
    )


def in_floats(matrix: DecisionMatrix) -> np.ndarray:
    """Give the values as numpy holds them."""
    return np.array([[float(each) for each in row] for row in matrix.values])


def simulated(matrix: DecisionMatrix) -> tuple[np.ndarray, np.ndarray]:
    """Count pairwise wins and first places over a million weights, vectorised as usual."""
    values, rng = in_floats(matrix), np.random.default_rng(1)
    bids, criteria = values.shape
    wins, first = np.zeros((bids, bids)), np.zeros(bids)
    for _ in range(DRAWS // BLOCK):
        figures = rng.dirichlet(np.ones(criteria), BLOCK) @ values.T
        wins += (figures[:, :, None] > figures[:, None, :]).sum(axis=0)
        first += np.bincount(figures.argmax(axis=1), minlength=bids)
    return wins / DRAWS, first / DRAWS


def on_a_grid(matrix: DecisionMatrix) -> list[set[int]]:
    """Ask who is first at a thousand weights of each criterion, the others in proportion."""
    values, weights = in_floats(matrix), np.array([float(each) for each in matrix.weights])
    found = []
    for place in range(len(weights)):
        at = np.linspace(0, 1, GRID)[:, None]
        rest = np.delete(weights, place)
        moved = np.insert((1 - at) * rest / rest.sum(), place, at[:, 0], axis=1)
        found.append(set((moved @ values.T).argmax(axis=1).tolist()))
    return found


def nearest_in_floats(matrix: DecisionMatrix) -> list[float]:
    """Solve for the least weight moved for each bid with scipy alone; nan where there is none."""
    values = in_floats(matrix)
    bids, criteria = values.shape
    start = np.full(criteria, 1 / criteria)
    unit = np.eye(criteria)
    return [
        float(
            linprog(
                np.r_[np.zeros(criteria), np.full(criteria, 0.5)],
                A_ub=np.vstack(
                    [
                        np.hstack(
                            [
                                np.delete(values, bid, 0) - values[bid],
                                np.zeros((bids - 1, criteria)),
                            ]
                        ),
                        np.hstack([unit, -unit]),
                        np.hstack([-unit, -unit]),
                    ]
                ),
                b_ub=np.r_[np.zeros(bids - 1), start, -start],
                A_eq=np.r_[np.ones(criteria), np.zeros(criteria)][None],
                b_eq=[1],
            ).fun
            or 0
        )
        for bid in range(bids)
    ]


def margins_in_floats(
    low: np.ndarray, high: np.ndarray, bounds: list[tuple[float, float]]
) -> float:
    """Solve for the least margin of every two bids with scipy alone."""
    ones = np.ones((1, low.shape[1]))
    return min(
        float(linprog(mine - theirs, A_eq=ones, b_eq=[1], bounds=bounds).fun)
        for mine in low
        for theirs in high
    )


def possible(matrix: DecisionMatrix) -> tuple[Callable[[], object], Callable[[], object]]:
    """Ask who can be first within a quarter of a point and two hundredths of weight, both ways."""
    half = Fraction(25)
    low, high = (
        tuple(tuple(each + sign * half for each in row) for row in matrix.values)
        for sign in (-1, 1)
    )
    space = WeightSpace.around(matrix.weights, Fraction("0.02"))
    lows, highs = space.bounds
    bounds = [(float(a), float(b)) for a, b in zip(lows, highs, strict=True)]
    floats = in_floats(matrix)
    return (
        lambda: possible_winners(matrix.alternatives, low, high, space),
        lambda: margins_in_floats(floats - 25, floats + 25, bounds),
    )


def measure(name: str, size: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """Take the best of a few runs of ours, and one of theirs."""
    tell(name, size, best_of(RUNS, ours), best_of(1, theirs))


def main() -> None:
    """Measure each question at 10 x 12, then all of them as they grow."""
    matrix, few = a_matrix(10, 12), a_matrix(10, 6)
    size = "10x12"
    measure("pair-shares", size, lambda: pair_shares(matrix), lambda: simulated(matrix))
    measure("intervals", size, lambda: weight_intervals(matrix), lambda: on_a_grid(matrix))
    measure(
        "nearest",
        size,
        lambda: [nearest_weights(matrix, bid) for bid in matrix.alternatives],
        lambda: nearest_in_floats(matrix),
    )
    measure("possible-winners", size, *possible(matrix))
    measure("first-shares", "10x6", lambda: first_shares(few), lambda: simulated(few))
    eight = a_matrix(10, 8)
    measure("first-shares", "10x8", lambda: first_shares(eight), lambda: simulated(eight))
    for bids, criteria in SIZES:
        each = a_matrix(bids, criteria)
        runs = RUNS if bids <= 10 else 1
        ours = best_of(runs, lambda each=each: weight_answers(each))
        theirs = best_of(1, lambda each=each: simulated(each))
        tell("all-answers", f"{bids}x{criteria}", ours, theirs)


if __name__ == "__main__":
    main()
