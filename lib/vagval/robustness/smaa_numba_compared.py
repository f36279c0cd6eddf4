"""Compiled loops that compare drawn scores before they meet the weights; needs numba.

The same operations as ``drawn_products``, in the same order. The loops call none of another file,
since what is compiled is kept until this file changes.
"""

import numpy as np
from numba import njit

from vagval.robustness.smaa_numba_arrays import BLOCK, ComparedPlan, Floats, Room

_BYTE = np.uint64(0xFF)


@njit(nogil=True, cache=True)
def _look_up(plan: ComparedPlan, room: Room, scores: Floats, j: int) -> None:
    """Look up all alternatives' scores on a criterion."""
    for i in range(len(scores)):
        entries, row, words = plan.entries[i, j], scores[i], room.bytes[plan.byte[i, j] // 8]
        shift = np.uint64(8 * (plan.byte[i, j] % 8))
        for k in range(BLOCK):
            row[k] = entries[np.int64((words[k] >> shift) & _BYTE)]


@njit(nogil=True, cache=True)
def _ends(scores: Floats, low: Floats, high: Floats) -> None:
    low[:] = scores[0]
    high[:] = scores[0]
    for i in range(1, len(scores)):
        row = scores[i]
        for k in range(BLOCK):
            low[k] = min(low[k], row[k])
            high[k] = max(high[k], row[k])


@njit(nogil=True, cache=True)
def multiply_squares(plan: ComparedPlan, room: Room, scores: Floats, spare: Floats) -> None:
    """Add squared distances, to the best and to the worst, times squared weights."""
    low, high, square = spare[0], spare[1], spare[2]
    room.sums[:] = 0
    room.seconds[:] = 0
    for j in range(len(room.weights)):
        weight = room.weights[j]
        _look_up(plan, room, scores, j)
        _ends(scores, low, high)
        square[:] = 0
        for i in range(len(scores)):
            row = scores[i]
            for k in range(BLOCK):
                square[k] += row[k] * row[k]
        for i in range(len(scores)):
            row, above, below = scores[i], room.sums[i], room.seconds[i]
            for k in range(BLOCK):
                parts, heavy = max(square[k], 1.0), weight[k] * weight[k]
                best, worst = row[k] - high[k], row[k] - low[k]
                above[k] += np.rint(best * best * plan.whole / parts) * heavy
                below[k] += np.rint(worst * worst * plan.whole / parts) * heavy


@njit(nogil=True, cache=True)
def multiply_regrets(plan: ComparedPlan, room: Room, scores: Floats, spare: Floats) -> None:
    """Add regrets times weights, and keep the largest."""
    low, high = spare[0], spare[1]
    room.sums[:] = 0
    room.seconds[:] = 0
    for j in range(len(room.weights)):
        weight = room.weights[j]
        _look_up(plan, room, scores, j)
        _ends(scores, low, high)
        for i in range(len(scores)):
            row, sums, most = scores[i], room.sums[i], room.seconds[i]
            for k in range(BLOCK):
                span = max(high[k] - low[k], 1.0)
                regret = np.rint((high[k] - row[k]) * plan.whole / span) * weight[k]
                sums[k] += regret
                most[k] = max(most[k], regret)


@njit(nogil=True, cache=True)
def multiply_flows(plan: ComparedPlan, room: Room, scores: Floats, flows: Floats) -> None:
    """Add net flows times weights."""
    room.sums[:] = 0
    for j in range(len(room.weights)):
        weight = room.weights[j]
        _look_up(plan, room, scores, j)
        flows[:] = 0
        for i in range(len(scores)):
            for other in range(len(scores)):
                one, two, gain, loss = scores[i], scores[other], flows[i], flows[other]
                for start in plan.starts[j]:
                    for k in range(BLOCK):
                        climbed = min(max(one[k] - two[k] - start, 0.0), plan.lengths[j])
                        gain[k] += climbed
                        loss[k] -= climbed
        for i in range(len(scores)):
            flow, sums = flows[i], room.sums[i]
            for k in range(BLOCK):
                sums[k] += np.rint(flow[k] * plan.whole / plan.parts[j]) * weight[k]
