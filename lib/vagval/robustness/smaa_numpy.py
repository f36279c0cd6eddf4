"""The simulation in numpy: a block at a time, in arrays that are made once."""

from dataclasses import dataclass
from typing import NamedTuple

from vagval.robustness.integer_problem import IntegerProblem
from vagval.robustness.method_figures import method_figures
from vagval.robustness.tally import GRANULE, Counts, Tally
from vagval.robustness.weight_draws import WeightBlocks
from vagval.robustness.weight_grid import WeightGrid

CELLS = 50_000
"""A block's figures stay about as many, so that they stay in the processor's own memory."""
MOST_GRANULES = 4


@dataclass(frozen=True, slots=True)
class Question:
    """What is simulated, in whole numbers; it can be sent to another process."""

    problem: IntegerProblem
    grid: WeightGrid
    seed: int


class Counted(NamedTuple):
    """What some samples gave; first weights only where weights are drawn."""

    samples: int
    ranks: Counts
    wins: Counts
    first_weights: Counts


def count_samples(question: Question, samples: range) -> Counted:
    """Draw, compute and count some samples.

    Parameters
    ----------
    samples
        Their numbers, at most 2**36 of them.
    """
    alternatives = question.problem.alternatives
    criteria = len(question.grid.lowest)
    size = block_size(alternatives, criteria)
    weights = WeightBlocks(question.grid, question.seed, size)
    figures = method_figures(question.problem, question.seed, size)
    # Of one point nothing is added up: its sums may be larger than a float holds.
    added = slice(criteria if question.grid.free else 0)
    tally = Tally(alternatives, len(weights.weights[added]), size)
    inside = 0
    for first in range(samples.start, samples.stop, size):
        kept = weights.fill(first, min(size, samples.stop - first))
        tally.add(figures.of(weights.weights, first), weights.weights[added], kept)
        inside += kept
    return Counted(inside, tally.ranks, tally.wins, tally.first_weights)


def block_size(alternatives: int, criteria: int) -> int:
    """Choose how many samples are computed at a time; nothing that is counted depends on it."""
    granules = CELLS // (max(alternatives, criteria) * GRANULE)
    return GRANULE * min(max(granules, 1), MOST_GRANULES)
