"""What the compiled loops are given: plans, arrays of a block, and totals (fält till kärnan)."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Words = NDArray[np.uint64]
Parts = NDArray[np.int32]
Places = NDArray[np.int16]

BLOCK = 256
"""Samples that are computed side by side."""
SUM, SQUARES, REGRETS, DRAWN = range(4)
"""What is multiplied with weights."""


class WeightPlan(NamedTuple):
    """How weights are drawn, see ``WeightGrid``; shapes (rows,), (steps, 2), (criteria,)."""

    bases: Words
    room: np.uint64
    sorting: Integers
    ordering: Integers
    free: Integers
    lowest: Floats
    highest: Floats
    capped: Integers


class ScorePlan(NamedTuple):
    """What is multiplied with weights.

    Fixed tables have shape (1 or 2, alternatives, criteria); drawn ones none of them, but entries
    of shape (alternatives, criteria, 256), and ``byte``, which says what looks them up.
    """

    method: int
    tables: Floats
    bases: Words
    entries: Floats
    byte: Integers
    group: float
    single: float


class ComparedPlan(NamedTuple):
    """How methods that compare bids first do so with drawn scores, see ``drawn_products``.

    ``entries`` and ``byte`` as in ``ScorePlan``; of PROMETHEE II where each criterion's ramps
    begin, shape (criteria, 2), how long they are, and what a flow is divided by.
    """

    entries: Floats
    byte: Integers
    whole: float
    starts: Floats
    lengths: Floats
    parts: Floats


class Room(NamedTuple):
    """Arrays of a block, made once; two sums a block and two rows to spare."""

    words: Words
    edges: Parts
    parts: Parts
    weights: Floats
    squares: Floats
    bytes: Words
    sums: Floats
    seconds: Floats
    spare: Floats
    places: Places
    moments: Floats


class Totals(NamedTuple):
    """What is counted, as in ``Simulated``."""

    ranks: Integers
    wins: Integers
    first_weights: Integers
