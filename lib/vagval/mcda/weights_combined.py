"""Several people's weights as one, and how far they are apart (sammanvägda vikter)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from vagval.mcda.kendall_w import Concordance, kendall_w
from vagval.mcda.weights_rounded import rounded_weights

DIGITS = 50

People = Sequence[Sequence[Fraction]]
"""By person, by criterion; each person's weights sum to 1."""


@dataclass(frozen=True, slots=True)
class Apart:
    """How far people are apart.

    Parameters
    ----------
    ranges
        By criterion, the lowest and the highest weight that somebody gives it.
    concordance
        Of their orders; None with one person or one criterion, or if all weigh all alike.
    """

    ranges: tuple[tuple[Fraction, Fraction], ...]
    concordance: Concordance | None


def arithmetic_mean(people: People) -> tuple[Fraction, ...]:
    """Give the mean of the weights, exactly: everybody counts alike, and the sum stays 1.

    Examples
    --------
    >>> half, third = Fraction(1, 2), Fraction(1, 3)
    >>> [str(weight) for weight in arithmetic_mean([[half, half], [third, 1 - third]])]
    ['5/12', '7/12']
    """
    return tuple(sum(column, Fraction(0)) / len(people) for column in _columns(people))


def geometric_mean(people: People) -> tuple[Fraction, ...] | None:
    """Give the geometric mean of the weights, renormalised: ratios are averaged, not differences.

    Its parts sum to less than 1 as soon as people differ, so each is divided by the sum; that is
    the method, not a repair. Who weighs a criterion 0 vetoes it. Within
    ``weights_rounded.TOLERANCE``.

    Returns
    -------
    tuple of Fraction or None
        None: each criterion is weighed 0 by somebody.

    References
    ----------
    E. Forman and K. Peniwati, "Aggregating individual judgments and priorities with the analytic
    hierarchy process", European Journal of Operational Research 108 (1998) 165-169.

    Examples
    --------
    >>> fifth = Fraction(1, 5)
    >>> [str(weight) for weight in geometric_mean([[fifth, 4 * fifth], [4 * fifth, fifth]])]
    ['1/2', '1/2']
    """
    with localcontext() as context:
        context.prec = DIGITS
        means = [_root(column) for column in _columns(people)]
        total = sum(means, Decimal(0))
        return rounded_weights([each / total for each in means]) if total else None


def median(people: People) -> tuple[Fraction, ...] | None:
    """Give the median of the weights, renormalised, exactly: one person far away moves nothing.

    Medians need not sum to 1, so each is divided by the sum.

    Returns
    -------
    tuple of Fraction or None
        None: every median is 0.

    Examples
    --------
    >>> tenth = Fraction(1, 10)
    >>> rows = [[5 * tenth, 5 * tenth], [6 * tenth, 4 * tenth], [tenth, 9 * tenth]]
    >>> [str(weight) for weight in median(rows)]
    ['1/2', '1/2']
    """
    middles = [_middle(sorted(column)) for column in _columns(people)]
    total = sum(middles, Fraction(0))
    return tuple(each / total for each in middles) if total else None


def apart(people: People) -> Apart:
    """Say how far people are apart on each criterion, and how far they agree on the order."""
    columns = _columns(people)
    is_comparable = len(people) > 1 and len(columns) > 1
    return Apart(
        ranges=tuple((min(column), max(column)) for column in columns),
        concordance=kendall_w(columns) if is_comparable else None,
    )


def _columns(people: People) -> list[tuple[Fraction, ...]]:
    """Turn the weights round, by criterion; refuse what is nobody's weights."""
    if not people or any(sum(row) != 1 or min(row) < 0 for row in people):
        message = f"nobody's weights: {people}"
        raise ValueError(message)
    return list(zip(*people, strict=True))


def _root(column: Sequence[Fraction]) -> Decimal:
    product = Decimal(1)
    for each in column:
        product *= Decimal(each.numerator) / Decimal(each.denominator)
    return product ** (Decimal(1) / len(column)) if product else product


def _middle(ordered: Sequence[Fraction]) -> Fraction:
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2
