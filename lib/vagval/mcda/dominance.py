"""Which bids are no better than another on anything (dominans)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.method_panel import Dominated


def dominated(matrix: DecisionMatrix) -> tuple[Dominated, ...]:
    """Give the alternatives that others are at least as good as everywhere, and better somewhere.

    No weights enter: under no weights at all can an additive model with every weight above 0 put
    such an alternative first.

    Examples
    --------
    >>> from vagval.mcda.from_arrays import decision_matrix_from
    >>> bids = decision_matrix_from([[80, 5], [90, 5], [70, 1]], ["min", "max"], [0.5, 0.5])
    >>> dominated(bids)
    (Dominated(bid='A2', by=('A1',)),)
    """
    found = (
        Dominated(
            key,
            tuple(
                other
                for index, other in enumerate(matrix.alternatives)
                if _dominates(matrix, index, place)
            ),
        )
        for place, key in enumerate(matrix.alternatives)
    )
    return tuple(each for each in found if each.by)


def _dominates(matrix: DecisionMatrix, one: int, other: int) -> bool:
    ahead = [
        mine - theirs if more else theirs - mine
        for mine, theirs, more in zip(
            matrix.values[one], matrix.values[other], matrix.maximise, strict=True
        )
    ]
    return min(ahead) >= 0 and max(ahead) > 0
