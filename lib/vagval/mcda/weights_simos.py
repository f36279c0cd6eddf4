"""Weights from a deck of cards (Simos metod, reviderad)."""

from collections.abc import Sequence
from fractions import Fraction


def simos_weights(places: Sequence[int], ratio: Fraction) -> tuple[Fraction, ...]:
    """Weigh criteria by their places in a deck of cards, with white cards for distance, exactly.

    Each criterion is written on a card, and the cards are laid in order, those that matter alike in
    one place. White cards between two places widen the distance. Last one says how many times as
    much the last place matters as the first (z); the weights rise in equal steps from place to
    place. The original rounds each step; here nothing is rounded.

    Parameters
    ----------
    places
        By criterion, 1 for the least important; a white card takes up a place.
    ratio
        Of the last place to the first (z), > 1; 1 where all share one place.

    Raises
    ------
    ValueError
        If no criterion lies in the first place, or the ratio does not fit.

    References
    ----------
    J. Figueira and B. Roy, "Determining the weights of criteria in the ELECTRE type methods with a
    revised Simos' procedure", European Journal of Operational Research 139 (2002) 317-326,
    doi:10.1016/S0377-2217(01)00370-8.

    Examples
    --------
    Three cards, a white one before the last, which matters four times as much as the first:
    1, 2 and 4 of 7.

    >>> [str(weight) for weight in simos_weights([1, 2, 4], Fraction(4))]
    ['1/7', '2/7', '4/7']
    """
    last = max(places, default=0)
    if min(places, default=0) != 1 or ratio < 1 or (last == 1) != (ratio == 1):
        message = f"no deck: {places}, {ratio}"
        raise ValueError(message)
    step = (ratio - 1) / (last - 1) if last > 1 else Fraction(0)
    raw = [1 + step * (place - 1) for place in places]
    total = sum(raw, Fraction(0))
    return tuple(each / total for each in raw)
