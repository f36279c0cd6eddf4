"""Random numbers that are a function of seed, row and sample (räknarbaserad slumptalsgenerator).

Which chunk, thread, process, language or machine asks for a draw changes nothing in it: a reviewer
can make the same draws again in ten lines of any language.

References
----------
G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
doi:10.1145/2660193.2660195: the finaliser (splitmix64), here of a counter.
"""

import sys

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]

BITS = 64
MASK = (1 << BITS) - 1
GOLD = 0x9E3779B97F4A7C15
"""Added for each sample."""
ROW = 0xD1B54A32D192ED03
"""Added for each pair of draw rows."""
NODE = 0xA0761D6478BD642F
"""Added to the seed for each node of a tree of criteria."""
FIRST, SECOND = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
SHIFTS = (30, 27, 31)
LOW = 0 if sys.byteorder == "little" else 1
"""Which half of a word in memory is its low one."""


def mix(word: int) -> int:
    """Spread 64 bits over 64 bits (the finaliser of splitmix64).

    Examples
    --------
    >>> hex(mix(GOLD))
    '0xe220a8397b1dcdaf'
    """
    word ^= word >> SHIFTS[0]
    word = word * FIRST & MASK
    word ^= word >> SHIFTS[1]
    word = word * SECOND & MASK
    return word ^ word >> SHIFTS[2]


def word(seed: int, row: int, sample: int) -> int:
    """Give one draw of 64 bits.

    Parameters
    ----------
    seed
        0 to 2**64 - 1.
    row
        Row pair, >= 0: the low 32 bits are draw row ``2 * row``, the high ones ``2 * row + 1``.
    sample
        >= 0.

    Examples
    --------
    >>> hex(word(1, 0, 0)), hex(word(1, 1, 1))
    ('0x6078bf180ff8632f', '0xf977a0eab49ffb2f')
    """
    return mix((seed + (row + 1) * ROW + (sample + 1) * GOLD) & MASK)


def seed_of_node(seed: int, node: int) -> int:
    """Give the seed of a node in a tree of criteria, far from those of all other nodes."""
    return (seed + node * NODE) & MASK


class WordBlocks:
    """Draws of several rows and many samples at once, in arrays that are made once.

    Parameters
    ----------
    rows
        Row pairs.
    size
        Samples of a block.

    Attributes
    ----------
    words
        Shape (rows, size), written by ``fill``.
    """

    def __init__(self, seed: int, rows: range, size: int) -> None:
        self._bases = [seed + (row + 1) * ROW for row in rows]
        self._steps = np.arange(1, size + 1, dtype=np.uint64) * np.uint64(GOLD)
        self._offsets = np.empty((len(rows), 1), dtype=np.uint64)
        self._spare = np.empty((len(rows), size), dtype=np.uint64)
        self.words: Words = np.empty((len(rows), size), dtype=np.uint64)

    def fill(self, first_sample: int) -> None:
        """Draw the block that begins with a sample."""
        # Python multiplies and masks: products of numpy's scalars warn when they wrap.
        for row, base in enumerate(self._bases):
            self._offsets[row, 0] = (base + first_sample * GOLD) & MASK
        np.add(self._steps, self._offsets, out=self.words)
        self._fold(SHIFTS[0])
        np.multiply(self.words, np.uint64(FIRST), out=self.words)
        self._fold(SHIFTS[1])
        np.multiply(self.words, np.uint64(SECOND), out=self.words)
        self._fold(SHIFTS[2])

    def _fold(self, shift: int) -> None:
        np.right_shift(self.words, np.uint64(shift), out=self._spare)
        np.bitwise_xor(self.words, self._spare, out=self.words)
