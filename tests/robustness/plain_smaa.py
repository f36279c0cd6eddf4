"""The simulation once more, in plain whole numbers and fractions, one sample at a time.

Written from the definitions, without numpy, so that the fast engines have something to agree with.
TOPSIS and VIKOR divide in floats where the engines do: one correctly rounded quotient.
"""

from fractions import Fraction

from vagval.robustness.integer_problem import IntegerProblem, Table
from vagval.robustness.weight_draws import drawn_weights
from vagval.robustness.weight_grid import WeightGrid

Row = tuple[int, ...]


def dot(row: Row, weights: Row) -> int:
    return sum(score * weight for score, weight in zip(row, weights, strict=True))


def quotients(values: list[int]) -> list[float]:
    """Give how far each is from the lowest, against the span."""
    span = max(values) - min(values)
    return [-(value - min(values)) / max(span, 1) for value in values]


def figures(problem: IntegerProblem, weights: Row) -> list[Fraction] | list[float]:
    first: Table = problem.tables[0]
    if problem.method == "topsis":
        squares = tuple(weight * weight for weight in weights)
        pairs = [(dot(a, squares), dot(b, squares)) for a, b in zip(*problem.tables, strict=True)]
        return [Fraction(below, max(above + below, 1)) for above, below in pairs]
    sums = [dot(row, weights) for row in first]
    if problem.method == "vikor":
        worst = [max(s * w for s, w in zip(row, weights, strict=True)) for row in first]
        group, single = problem.strategy
        pairs_of = zip(quotients(sums), quotients(worst), strict=True)
        return [a * group + b * single for a, b in pairs_of]
    return [Fraction(each) for each in sums]


def plain_counts(
    problem: IntegerProblem, grid: WeightGrid, seed: int, samples: range
) -> tuple[int, list[list[int]], list[list[int]], list[list[int]]]:
    """Count as ``count_samples`` does: samples inside, ranks, wins, first weights."""
    bids = range(len(problem.tables[0]))
    inside = 0
    ranks = [[0 for _ in bids] for _ in bids]
    wins = [[0 for _ in bids] for _ in bids]
    firsts = [[0 for _ in grid.lowest] for _ in bids]
    for sample in samples:
        weights = drawn_weights(grid, seed, sample)
        if any(w > most for w, most in zip(weights, grid.highest, strict=True)):
            continue
        inside += 1
        found = figures(problem, weights)
        for one in bids:
            place = sum(found[other] > found[one] for other in bids)
            ranks[one][place] += 1
            for other in bids:
                wins[one][other] += found[one] > found[other]
            if place == 0:
                firsts[one] = [a + w for a, w in zip(firsts[one], weights, strict=True)]
    return inside, ranks, wins, firsts
