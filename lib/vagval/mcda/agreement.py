"""How alike two orders of the same alternatives are (rangkorrelation).

Ranks are competition ranks, lowest first. Everything is exact until a root is taken: Kendall and
Spearman with ties are roots of fractions, rounded at nine decimals.
"""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction

from vagval.domain.method_panel import Agreement
from vagval.mcda.exact_ranking import DECIMALS, DIGITS

Ranks = Sequence[int]


def agreement(method: str, ranks: Ranks, reference: Ranks) -> Agreement:
    """Compare a method's order with another one.

    Parameters
    ----------
    reference
        What WS weighs by: its first places count most.
    """
    return Agreement(
        method,
        kendall_tau_b(ranks, reference),
        spearman(ranks, reference),
        ws_similarity(reference, ranks),
    )


def kendall_tau_b(one: Ranks, other: Ranks) -> Decimal | None:
    """Give (C - D) / √((n0 - n1)(n0 - n2)): pairs in the same order less pairs in opposite.

    n0 is the number of pairs, n1 and n2 how many of them each order has equal. None where an order
    has all equal.

    References
    ----------
    M.G. Kendall, "The treatment of ties in ranking problems", Biometrika 33(3), 1945, 239-251.

    Examples
    --------
    >>> kendall_tau_b([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])
    Decimal('0.800000000')
    """
    pairs = [(a, b) for a in range(len(one)) for b in range(a)]
    signs = [(_sign(one[a] - one[b]), _sign(other[a] - other[b])) for a, b in pairs]
    agreeing = sum(mine * theirs for mine, theirs in signs)
    untied = sum(mine != 0 for mine, _ in signs) * sum(theirs != 0 for _, theirs in signs)
    return _over_root(Fraction(agreeing), Fraction(untied))


def spearman(one: Ranks, other: Ranks) -> Decimal | None:
    """Give the correlation of the mid-ranks; None where an order has all equal.

    References
    ----------
    C. Spearman, "The proof and measurement of association between two things", American Journal of
    Psychology 15(1), 1904, 72-101.

    Examples
    --------
    >>> spearman([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])
    Decimal('0.900000000')
    """
    mean = Fraction(len(one) + 1, 2)
    mine = [each - mean for each in mid_ranks(one)]
    theirs = [each - mean for each in mid_ranks(other)]
    common = sum((a * b for a, b in zip(mine, theirs, strict=True)), Fraction(0))
    spread = sum((a * a for a in mine), Fraction(0)) * sum((b * b for b in theirs), Fraction(0))
    return _over_root(common, spread)


def weighted_spearman(one: Ranks, other: Ranks) -> Fraction:
    """Give Spearman's coefficient with differences at the top of either order weighing more.

    1 - 6 Σ (R - Q)² ((n - R + 1) + (n - Q + 1)) / (n (n³ + n² - n - 1)), of mid-ranks.

    References
    ----------
    J. Pinto da Costa, C. Soares, "A weighted rank measure of correlation", Australian & New Zealand
    Journal of Statistics 47(4), 2005, 515-529.

    Examples
    --------
    >>> weighted_spearman([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])
    Fraction(53, 60)
    """
    many = len(one)
    off = sum(
        (
            (mine - theirs) ** 2 * (2 * (many + 1) - mine - theirs)
            for mine, theirs in zip(mid_ranks(one), mid_ranks(other), strict=True)
        ),
        Fraction(0),
    )
    return 1 - 6 * off / (many * (many**3 + many**2 - many - 1))


def ws_similarity(reference: Ranks, other: Ranks) -> Fraction:
    """Give WS: 1 for the same order; a difference at the top of the reference weighs most.

    1 - Σ 2^-R |R - Q| / max(|1 - R|, |n - R|). Not symmetric. Competition ranks as they are: with
    mid-ranks the powers would be no fractions.

    References
    ----------
    W. Sałabun, K. Urbaniak, "A new coefficient of rankings similarity in decision-making problems",
    ICCS 2020, LNCS 12138, 632-645.

    Examples
    --------
    >>> ws_similarity([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])
    Fraction(41, 48)
    """
    many = len(reference)
    return 1 - sum(
        (
            Fraction(abs(mine - theirs), 2**mine * max(mine - 1, many - mine))
            for mine, theirs in zip(reference, other, strict=True)
        ),
        Fraction(0),
    )


def mid_ranks(ranks: Ranks) -> tuple[Fraction, ...]:
    """Give equal ones the middle of the places that they share.

    Examples
    --------
    >>> mid_ranks([1, 2, 2, 4])
    (Fraction(1, 1), Fraction(5, 2), Fraction(5, 2), Fraction(4, 1))
    """
    return tuple(
        Fraction(2 * sum(other < mine for other in ranks) + ranks.count(mine) + 1, 2)
        for mine in ranks
    )


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _over_root(above: Fraction, below: Fraction) -> Decimal | None:
    if not below:
        return None
    with localcontext() as context:
        context.prec = DIGITS
        root = (Decimal(below.numerator) / Decimal(below.denominator)).sqrt()
        share = Decimal(above.numerator) / Decimal(above.denominator) / root
        return share.quantize(DECIMALS) + 0
