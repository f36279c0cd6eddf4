"""Weights from pairwise comparisons (AHP, analytisk hierarkiprocess)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from types import MappingProxyType

from vagval.mcda.weights_rounded import rounded_measure, rounded_weights

RANDOM_INDEX = MappingProxyType(
    {
        count: Fraction(hundredths, 100)
        for count, hundredths in enumerate(
            (0, 0, 58, 90, 112, 124, 132, 141, 145, 149, 151, 148, 156, 157, 159), start=1
        )
    }
)
"""Saaty's own: the mean consistency index of random matrices, by size (Saaty 1980, page 21)."""
ACCEPTED = Fraction(1, 10)
"""Judgments whose ratio is higher should be looked at again (Saaty)."""
DIGITS = 50
NEAR = Decimal("1e-30")
MOST_ROUNDS = 10_000
RECIPROCAL = Fraction(1, 10**9)
"""A third has no end in decimals: so near must a judgment and its inverse multiply to 1."""

Matrix = Sequence[Sequence[Fraction]]
"""By criterion, by criterion: how many times as important the first is."""


@dataclass(frozen=True, slots=True)
class PairwiseWeights:
    """Weights of pairwise comparisons, and how consistent these are.

    Parameters
    ----------
    weights
        By criterion, each within ``weights_rounded.TOLERANCE``; they sum to exactly 1.
    largest_eigenvalue
        At least n; n where every judgment follows from the others.
    consistency_index
        (largest eigenvalue - n)/(n - 1); 0 below three criteria.
    consistency_ratio
        The index beside that of random judgments; None above fifteen criteria, where Saaty gives
        none.
    """

    weights: tuple[Fraction, ...]
    largest_eigenvalue: Fraction
    consistency_index: Fraction
    consistency_ratio: Fraction | None


def ahp_weights(matrix: Matrix) -> PairwiseWeights:
    """Weigh criteria by the principal eigenvector, with the consistency ratio (Saaty).

    Computed by repeated multiplication in decimals of fifty digits, so that it is the same on any
    processor. A matrix of positive numbers has exactly one such vector (Perron).

    Parameters
    ----------
    matrix
        Square and reciprocal: ``matrix[i][j]`` says how many times as important i is as j, and
        ``matrix[j][i]`` is its inverse.

    Raises
    ------
    ValueError
        If it is not so.

    References
    ----------
    T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; "Decision making with the
    analytic hierarchy process", Int. J. Services Sciences 1 (2008) 83-98.

    Examples
    --------
    >>> third = Fraction(1, 3)
    >>> found = ahp_weights([[1, 3, 6], [third, 1, 2], [third / 2, Fraction(1, 2), 1]])
    >>> [round(float(weight), 6) for weight in found.weights]
    [0.666667, 0.222222, 0.111111]
    >>> found.consistency_ratio
    Fraction(0, 1)
    """
    refuse_unsound(matrix)
    count = len(matrix)
    with localcontext() as context:
        context.prec = DIGITS
        rows = [[_decimal(each) for each in row] for row in matrix]
        vector = _principal(rows)
        # The vector sums to 1, and so its image sums to the eigenvalue.
        largest = sum(_times(rows, vector), Decimal(0))
    value = rounded_measure(largest)
    index = (value - count) / (count - 1) if count > 2 else Fraction(0)  # noqa: PLR2004 - two always agree
    return PairwiseWeights(
        weights=rounded_weights(vector),
        largest_eigenvalue=value,
        consistency_index=index,
        consistency_ratio=_ratio(index, count),
    )


def geometric_mean_weights(matrix: Matrix) -> tuple[Fraction, ...]:
    """Weigh criteria by the geometric mean of their judgments: no iteration, no eigenvector.

    Crawford and Williams show it to be the least-squares answer in logarithms. Up to three
    criteria it is the eigenvector; beyond that the two differ where judgments are inconsistent, so
    say which one is used.

    Parameters
    ----------
    matrix
        As for ``ahp_weights``.

    Raises
    ------
    ValueError
        If it is not square and reciprocal.

    References
    ----------
    G. Crawford and C. Williams, "A note on the analysis of subjective judgment matrices", Journal
    of Mathematical Psychology 29 (1985) 387-405.

    Examples
    --------
    >>> [str(w) for w in geometric_mean_weights([[1, 4], [Fraction(1, 4), 1]])]
    ['4/5', '1/5']
    """
    refuse_unsound(matrix)
    with localcontext() as context:
        context.prec = DIGITS
        root = Decimal(1) / len(matrix)
        means = [_product(row) ** root for row in matrix]
        total = sum(means, Decimal(0))
        return rounded_weights([mean / total for mean in means])


def refuse_unsound(matrix: Matrix) -> None:
    """Refuse a matrix that is incomplete or contradicts itself; only a fault of ours makes one."""
    if not is_reciprocal(matrix):
        message = f"no reciprocal matrix of positive judgments: {matrix}"
        raise ValueError(message)


def is_reciprocal(matrix: Matrix) -> bool:
    """Tell whether a matrix is square, positive, and each judgment the inverse of its mirror."""
    count = len(matrix)
    return (
        count >= 1
        and all(len(row) == count for row in matrix)
        and all(each > 0 for row in matrix for each in row)
        and all(
            abs(matrix[i][j] * matrix[j][i] - 1) <= RECIPROCAL
            for i in range(count)
            for j in range(i, count)
        )
    )


def _principal(rows: list[list[Decimal]]) -> list[Decimal]:
    vector = [Decimal(1) / len(rows)] * len(rows)
    for _ in range(MOST_ROUNDS):
        image = _times(rows, vector)
        total = sum(image, Decimal(0))
        following = [each / total for each in image]
        if max(abs(a - b) for a, b in zip(following, vector, strict=True)) < NEAR:
            return following
        vector = following
    message = "no principal eigenvector"
    raise ValueError(message)


def _times(rows: list[list[Decimal]], vector: list[Decimal]) -> list[Decimal]:
    return [sum((a * b for a, b in zip(row, vector, strict=True)), Decimal(0)) for row in rows]


def _ratio(index: Fraction, count: int) -> Fraction | None:
    if count not in RANDOM_INDEX:
        return None
    return index / RANDOM_INDEX[count] if RANDOM_INDEX[count] else Fraction(0)


def _product(row: Sequence[Fraction]) -> Decimal:
    product = Decimal(1)
    for each in row:
        product *= _decimal(each)
    return product


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
