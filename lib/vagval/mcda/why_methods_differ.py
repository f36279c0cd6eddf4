"""Why methods do not say the same about the same bids, computed (varför metoder skiljer sig)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.method_panel import Difference
from vagval.domain.second_opinion import MethodRanking
from vagval.mcda.method_fit import Bounds
from vagval.mcda.panel_methods import ask_panel
from vagval.mcda.relative_thresholds import INDIFFERENT, spreads
from vagval.mcda.without_bid import without_bid

BY_LEVEL = frozenset(
    {
        "weighted_product", "waspas", "topsis", "edas", "copras", "marcos", "aras", "codas", "ocra",
        "ram", "ratio_moora", "multimoora", "probid", "simplified_probid",
    }
)  # fmt: skip
"""They divide by the best, the sum, the mean or the length of a criterion's values."""
BY_SPREAD = "weighted_sum"
"""The plainest of those that divide by the difference between the bids' extremes."""
TWICE = 2
WORST = frozenset({"vikor", "reference_moora"})
"""They look at the largest single loss, alone or beside the sum."""
BLUNT = frozenset({"promethee2", "electre3"})
"""They have a threshold below which a difference is none."""
STRETCHED = Fraction(3, 2)
"""A bid stretches a criterion if the spread is so many times what it would be without it."""
MOST_REMOVED = 12
"""With more bids than this none is taken out: all methods on so many matrices take long."""
Firsts = Mapping[str, tuple[str, ...]]


def why_methods_differ(
    matrix: DecisionMatrix,
    rankings: Sequence[MethodRanking],
    reference: tuple[str, ...],
    bounds: Bounds | None = None,
) -> tuple[Difference, ...]:
    """Find what makes methods put another bid first than the reference.

    Parameters
    ----------
    rankings
        On this matrix.
    reference
        Keys of the bids that are first in the award, or by the methods together.

    Returns
    -------
    tuple of Difference
        What differences are shares of, the largest single loss, thresholds, shared first places,
        what happens without each bid that is not first (rank reversal), and the bids that alone
        widen a criterion.
    """
    firsts = {each.method: first_of(matrix, each) for each in rankings}
    return (
        *_by_scaling(matrix, firsts),
        *_by_worst(matrix, firsts, reference),
        *_by_thresholds(matrix, firsts, reference),
        *_shared(firsts),
        *_removed(matrix, firsts, reference, bounds),
        *_stretched(matrix),
    )


def first_of(matrix: DecisionMatrix, ranking: MethodRanking) -> tuple[str, ...]:
    """Give who a method puts first."""
    return tuple(
        key for key, rank in zip(matrix.alternatives, ranking.ranks, strict=True) if rank == 1
    )


def weighted_losses(matrix: DecisionMatrix, bid: str) -> tuple[Fraction, ...]:
    """Give what a bid loses of each weight: weight x distance to the best / spread."""
    row = matrix.values[matrix.alternatives.index(bid)]
    columns = zip(*matrix.values, strict=True)
    return tuple(
        weight * ((max(column) - value) if more else (value - min(column))) / spread
        if (spread := max(column) - min(column))
        else Fraction(0)
        for column, value, more, weight in zip(
            columns, row, matrix.maximise, matrix.weights, strict=True
        )
    )


def _others(
    firsts: Firsts, reference: tuple[str, ...], methods: frozenset[str]
) -> dict[str, tuple[str, ...]]:
    """Give, by the single bid that some methods put first instead, those methods."""
    found: dict[str, tuple[str, ...]] = {}
    for method, first in firsts.items():
        if method in methods and len(first) == len(reference) == 1 and first != reference:
            found[first[0]] = (*found.get(first[0], ()), method)
    return found


