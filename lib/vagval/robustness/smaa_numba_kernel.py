"""The compiled loops of a simulation (kompilerad kärna); needs numba.

A block of 256 samples goes through all stages while it is in the processor's innermost memory;
samples stand side by side, so that the compiler computes several at once. Sums are of whole numbers
below 2**53, so that no order of adding changes them; nothing else is left to the compiler's choice.
The loops call none of another file, since what is compiled is kept until this file changes.
"""

import numpy as np
from numba import njit

from vagval.robustness.counter_draws import FIRST, GOLD, SECOND
from vagval.robustness.smaa_numba_arrays import (
    BLOCK,
    DRAWN,
    REGRETS,
    SQUARES,
    Floats,
    Integers,
    Parts,
    Places,
    Room,
    ScorePlan,
    Totals,
    WeightPlan,
    Words,
)

_FIRST, _SECOND, _GOLD = np.uint64(FIRST), np.uint64(SECOND), np.uint64(GOLD)
_A, _B, _C = np.uint64(30), np.uint64(27), np.uint64(31)
_HALF, _LOW, _BYTE = np.uint64(32), np.uint64(0xFFFFFFFF), np.uint64(0xFF)


@njit(nogil=True, cache=True)
def _draw(bases: Words, first: np.uint64, words: Words) -> None:
    for row in range(len(bases)):
        start = bases[row] + first * _GOLD
        for k in range(BLOCK):
            word = start + np.uint64(k + 1) * _GOLD
            word = (word ^ (word >> _A)) * _FIRST
            word = (word ^ (word >> _B)) * _SECOND
            words[row, k] = word ^ (word >> _C)


@njit(nogil=True, cache=True)
def _sort(network: Integers, rows: Parts) -> None:
    for step in range(len(network)):
        low, high = rows[network[step, 0]], rows[network[step, 1]]
        for k in range(BLOCK):
            one, other = low[k], high[k]
            low[k] = min(one, other)
            high[k] = max(one, other)


