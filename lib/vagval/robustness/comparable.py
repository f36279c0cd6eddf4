"""Constants under which another formula is a fair comparison (jämförbara konstanter)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from vagval.domain.band import Band
from vagval.domain.formula import Constants, Formula, FormulaParameter

USUAL_WEIGHTS = (Fraction(2, 5), Fraction(3, 5))
"""Price and quality, where neither weights nor a worth of quality are stated."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What is held alike between a model and the others.

    Parameters
    ----------
    worth
        Money that full quality is worth at the middle of the band.
    weights
        Of price and of quality.
    """

    formula: Formula
    constants: Constants
    band: Band
    worth: Fraction
    weights: tuple[Fraction, Fraction]

    @property
    def price(self) -> Fraction:
        """The middle price."""
        return self.band.invented[1].price

    @property
    def quality(self) -> Fraction:
        """The middle quality."""
        return self.band.invented[1].quality


def basis_of(formula: Formula, constants: Constants, band: Band, worth: Fraction | None) -> Basis:
    """Decide what other formulas must share with a model.

    A model with weights lends them; one without lends those that the same worth of quality would
    have on a straight scale over the band. Where nothing is traded, since price or quality does not
    count, weights and worth are the usual ones.
    """
    width = band.highest_price - band.lowest_price
    weights = USUAL_WEIGHTS
    if formula.weights and 0 < constants["price_weight"] < 1:
        weights = constants["price_weight"], constants["quality_weight"]
    elif worth is not None and worth > 0:
        weights = width / (width + worth), worth / (width + worth)
    value = worth if worth is not None and worth > 0 else weights[1] / weights[0] * width
    return Basis(formula, constants, band, value, weights)


def comparable_constants(other: Formula, basis: Basis) -> dict[str, Fraction] | None:
    """Derive another formula's constants.

    In this order: a constant of the same name is the model's own; a level of price is the band's; a
    constant that says what quality is worth says it so that full quality is worth the same money at
    the middle of the band; anything else is the formula's example. Weights are the same.

    Returns
    -------
    dict or None
        None where no constant gives quality the same worth, e.g. no discount can exceed the price.
    """
    found = {each.name: _constant(each, basis) for each in other.parameters}
    if not all(each.holds(found[each.name]) for each in other.parameters):
        return None
    if other.weights:
        found |= dict(zip(("price_weight", "quality_weight"), basis.weights, strict=True))
    return found


def _constant(wanted: FormulaParameter, basis: Basis) -> Fraction:
    own = {each.name for each in basis.formula.parameters if each.unit == wanted.unit}
    if wanted.name in own:
        return basis.constants[wanted.name]
    derive = _DERIVED.get(wanted.name)
    return wanted.example if derive is None else derive(basis)


def _basic_price(basis: Basis) -> Fraction:
    """Solve P * (1 - b) / (b + (1 - b) * Q) = V for the basic price's share b of the highest."""
    left = basis.price - basis.worth * basis.quality
    return basis.band.highest_price * left / (left + basis.worth)


_DERIVED: Mapping[str, Callable[[Basis], Fraction]] = MappingProxyType(
    {
        "price_full": lambda basis: basis.band.lowest_price,
        "price_zero": lambda basis: basis.band.highest_price,
        # A base price an eighth of the band above it: no bid of the band is without a discount.
        "base_price": lambda basis: (
            basis.band.highest_price + (basis.band.highest_price - basis.band.lowest_price) / 8
        ),
        "stop_price": lambda _: Fraction(0),
        "reference_price": lambda basis: basis.price,
        "reference_quality": lambda basis: basis.quality,
        "estimate": lambda basis: basis.price,
        "highest_price": lambda basis: basis.band.highest_price,
        "basic_price": _basic_price,
        "threshold": lambda basis: basis.band.lowest_quality,
        "full_quality_value": lambda basis: basis.worth,
        "willingness_to_pay": lambda basis: basis.worth / 100,
        # delta * P / (1 - delta * Q) = V
        "full_deduction": lambda basis: basis.worth / (basis.price + basis.worth * basis.quality),
        # v * P / ((1 - v) + v * Q) = V
        "full_coefficient": lambda basis: (
            basis.worth / (basis.price + basis.worth * (1 - basis.quality))
        ),
        # a / (1 - a) * P / Q = V
        "quality_exponent": lambda basis: (
            basis.worth * basis.quality / (basis.price + basis.worth * basis.quality)
        ),
        # P / (Q + c) = V
        "offset": lambda basis: basis.price / basis.worth - basis.quality,
    }
)