def _by_scaling(matrix: DecisionMatrix, firsts: Firsts) -> tuple[Difference, ...]:
    """Compare who shares of the spread put first with who shares of the level do."""
    plain = firsts.get(BY_SPREAD)
    methods = tuple(m for m, first in firsts.items() if m in BY_LEVEL and first != plain)
    shares = sorted(
        ((max(column) - min(column)) / high, place)
        for place, column in enumerate(zip(*matrix.values, strict=True))
        if matrix.weights[place] and (high := max(abs(each) for each in column))
    )
    if plain is None or not methods or not shares:
        return ()
    (least, narrow), (most, wide) = shares[0], shares[-1]
    if most < TWICE * least:
        return ()
    criteria = (matrix.criteria[narrow], matrix.criteria[wide])
    return (Difference("scaling", methods=methods, criteria=criteria, values=(least, most)),)


def _by_worst(
    matrix: DecisionMatrix, firsts: Firsts, reference: tuple[str, ...]
) -> tuple[Difference, ...]:
    found = []
    for other, methods in _others(firsts, reference, WORST).items():
        losses = weighted_losses(matrix, reference[0])
        worst, less = max(losses), max(weighted_losses(matrix, other))
        if less < worst:
            found.append(
                Difference(
                    "worst-criterion",
                    methods=methods,
                    bids=(reference[0], other),
                    criteria=(matrix.criteria[losses.index(worst)],),
                    values=(worst, less),
                )
            )
    return tuple(found)


def _by_thresholds(
    matrix: DecisionMatrix, firsts: Firsts, reference: tuple[str, ...]
) -> tuple[Difference, ...]:
    found = []
    for other, methods in _others(firsts, reference, BLUNT).items():
        mine, theirs = (
            matrix.values[matrix.alternatives.index(bid)] for bid in (reference[0], other)
        )
        small = tuple(
            criterion
            for criterion, a, b, spread in zip(
                matrix.criteria, mine, theirs, spreads(matrix), strict=True
            )
            if a != b and abs(a - b) <= spread * INDIFFERENT
        )
        if small:
            bids = (reference[0], other)
            found.append(Difference("thresholds", methods=methods, bids=bids, criteria=small))
    return tuple(found)


def _shared(firsts: Firsts) -> tuple[Difference, ...]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for method, first in firsts.items():
        if len(first) > 1:
            groups.setdefault(first, []).append(method)
    return tuple(
        Difference("shared-first", methods=tuple(methods), bids=first)
        for first, methods in groups.items()
    )


def _removed(
    matrix: DecisionMatrix, firsts: Firsts, reference: tuple[str, ...], bounds: Bounds | None
) -> tuple[Difference, ...]:
    """Take each bid out that is not first, and see whom each method puts first then."""
    found: list[Difference] = []
    if len(matrix.alternatives) > MOST_REMOVED:
        return ()
    for place, gone in enumerate(matrix.alternatives):
        left = without_bid(matrix, place, bounds) if gone not in reference else None
        if left is None:
            continue
        groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}
        for ranking in ask_panel(*left).rankings:
            before = firsts.get(ranking.method, ())
            after = first_of(left[0], ranking)
            if before and gone not in before and set(after) != set(before):
                groups.setdefault((before, after), []).append(ranking.method)
        found += [
            Difference("removed", methods=tuple(methods), bids=after, before=before, gone=gone)
            for (before, after), methods in groups.items()
        ]
    return tuple(found)


def _stretched(matrix: DecisionMatrix) -> tuple[Difference, ...]:
    """Give, by bid, the criterion that it stretches most; of equal ones, the weightiest."""
    found: dict[str, tuple[Fraction, Fraction, Difference]] = {}
    columns = zip(*matrix.values, strict=True)
    for criterion, weight, column in zip(matrix.criteria, matrix.weights, columns, strict=True):
        for place, gone in enumerate(matrix.alternatives):
            rest = column[:place] + column[place + 1 :]
            spread, without = max(column) - min(column), max(rest) - min(rest)
            if not without or spread < STRETCHED * without:
                continue
            said = Difference(
                "stretched", gone=gone, criteria=(criterion,), values=(without, spread)
            )
            most = found.get(gone)
            if most is None or (spread / without, weight) > most[:2]:
                found[gone] = (spread / without, weight, said)
    return tuple(said for _, _, said in found.values())