@njit(nogil=True, cache=True)
def _weigh(plan: WeightPlan, room: Room) -> None:
    """Divide the room by the spacings of sorted draws."""
    count = len(plan.free)
    for row in range(count - 1):
        words, edge = room.words[row // 2], room.edges[row + 1]
        shift = _HALF * np.uint64(row % 2)
        for k in range(BLOCK):
            edge[k] = np.int32((((words[k] >> shift) & _LOW) * plan.room) >> _HALF)
    _sort(plan.sorting, room.edges[1:])
    for row in range(count):
        low, high, part = room.edges[row], room.edges[row + 1], room.parts[row]
        for k in range(BLOCK):
            part[k] = high[k] - low[k]
    _sort(plan.ordering, room.parts)
    for j in range(len(plan.lowest)):
        room.weights[j, :] = plan.lowest[j]
    for row in range(count):
        # Sorted parts ascend, and the first of the free is the heaviest.
        part = room.parts[count - 1 - row if len(plan.ordering) else row]
        weight = room.weights[plan.free[row]]
        for k in range(BLOCK):
            weight[k] += part[k]


@njit(nogil=True, cache=True)
def _keep(plan: WeightPlan, weights: Floats, samples: int) -> int:
    """Set the weights to 0 where there is no sample, or one outside the bounds."""
    weights[:, samples:] = 0
    if not len(plan.capped):
        return samples
    kept = 0
    for k in range(samples):
        inside = True
        for j in plan.capped:
            inside &= weights[j, k] <= plan.highest[j]
        kept += inside
        if not inside:
            weights[:, k] = 0
    return kept


@njit(nogil=True, cache=True)
def _add_scores(table: Floats, weights: Floats, sums: Floats) -> None:
    """Multiply scores with weights; four criteria at a time spare three stores of each sum."""
    wide = len(weights)
    for i in range(len(sums)):
        row, score = sums[i], table[i]
        row[:] = 0
        for j in range(wide % 4):
            weight, one = weights[j], score[j]
            for k in range(BLOCK):
                row[k] += one * weight[k]
        for j in range(wide % 4, wide, 4):
            a, b, c, d = score[j], score[j + 1], score[j + 2], score[j + 3]
            at_a, at_b, at_c, at_d = weights[j], weights[j + 1], weights[j + 2], weights[j + 3]
            for k in range(BLOCK):
                row[k] += (a * at_a[k] + b * at_b[k]) + (c * at_c[k] + d * at_d[k])


@njit(nogil=True, cache=True)
def _add_drawn(plan: ScorePlan, words: Words, weights: Floats, sums: Floats) -> None:
    """Look scores up, and multiply them with weights."""
    for i in range(len(sums)):
        row = sums[i]
        row[:] = 0
        for j in range(len(weights)):
            weight, entries, drawn = weights[j], plan.entries[i, j], words[plan.byte[i, j] // 8]
            shift = np.uint64(8 * (plan.byte[i, j] % 8))
            for k in range(BLOCK):
                row[k] += entries[np.int64((drawn[k] >> shift) & _BYTE)] * weight[k]


@njit(nogil=True, cache=True)
def _most(table: Floats, weights: Floats, most: Floats) -> None:
    """Find the largest of regrets times weights."""
    for i in range(len(most)):
        row = most[i]
        row[:] = 0
        for j in range(len(weights)):
            score, weight = table[i, j], weights[j]
            for k in range(BLOCK):
                row[k] = max(row[k], score * weight[k])


@njit(nogil=True, cache=True)
def _quotients(table: Floats, share: float, spare: Floats) -> None:
    """Give minus the distance from the lowest, against the span, times a share."""
    low, high = spare[0], spare[1]
    low[:] = table[0]
    high[:] = table[0]
    for i in range(1, len(table)):
        values = table[i]
        for k in range(BLOCK):
            low[k] = min(low[k], values[k])
            high[k] = max(high[k], values[k])
    for i in range(len(table)):
        values = table[i]
        for k in range(BLOCK):
            values[k] = (low[k] - values[k]) / max(high[k] - low[k], 1.0) * share


@njit(nogil=True, cache=True)
def _multiply(plan: ScorePlan, room: Room) -> None:
    """Multiply what is the same for all samples, or drawn scores, with weights."""
    if plan.method == DRAWN:
        _add_drawn(plan, room.bytes, room.weights, room.sums)
    elif plan.method == SQUARES:
        np.multiply(room.weights, room.weights, room.squares)
        _add_scores(plan.tables[0], room.squares, room.sums)
        _add_scores(plan.tables[1], room.squares, room.seconds)
    else:
        _add_scores(plan.tables[0], room.weights, room.sums)
    if plan.method == REGRETS:
        _most(plan.tables[0], room.weights, room.seconds)


@njit(nogil=True, cache=True)
def _figure(plan: ScorePlan, room: Room) -> None:
    """Leave in the first sums what alternatives are ranked by; as in ``method_figures``."""
    if plan.method == REGRETS:
        _quotients(room.sums, plan.group, room.spare)
        _quotients(room.seconds, plan.single, room.spare)
    for i in range(len(room.sums)):
        sums, seconds = room.sums[i], room.seconds[i]
        for k in range(BLOCK):
            if plan.method == REGRETS:
                sums[k] += seconds[k]
            elif plan.method == SQUARES:
                sums[k] = seconds[k] / max(sums[k] + seconds[k], 1.0)


@njit(nogil=True, cache=True)
def _compare(figures: Floats, places: Places, wins: Integers) -> None:
    """Count who is strictly before whom."""
    places[:] = 0
    for i in range(len(figures)):
        for j in range(i + 1, len(figures)):
            one, other, before_one, before_other = figures[i], figures[j], places[i], places[j]
            won, lost = np.int64(0), np.int64(0)
            for k in range(BLOCK):
                ahead, behind = np.int64(one[k] > other[k]), np.int64(other[k] > one[k])
                before_other[k] += ahead
                before_one[k] += behind
                won += ahead
                lost += behind
            wins[i, j] += won
            wins[j, i] += lost


@njit(nogil=True, cache=True)
def _tally(places: Places, weights: Floats, moments: Floats, totals: Totals) -> None:
    """Count ranks, and add up the weights of who is first."""
    moments[:] = 0
    for i in range(len(places)):
        place, rank, moment = places[i], totals.ranks[i], moments[i]
        for k in range(BLOCK):
            rank[place[k]] += 1
            if place[k] == 0:
                for j in range(len(moment)):
                    moment[j] += weights[j, k]
        for j in range(len(moment)):
            totals.first_weights[i, j] += np.int64(moment[j])


@njit(nogil=True, cache=True)
def draw(weights: WeightPlan, scores: ScorePlan, room: Room, first: int, samples: int) -> int:
    """Draw a block, and give how many of its samples are inside the bounds."""
    _draw(weights.bases, np.uint64(first), room.words)
    _draw(scores.bases, np.uint64(first), room.bytes)
    _weigh(weights, room)
    return _keep(weights, room.weights, samples)


@njit(nogil=True, cache=True)
def count(scores: ScorePlan, room: Room, totals: Totals, kept: int) -> None:
    """Rank a block that is multiplied, and count."""
    _figure(scores, room)
    _compare(room.sums, room.places, totals.wins)
    _tally(room.places, room.weights, room.moments, totals)
    # Where there is no sample all are equal, and first.
    totals.ranks[:, 0] -= BLOCK - kept


@njit(nogil=True, cache=True)
def run(
    weights: WeightPlan, scores: ScorePlan, room: Room, totals: Totals, samples: tuple[int, int]
) -> int:
    """Count samples, and give how many were inside the bounds."""
    (start, stop), inside = samples, 0
    for first in range(start, stop, BLOCK):
        kept = draw(weights, scores, room, first, min(BLOCK, stop - first))
        _multiply(scores, room)
        count(scores, room, totals, kept)
        inside += kept
    return inside
