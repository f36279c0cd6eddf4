"""Scores of many samples at once, looked up by random bytes (dragna poäng)."""

import sys

import numpy as np

from vagval.robustness.counter_draws import WordBlocks, word
from vagval.robustness.score_tables import BYTES, FIRST_ROW, ScoreTables
from vagval.robustness.tally import Figures

BITS_OF_BYTE = 8
MOST_OF_BYTE = 0xFF


def drawn_scores(tables: ScoreTables, seed: int, sample: int) -> tuple[tuple[int, ...], ...]:
    """Draw the scores of one sample, in plain whole numbers: by alternative and criterion."""

    def entry(alternative: int, criterion: int, entries: tuple[int, ...]) -> int:
        row, place = divmod(tables.byte(alternative, criterion), BYTES)
        drawn = word(seed, FIRST_ROW + row, sample)
        return entries[drawn >> BITS_OF_BYTE * place & MOST_OF_BYTE]

    return tuple(
        tuple(entry(i, j, entries) for j, entries in enumerate(row))
        for i, row in enumerate(tables.entries)
    )


class ScoreBlocks:
    """Scores of one criterion at a time, in arrays that are made once.

    Parameters
    ----------
    size
        Samples of a block.
    """

    def __init__(self, tables: ScoreTables, seed: int, size: int) -> None:
        self._tables = tables
        self._words = WordBlocks(seed, tables.rows, size)
        self._entries = np.array(tables.entries, dtype=np.float64)
        self._varies = self._entries.min(axis=2) < self._entries.max(axis=2)
        self._places = np.empty(size, dtype=np.intp)

    def fill(self, first_sample: int) -> None:
        """Draw the bytes of the block that begins with a sample."""
        self._words.fill(first_sample)

    def of(self, criterion: int, scores: Figures) -> None:
        """Write the scores of all alternatives on a criterion; shape (alternatives, size)."""
        entries, is_common = self._entries[:, criterion], self._tables.together[criterion]
        for alternative, varies in enumerate(self._varies[:, criterion]):
            if not varies:
                scores[alternative] = entries[alternative, 0]
                continue
            if not is_common or not self._varies[:alternative, criterion].any():
                self._look_at(self._tables.byte(alternative, criterion))
            # Clipping, which never happens, spares a copy that a check would make.
            np.take(entries[alternative], self._places, out=scores[alternative], mode="clip")

    def _look_at(self, byte: int) -> None:
        """Take one byte of each word."""
        row, place = divmod(byte, BYTES)
        inside = place if sys.byteorder == "little" else BYTES - 1 - place
        np.copyto(self._places, self._words.words[row].view(np.uint8)[inside::BYTES])
