"""What one unit of quality is worth in money at a bid (kvalitetens pris)."""

from collections.abc import Mapping
from fractions import Fraction

from vagval.award.evaluate_formula import evaluate
from vagval.award.exact_power import logarithm, power
from vagval.domain.expression import (
    Binary,
    Choice,
    Expression,
    Extreme,
    Line,
    Logarithm,
    Own,
    Power,
    Quantity,
    Rounded,
    parts,
)
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer

Values = Mapping[Expression, Fraction]


def quality_price(
    formula: Formula, constants: Constants, offers: tuple[Offer, ...], bid: int
) -> Fraction | None:
    """Give the extra price for the same figure, per whole unit of quality: dP/dQ.

    The formula is differentiated as it is written, at one bid among the others. What is taken from
    all bids is held, the bid's own part in it too: this is the rate at which the published formula
    trades, not what one bidder's move does to the field. A published rounding is passed over.

    Parameters
    ----------
    bid
        Which of the offers, by place.

    Returns
    -------
    Fraction or None
        Exact where the formula has no root or logarithm, else to some 38 digits. None where price
        or quality changes nothing there, where the figure is undefined, and where bids are compared
        by more than the figure.
    """
    found = evaluate(formula, constants, offers)[bid]
    if formula.order or found.undefined:
        return None
    by_price = _slope(formula.figure, "price", found.values)
    by_quality = _slope(formula.figure, "quality", found.values)
    if not by_price or not by_quality:
        return None
    return -by_quality / by_price


def _slope(expression: Expression, by: Quantity, values: Values) -> Fraction | None:  # noqa: PLR0911 - one return a kind of expression
    """Differentiate an expression; None where it has no slope."""
    match expression:
        case Own(quantity=quantity):
            return Fraction(quantity == by)
        case Line(of=of) | Rounded(of=of):
            return _slope(of, by, values)
        case Choice():
            return _slope(_taken(expression, values), by, values)
        case Logarithm(of=of):
            inner = _slope(of, by, values)
            return None if inner is None else inner / values[of]
        case Binary() | Extreme() | Power():
            left, right = (_slope(part, by, values) for part in parts(expression))
            if left is None or right is None:
                return None
            return _of_two(expression, values, left, right)
        case _:
            return Fraction(0)


def _of_two(  # noqa: PLR0911 - one return a kind of expression
    expression: Expression, values: Values, by_left: Fraction, by_right: Fraction
) -> Fraction | None:
    match expression:
        case Binary(operator="+"):
            return by_left + by_right
        case Binary(operator="-"):
            return by_left - by_right
        case Binary(operator="*", left=left, right=right):
            return by_left * values[right] + values[left] * by_right
        case Binary(left=left, right=right):
            return (by_left - values[expression] * by_right) / values[right]
        case Extreme(left=left, right=right):
            if values[left] == values[right]:  # a kink: the side on which something moves
                return by_left or by_right
            return by_left if values[expression] == values[left] else by_right
        case Power(base=base, exponent=exponent):
            return _of_power(values[base], values[exponent], by_left, by_right)
        case _:
            message = f"no slope of {expression!r}"
            raise TypeError(message)


def _of_power(
    base: Fraction, exponent: Fraction, by_base: Fraction, by_exponent: Fraction
) -> Fraction | None:
    """Differentiate b^e: e * b^(e-1) * b' + b^e * ln(b) * e'."""
    slope = Fraction(0)
    if by_base and exponent:
        lower = power(base, exponent - 1)
        if lower is None:
            return None
        slope += exponent * lower * by_base
    if by_exponent:
        whole, log = power(base, exponent), logarithm(base)
        if whole is None or log is None:
            return None
        slope += whole * log * by_exponent
    return slope


def _taken(choice: Choice, values: Values) -> Expression:
    return choice.branch(values[choice.left], values[choice.right])
