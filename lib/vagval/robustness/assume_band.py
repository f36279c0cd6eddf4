"""What a model is tried with where nobody said which prices are plausible (antagna priser)."""

from fractions import Fraction
from typing import Literal

from vagval.domain.band import Band
from vagval.domain.formula import Constants

Basis = Literal["scale", "value", "base", "reference", "none"]
"""What the prices follow from; ``none``: nothing in the model says anything about prices."""
LOWEST_QUALITY, HIGHEST_QUALITY = Fraction(3, 10), Fraction(1)
Prices = tuple[Fraction, Fraction]
WHOLE_FROM = 1_000
BARE: Prices = (Fraction(60), Fraction(140))


def assume_band(constants: Constants) -> tuple[Band, Basis]:
    """Assume a band from the money among a formula's constants.

    Examples
    --------
    >>> band, basis = assume_band({"base_price": Fraction(150)})
    >>> int(band.lowest_price), int(band.highest_price), basis
    (60, 150, 'base')
    """
    (lowest, highest), basis = _prices(constants)
    return Band(lowest, highest, LOWEST_QUALITY, HIGHEST_QUALITY, is_assumed=True), basis


def _prices(constants: Constants) -> tuple[Prices, Basis]:
    scale = _scale(constants)
    if scale is not None:
        return scale, "scale"
    value = constants.get("full_quality_value", 100 * constants.get("willingness_to_pay", 0))
    if value > 0:
        return (Fraction(value), _plain(Fraction(7, 3) * value)), "value"
    for name in ("base_price", "highest_price"):
        if name in constants:
            return _shares(constants[name], Fraction(2, 5), Fraction(1)), "base"
    for name in ("reference_price", "estimate"):
        if name in constants:
            return _shares(constants[name], Fraction(3, 5), Fraction(7, 5)), "reference"
    return BARE, "none"


def _plain(price: Fraction) -> Fraction:
    """Give an assumed price without decimals that would promise a precision nobody has."""
    return Fraction(int(price)) if price >= WHOLE_FROM else price


def _scale(constants: Constants) -> Prices | None:
    """Give the scale's own prices; a scale from 0 is tried from 0.4 of its end."""
    if not {"price_full", "price_zero"} <= constants.keys():
        return None
    full, zero = constants["price_full"], constants["price_zero"]
    return (full, zero) if full > 0 else _shares(zero, Fraction(2, 5), Fraction(1))


def _shares(price: Fraction, lowest: Fraction, highest: Fraction) -> Prices:
    return price * lowest, price * highest
