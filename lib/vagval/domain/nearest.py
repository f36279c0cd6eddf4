"""Which known word someone probably meant (menade du …?)."""

from collections.abc import Iterable
from difflib import get_close_matches

NOTHING_NEAR = "none"
"""What the catalogues select on when no known word is near."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word that is most like a misspelt one.

    Parameters
    ----------
    word
        What was written.
    known
        What could have been meant; the order never matters.

    Returns
    -------
    str
        The nearest word, or ``NOTHING_NEAR``: a far-fetched guess would only mislead.

    Examples
    --------
    >>> nearest("price_fulll", ["full_points", "price_full", "price_zero"])
    'price_full'
    >>> nearest("vikt", ["full_points", "price_full"])
    'none'
    """
    near = get_close_matches(word, sorted(known), n=1)
    return near[0] if near else NOTHING_NEAR
