"""Many simulated tenders as whole numbers (simulerade upphandlingar)."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from vagval.domain.band import Band
from vagval.domain.offer import Offer

Whole = NDArray[np.int64]
Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]
QUALITY_STEP = Fraction(1, 100)
FEWEST_QUALITY_STEPS = 20
"""Qualities are drawn in hundredths, or finer where a band holds too few of them."""
FEWEST_PRICE_STEPS = 1_000
"""A band is drawn from in steps of 1, 10, 100 ... such that it holds at least so many."""


@dataclass(frozen=True, slots=True, eq=False)
class Tenders:
    """Tenders with equally many bids; every price and quality is a whole number of steps.

    Whole numbers make the draws the same everywhere, and let any tender be decided exactly.

    Parameters
    ----------
    prices, qualities
        Shape (tenders, bids), in ``price_step`` and ``quality_step``.
    """

    prices: Whole
    qualities: Whole
    price_step: Fraction
    quality_step: Fraction

    @property
    def price(self) -> Floats:
        """The prices in money, shape (tenders, bids)."""
        return _scaled(self.prices, self.price_step)

    @property
    def quality(self) -> Floats:
        """The qualities as shares, shape (tenders, bids)."""
        return _scaled(self.qualities, self.quality_step)

    def offers(self, tender: int) -> tuple[Offer, ...]:
        """Give one tender's bids exactly, named A, B, C and on."""
        # Fraction(np.int64) keeps 64-bit parts that overflow without a word: int() first.
        return tuple(
            Offer(name_of(bid), int(price) * self.price_step, int(quality) * self.quality_step)
            for bid, (price, quality) in enumerate(
                zip(self.prices[tender], self.qualities[tender], strict=True)
            )
        )


def name_of(bid: int) -> str:
    """Name an invented bid by its place: A to Z, then A2 and on.

    Examples
    --------
    >>> name_of(0), name_of(27)
    ('A', 'B2')
    """
    lap, letter = divmod(bid, 26)
    return f"{chr(ord('A') + letter)}{lap + 1 if lap else ''}"


def draw_tenders(
    band: Band,
    size: tuple[int, int],
    chance: np.random.Generator,
    price_step: Fraction | None = None,
) -> Tenders:
    """Draw tenders whose prices and qualities are evenly spread over a band, and independent.

    Parameters
    ----------
    size
        How many tenders, and how many bids in each.
    chance
        Where the draws come from; only whole numbers are drawn.
    price_step
        None: a power of ten that gives the band at least a thousand prices.
    """
    step = price_step or price_step_of(band, FEWEST_PRICE_STEPS)
    width = band.highest_quality - band.lowest_quality
    quality_step = min(QUALITY_STEP, power_of_ten_in(width, FEWEST_QUALITY_STEPS))
    return Tenders(
        _drawn((band.lowest_price, band.highest_price), step, size, chance),
        _drawn((band.lowest_quality, band.highest_quality), quality_step, size, chance),
        step,
        quality_step,
    )


def price_step_of(band: Band, fewest: int) -> Fraction:
    """Give the largest power of ten of which a band's width holds at least so many.

    Examples
    --------
    >>> price_step_of(Band(Fraction(60), Fraction(140), Fraction(0), Fraction(1)), 80)
    Fraction(1, 1)
    """
    return power_of_ten_in(band.highest_price - band.lowest_price, fewest)


def power_of_ten_in(width: Fraction, fewest: int) -> Fraction:
    """Give the largest power of ten, 1/10 and 1/100 among them, that a width holds so often.

    Examples
    --------
    >>> power_of_ten_in(Fraction(7, 10), 20)
    Fraction(1, 100)
    """
    step = Fraction(1)
    while width < fewest * step:
        step /= 10
    while width >= fewest * step * 10:
        step *= 10
    return step


def within(lowest: Fraction, highest: Fraction, step: Fraction) -> tuple[int, int]:
    """Give the first and the last whole number of steps within two bounds."""
    return -int(-lowest // step), int(highest // step)


def _drawn(
    bounds: tuple[Fraction, Fraction],
    step: Fraction,
    size: tuple[int, int],
    chance: np.random.Generator,
) -> Whole:
    first, last = within(*bounds, step)
    return chance.integers(first, last, size=size, dtype=np.int64, endpoint=True)


def _scaled(wholes: Whole, step: Fraction) -> Floats:
    # One rounding only: both parts are exact in a float, so equal numbers get equal bits.
    whole = np.asfortranarray(wholes, dtype=np.float64)
    return whole * float(step.numerator) / float(step.denominator)
