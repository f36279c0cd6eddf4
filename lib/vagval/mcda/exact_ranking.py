"""A ranking by exact scores: ties are ties (exakt rangordning)."""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction

from vagval.domain.second_opinion import MethodRanking

DECIMALS = Decimal("1e-9")
DIGITS = 400
"""As many as the largest float has, and the decimals."""


def exact_ranking(
    method: str, pipeline: str, scores: Sequence[Fraction], *, lowest_wins: bool = False
) -> MethodRanking:
    """Rank fractions by 1 + the number of better ones, and show them at nine decimals."""
    ranks = tuple(
        1 + sum(other < mine if lowest_wins else other > mine for other in scores)
        for mine in scores
    )
    return MethodRanking(
        method, pipeline, ranks, tuple(rounded(score) for score in scores), lowest_wins
    )


def rounded(value: Fraction) -> Decimal:
    """Give a fraction at nine decimals; zero has no sign.

    Examples
    --------
    >>> rounded(Fraction(2, 3)), rounded(Fraction(-1, 10**12))
    (Decimal('0.666666667'), Decimal('0E-9'))
    """
    with localcontext() as context:
        context.prec = DIGITS
        return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(DECIMALS) + 0
