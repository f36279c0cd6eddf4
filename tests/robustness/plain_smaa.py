"""The simulation once more, in plain whole numbers and fractions, one sample at a time.

Written from the definitions, without numpy, so that the fast engines have something to agree with.
TOPSIS and VIKOR divide in floats where the engines do: one correctly rounded quotient.
"""

from fractions import Fraction

from vagval.robustness.integer_problem import IntegerProblem, Table
from vagval.robustness.score_draws import drawn_scores
from vagval.robustness.score_tables import ScoreTables
from vagval.robustness.weight_draws import drawn_weights
from vagval.robustness.weight_grid import WeightGrid

Row = tuple[int, ...]


def dot(row: Row, weights: Row) -> int:
    return sum(score * weight for score, weight in zip(row, weights, strict=True))


def quotients(values: list[int]) -> list[float]:
    """Give how far each is from the lowest, against the span."""
    span = max(values) - min(values)
    return [-(value - min(values)) / max(span, 1) for value in values]


def figures(
    problem: IntegerProblem, tables: tuple[Table, ...], weights: Row
) -> list[Fraction] | list[float]:
    first = tables[0]
    if problem.method == "topsis":
        squares = tuple(weight * weight for weight in weights)
        pairs = [(dot(a, squares), dot(b, squares)) for a, b in zip(*tables, strict=True)]
        return [Fraction(below, max(above + below, 1)) for above, below in pairs]
    sums = [dot(row, weights) for row in first]
    if problem.method == "vikor":
        worst = [max(s * w for s, w in zip(row, weights, strict=True)) for row in first]
        group, single = problem.strategy
        pairs_of = zip(quotients(sums), quotients(worst), strict=True)
        return [a * group + b * single for a, b in pairs_of]
    return [Fraction(each) for each in sums]


def made_tables(problem: IntegerProblem, scores: ScoreTables, drawn: Table) -> tuple[Table, ...]:
    """Make the tables of a sample from its scores, from the definitions."""
    columns = list(zip(*drawn, strict=True))
    if problem.method == "weighted_sum":
        return (drawn,)
    made: list[list[list[int]]] = [[], []]
    for column, ramps in zip(columns, scores.ramps or ((),) * len(columns), strict=True):
        high, low, square = max(column), min(column), sum(each * each for each in column)
        for kind, end in enumerate((high, low)):
            if problem.method == "topsis":
                apart = [(each - end) ** 2 * (1 << 15) / max(square, 1) for each in column]
            elif problem.method == "vikor":
                apart = [(high - each) * (1 << 20) / max(high - low, 1) for each in column]
            else:
                apart = [flow(one, column, ramps) for one in column]
            made[kind].append([round(each) for each in apart])
    return tuple(tuple(zip(*table, strict=True)) for table in made)


def flow(one: int, column: Row, ramps: tuple[tuple[int, int], ...]) -> float:
    """Give a net flow on one criterion, in parts of 2**20."""

    def degree(apart: int) -> int:
        return sum(min(max(apart - start, 0), length) for start, length in ramps)

    net = sum(degree(one - other) - degree(other - one) for other in column)
    return net * (1 << 20) / (ramps[0][1] * len(ramps) * (len(column) - 1))


def plain_counts(
    problem: IntegerProblem, grid: WeightGrid, seed: int, samples: range
) -> tuple[int, list[list[int]], list[list[int]], list[list[int]]]:
    """Count as ``count_samples`` does: samples inside, ranks, wins, first weights."""
    bids = range(problem.alternatives)
    inside = 0
    ranks = [[0 for _ in bids] for _ in bids]
    wins = [[0 for _ in bids] for _ in bids]
    firsts = [[0 for _ in grid.lowest] for _ in bids]
    for sample in samples:
        weights = drawn_weights(grid, seed, sample)
        if any(w > most for w, most in zip(weights, grid.highest, strict=True)):
            continue
        inside += 1
        tables, scores = problem.tables, problem.scores
        if scores:
            tables = made_tables(problem, scores, drawn_scores(scores, seed, sample))
        found = figures(problem, tables, weights)
        for one in bids:
            place = sum(found[other] > found[one] for other in bids)
            ranks[one][place] += 1
            for other in bids:
                wins[one][other] += found[one] > found[other]
            if place == 0:
                firsts[one] = [a + w for a, w in zip(firsts[one], weights, strict=True)]
    return inside, ranks, wins, firsts
