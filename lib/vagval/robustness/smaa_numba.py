"""The simulation compiled: the same whole numbers, several times faster (valfritt tillägg).

Imported by the function that was asked for it, since numba is an optional dependency.
"""

import numpy as np

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.robustness.counter_draws import MASK, ROW
from vagval.robustness.integer_problem import IntegerProblem
from vagval.robustness.smaa_numba_arrays import (
    BLOCK,
    DRAWN,
    REGRETS,
    SQUARES,
    SUM,
    Integers,
    Parts,
    Room,
    ScorePlan,
    Totals,
    WeightPlan,
    Words,
)
from vagval.robustness.smaa_numba_kernel import run
from vagval.robustness.smaa_numpy import Counted, Question
from vagval.robustness.sorting_network import sorting_network
from vagval.robustness.weight_grid import WeightGrid


def count_samples_compiled(question: Question, samples: range) -> Counted:
    """Draw, compute and count some samples, as ``count_samples`` does.

    Raises
    ------
    UsageError
        If scores are uncertain in another method than a weighted sum.
    """
    problem, grid = question.problem, question.grid
    bids, wide, free = problem.alternatives, len(grid.lowest), len(grid.free)
    scores = _score_plan(problem, question.seed)
    room = Room(
        words=np.empty((len(grid.rows), BLOCK), dtype=np.uint64),
        edges=_edges(grid),
        parts=np.empty((free, BLOCK), dtype=np.int32),
        weights=np.empty((wide, BLOCK)),
        squares=np.empty((wide, BLOCK)),
        bytes=np.empty((len(scores.bases), BLOCK), dtype=np.uint64),
        sums=np.empty((bids, BLOCK)),
        seconds=np.empty((bids, BLOCK)),
        spare=np.empty((2, BLOCK)),
        places=np.empty((bids, BLOCK), dtype=np.int16),
        moments=np.empty((bids, wide)),
    )
    totals = Totals(
        np.zeros((bids, bids), dtype=np.int64),
        np.zeros((bids, bids), dtype=np.int64),
        np.zeros((bids, wide), dtype=np.int64),
    )
    plan = _weight_plan(grid, question.seed)
    inside = run(plan, scores, room, totals, (samples.start, samples.stop))
    return Counted(inside, *totals)


def _weight_plan(grid: WeightGrid, seed: int) -> WeightPlan:
    free = len(grid.free)
    return WeightPlan(
        bases=_bases(grid.rows, seed),
        room=np.uint64(grid.room),
        sorting=_network(max(free - 1, 0)),
        ordering=_network(free if grid.is_ordered else 0),
        free=np.array(grid.free, dtype=np.int64),
        lowest=np.array(grid.lowest, dtype=np.float64),
        highest=np.array(grid.highest, dtype=np.float64),
        capped=np.array(grid.capped, dtype=np.int64),
    )


def _score_plan(problem: IntegerProblem, seed: int) -> ScorePlan:
    group, single = map(float, problem.strategy)
    kind = {"topsis": SQUARES, "vikor": REGRETS}.get(problem.method, SUM)
    scores = problem.scores
    if scores is None:
        tables = np.array(problem.tables, dtype=np.float64)
        none, nowhere = np.empty((0, 0, 0)), np.empty((0, 0), dtype=np.int64)
        return ScorePlan(kind, tables, _bases(range(0), seed), none, nowhere, group, single)
    if problem.method != "weighted_sum":
        raise UsageError(finding("simulate-scores-compiled", Place(""), method=problem.method))
    wide = range(len(scores.together))
    byte = [[scores.byte(i, j) for j in wide] for i in range(problem.alternatives)]
    return ScorePlan(
        method=DRAWN,
        tables=np.empty((0, 0, 0)),
        bases=_bases(scores.rows, seed),
        entries=np.array(scores.entries, dtype=np.float64),
        byte=np.array(byte, dtype=np.int64),
        group=group,
        single=single,
    )


def _edges(grid: WeightGrid) -> Parts:
    """Make room for sorted draws between 0 and all that is divided."""
    edges = np.zeros((len(grid.free) + 1, BLOCK), dtype=np.int32)
    edges[-1] = grid.room
    return edges


def _bases(rows: range, seed: int) -> Words:
    return np.array([(seed + (row + 1) * ROW) & MASK for row in rows], dtype=np.uint64)


def _network(count: int) -> Integers:
    return np.array(sorting_network(count), dtype=np.int64).reshape(-1, 2)
