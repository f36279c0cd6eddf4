"""Weights from an order of importance alone (rangordningsvikter)."""

from collections.abc import Sequence
from fractions import Fraction


def rank_order_centroid(ranks: Sequence[int]) -> tuple[Fraction, ...]:
    """Give the middle of all weights that agree with an order, exactly (ROC).

    In an order without ties the criterion of place i among n weighs (1/i + 1/(i+1) + ... + 1/n)/n:
    the centre of mass of all weights with w1 >= w2 >= ... >= wn. Criteria that share a place
    share the weights of the places they take up.

    Parameters
    ----------
    ranks
        By criterion, competition ranks, the heaviest 1: (1, 2, 2, 4).

    Raises
    ------
    ValueError
        If they are no such ranks.

    References
    ----------
    F. H. Barron and B. E. Barrett, "Decision quality using ranked attribute weights", Management
    Science 42 (1996) 1515-1523, doi:10.1287/mnsc.42.11.1515.

    Examples
    --------
    >>> [str(weight) for weight in rank_order_centroid([1, 2, 3])]
    ['11/18', '5/18', '1/9']
    """
    count = len(ranks)
    places = [
        sum((Fraction(1, later) for later in range(place, count + 1)), Fraction(0)) / count
        for place in range(1, count + 1)
    ]
    return _shared(ranks, places)


def rank_sum(ranks: Sequence[int]) -> tuple[Fraction, ...]:
    """Weigh place i among n by n + 1 - i, exactly: a straight line down the order.

    Parameters
    ----------
    ranks
        By criterion, competition ranks, the heaviest 1.

    Raises
    ------
    ValueError
        If they are no such ranks.

    References
    ----------
    W. G. Stillwell, D. A. Seaver and W. Edwards, "A comparison of weight approximation techniques
    in multiattribute utility decision making", Organizational Behavior and Human Performance 28
    (1981) 62-77.

    Examples
    --------
    >>> [str(weight) for weight in rank_sum([1, 2, 3])]
    ['1/2', '1/3', '1/6']
    """
    count = len(ranks)
    total = count * (count + 1) // 2
    return _shared(ranks, [Fraction(count + 1 - place, total) for place in range(1, count + 1)])


def _shared(ranks: Sequence[int], places: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Give each criterion the mean of the places that its group takes up."""
    competition = [1 + sum(other < each for other in ranks) for each in ranks]
    if not ranks or list(ranks) != competition:
        message = f"no competition ranks: {ranks}"
        raise ValueError(message)
    groups = [places[each - 1 : each - 1 + ranks.count(each)] for each in ranks]
    return tuple(sum(group, Fraction(0)) / len(group) for group in groups)
