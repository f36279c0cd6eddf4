"""The simulation compiled: the same whole numbers, several times faster (valfritt tillägg).

Imported by the function that was asked for it, since numba is an optional dependency.
"""

import numpy as np

from vagval.robustness.counter_draws import MASK, ROW
from vagval.robustness.drawn_products import WHOLE_DISTANCE
from vagval.robustness.integer_problem import ROUNDED_FLOW, IntegerProblem, Method
from vagval.robustness.score_tables import ScoreTables
from vagval.robustness.smaa_numba_arrays import (
    BLOCK,
    DRAWN,
    REGRETS,
    SQUARES,
    SUM,
    ComparedPlan,
    Integers,
    Parts,
    Room,
    ScorePlan,
    Totals,
    WeightPlan,
    Words,
)
from vagval.robustness.smaa_numba_compared import (
    multiply_flows,
    multiply_regrets,
    multiply_squares,
)
from vagval.robustness.smaa_numba_kernel import count, draw, run
from vagval.robustness.smaa_numpy import Counted, Question
from vagval.robustness.sorting_network import sorting_network
from vagval.robustness.weight_grid import WeightGrid

SPARE = 3
"""Rows that the comparison of bids needs for itself."""


def count_samples_compiled(question: Question, samples: range) -> Counted:
    """Draw, compute and count some samples, as ``count_samples`` does."""
    problem, grid = question.problem, question.grid
    bids, wide, free = problem.alternatives, len(grid.lowest), len(grid.free)
    # Of one point nothing is added up: its sums may be larger than a float holds.
    added = wide if free else 0
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
        moments=np.empty((bids, added)),
    )
    totals = Totals(
        np.zeros((bids, bids), dtype=np.int64),
        np.zeros((bids, bids), dtype=np.int64),
        np.zeros((bids, added), dtype=np.int64),
    )
    plan = _weight_plan(grid, question.seed)
    if problem.scores is None or problem.method == "weighted_sum":
        inside = run(plan, scores, room, totals, (samples.start, samples.stop))
        return Counted(inside, *totals)
    compared = _compared_plan(problem.method, problem.scores)
    multiply = {"topsis": multiply_squares, "vikor": multiply_regrets}.get(
        problem.method, multiply_flows
    )
    drawn, spare = np.empty((2, max(bids, SPARE), BLOCK))
    inside = 0
    for first in range(samples.start, samples.stop, BLOCK):
        kept = draw(plan, scores, room, first, min(BLOCK, samples.stop - first))
        multiply(compared, room, drawn[:bids], spare)
        count(scores, room, totals, kept)
        inside += kept
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
    return ScorePlan(
        method=DRAWN if problem.method == "weighted_sum" else kind,
        tables=np.empty((0, 0, 0)),
        bases=_bases(scores.rows, seed),
        entries=np.array(scores.entries, dtype=np.float64),
        byte=_bytes(scores),
        group=group,
        single=single,
    )


def _compared_plan(method: Method, scores: ScoreTables) -> ComparedPlan:
    """Say how bids are compared; a ramp that is not there begins at infinity."""
    others = len(scores.entries) - 1
    starts = [[start for start, _ in ramps] for ramps in scores.ramps]
    return ComparedPlan(
        entries=np.array(scores.entries, dtype=np.float64),
        byte=_bytes(scores),
        whole=float(WHOLE_DISTANCE if method == "topsis" else ROUNDED_FLOW),
        starts=np.array([(*each, np.inf)[:2] for each in starts], dtype=np.float64),
        lengths=np.array([float(ramps[0][1]) for ramps in scores.ramps]),
        parts=np.array([float(ramps[0][1] * len(ramps) * others) for ramps in scores.ramps]),
    )


def _bytes(scores: ScoreTables) -> Integers:
    wide = range(len(scores.together))
    byte = [[scores.byte(i, j) for j in wide] for i in range(len(scores.entries))]
    return np.array(byte, dtype=np.int64)


def _edges(grid: WeightGrid) -> Parts:
    """Make room for sorted draws between 0 and all that is divided."""
    edges = np.zeros((len(grid.free) + 1, BLOCK), dtype=np.int32)
    edges[-1] = grid.room
    return edges


def _bases(rows: range, seed: int) -> Words:
    return np.array([(seed + (row + 1) * ROW) & MASK for row in rows], dtype=np.uint64)


def _network(count: int) -> Integers:
    return np.array(sorting_network(count), dtype=np.int64).reshape(-1, 2)
