"""Look among sets of three bids for one that loses and decides (sökning efter motexempel)."""

import numpy as np

from vagval.domain.class_proof import Move, Reversal
from vagval.robustness.reversal import decide_reversal
from vagval.robustness.tenders import Truths, Whole
from vagval.robustness.tried_bids import TriedBids
from vagval.robustness.tried_model import TriedModel

AT_ONCE = 200_000
"""Bid sets that are computed together: few enough to stay near the processor."""
DECIDED = 20
"""How many of the roundest candidates are decided exactly before the rest are given up."""
NAMES = ("X", "Y", "Z")


def search_sets(
    model: TriedModel, bids: TriedBids, sets: Whole, losers: tuple[int, ...], move: Move
) -> Reversal | None:
    """Find the roundest set of three in which a loser decides between the other two.

    Parameters
    ----------
    sets
        Numbers of bids, shape (sets, 3).
    losers
        Which of the three may be the one that leaves or joins.

    Returns
    -------
    Reversal or None
        One bid alone is first before, and another one alone after; decided exactly.
    """
    between_two = _first_of_two(model, bids)
    candidates = [
        candidate
        for start in range(0, len(sets), AT_ONCE)
        for candidate in _turned(model, bids, sets[start : start + AT_ONCE], losers, between_two)
    ]
    for _, numbers in sorted(candidates)[:DECIDED]:
        *others, loser = numbers
        ordered = [*sorted(others), loser] if move == "loser-joins" else sorted(numbers)
        offers = tuple(bids.offer(n, name) for n, name in zip(ordered, NAMES, strict=True))
        moved = NAMES[ordered.index(loser)]
        found = decide_reversal(model, offers, moved, move)
        if found is not None and not set(found.before.first) & set(found.after.first):
            return found
    return None


def all_threes(count: int) -> Whole:
    """Give every three of so many bids, shape (sets, 3), each row rising.

    Examples
    --------
    >>> all_threes(4).tolist()
    [[0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3]]
    """
    one, two = np.triu_indices(count, 1)
    further = count - 1 - two
    starts = np.cumsum(further) - further
    pair = np.repeat(np.arange(len(two)), further)
    three = np.arange(len(pair)) - starts[pair] + two[pair] + 1
    return np.column_stack([one[pair], two[pair], three])


def _first_of_two(model: TriedModel, bids: TriedBids) -> Truths:
    """Tell for every two bids which are first between them, shape (bids, bids, 2)."""
    count = len(bids.exact)
    both = np.column_stack([each.ravel() for each in np.indices((count, count))])
    found = model.winners(bids.price[both], bids.quality[both])
    return (found.first & found.is_defined[:, None]).reshape(count, count, 2)


def _turned(
    model: TriedModel,
    bids: TriedBids,
    sets: Whole,
    losers: tuple[int, ...],
    between_two: Truths,
) -> list[tuple[int, tuple[int, ...]]]:
    """Give the roundest candidates as (digits, the two others and the loser)."""
    found = model.winners(bids.price[sets], bids.quality[sets])
    best: list[tuple[int, tuple[int, ...]]] = []
    for loser in losers:
        others = [place for place in range(3) if place != loser]
        now = found.first[:, others]
        then = between_two[sets[:, others[0]], sets[:, others[1]]]
        alone = (now.sum(axis=1) == 1) & (then.sum(axis=1) == 1) & found.is_defined
        hits = np.flatnonzero(alone & (now != then).any(axis=1) & ~found.first[:, loser])
        rows = sets[hits][:, [*others, loser]]
        said = bids.digits[rows].sum(axis=1)
        best.extend(
            (int(said[row]), tuple(int(number) for number in rows[row]))
            for row in np.argsort(said, kind="stable")[:DECIDED]
        )
    return best
