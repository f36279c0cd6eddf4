"""How far several people put things in the same order (Kendalls W, samstämmighet)."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Concordance:
    """Agreement of orders, exact.

    Parameters
    ----------
    w
        0 (none) to 1 (the same order by all), with the correction for ties.
    w_uncorrected
        Without it; ties make it smaller than it should be.
    chi_square
        m (n - 1) W for m people and n things.
    degrees
        n - 1.
    """

    w: Fraction
    w_uncorrected: Fraction
    chi_square: Fraction
    degrees: int

    def p_value(self) -> float:
        """Give how often orders by chance agree as well, by the chi-square approximation.

        It is an approximation for many things; below about eight it says too little.
        """
        from scipy.special import chdtrc

        return float(chdtrc(self.degrees, float(self.chi_square)))


def kendall_w(values: Sequence[Sequence[Fraction]]) -> Concordance | None:
    """Measure how far people agree on an order (Kendall's coefficient of concordance).

    Parameters
    ----------
    values
        By thing, by person: points, weights or ranks; only their order within each person counts.
        At least two things and two people, none missing.

    Returns
    -------
    Concordance or None
        None: everybody puts all things alike, so there is no order to agree on.

    Raises
    ------
    ValueError
        If somebody or something is missing.

    References
    ----------
    M. G. Kendall and B. Babington Smith, "The problem of m rankings", Annals of Mathematical
    Statistics 10 (1939) 275-287; ties as in Kendall, Rank Correlation Methods, chapter 6.

    Examples
    --------
    >>> found = kendall_w([(1, 1, 2), (2, 2, 1), (3, 3, 3)])
    >>> found.w, found.chi_square
    (Fraction(7, 9), Fraction(14, 3))
    """
    things, people = len(values), len(values[0]) if values else 0
    if things < 2 or people < 2 or any(len(row) != people for row in values):  # noqa: PLR2004 - agreement takes two
        message = f"no orders to compare: {values}"
        raise ValueError(message)
    ranks = [_mean_ranks(column) for column in zip(*values, strict=True)]
    sums = [sum(row, Fraction(0)) for row in zip(*ranks, strict=True)]
    mean = sum(sums, Fraction(0)) / things
    squares = sum(((each - mean) ** 2 for each in sums), Fraction(0))
    whole = people * people * (things**3 - things)
    untied = whole - people * sum(_ties(column) for column in ranks)
    if untied == 0:
        return None
    w = 12 * squares / untied
    return Concordance(w, 12 * squares / whole, people * (things - 1) * w, things - 1)


def _mean_ranks(column: Sequence[Fraction]) -> list[Fraction]:
    """Rank, the lowest first; equal values share the mean of their places."""
    return [
        Fraction(1 + 2 * sum(other < each for other in column) + column.count(each), 2)
        for each in column
    ]


def _ties(ranks: list[Fraction]) -> int:
    return sum(count**3 - count for count in (ranks.count(each) for each in set(ranks)))
