"""Compute a formula for many tenders at once, in floats (formeln för många upphandlingar).

For searching and for rates only: whatever is claimed of a bid set found here is decided exactly
before it is said. The semantics are those of the exact evaluation; a part without a value is NaN.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from vagval.domain.expression import (
    Binary,
    Choice,
    Constant,
    Expression,
    Extreme,
    Line,
    Logarithm,
    OfAll,
    Own,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
)
from vagval.domain.formula import Constants
from vagval.robustness.tenders import Floats, Truths

NEAR = 1e-12
"""Relative difference below which two floats stand for the same exact number."""
MOST_WHOLE = 2.0**52
"""Above it a float has no decimals left to round."""

_STATISTICS: Mapping[str, Callable[[Floats], Floats]] = MappingProxyType(
    {
        "lowest": lambda values: values.min(axis=1, keepdims=True),
        "highest": lambda values: values.max(axis=1, keepdims=True),
        "mean": lambda values: values.mean(axis=1, keepdims=True),
        "median": lambda values: np.median(values, axis=1, keepdims=True),
    }
)


def evaluate_many(
    expressions: tuple[Expression, ...], constants: Constants, price: Floats, quality: Floats
) -> tuple[Floats, ...]:
    """Compute expressions for every bid of every tender.

    Parameters
    ----------
    price, quality
        Shape (tenders, bids).

    Returns
    -------
    tuple of array
        One an expression, shape (tenders, bids); NaN where it is undefined.
    """
    field = _Field(constants, price, quality)
    with np.errstate(all="ignore"):
        return tuple(np.broadcast_to(field.value(each), price.shape) for each in expressions)


class _Field:
    """All bids of all tenders; each part of a formula is computed once.

    What is one number for all has shape (), what is one number a tender (tenders, 1), and the rest
    (tenders, bids).
    """

    def __init__(self, constants: Constants, price: Floats, quality: Floats) -> None:
        self._constants = constants
        # With a bid's tenders side by side in memory, what is taken over the bids is fast.
        self._own = {"price": np.asfortranarray(price), "quality": np.asfortranarray(quality)}
        self._shape = price.shape
        self._known: dict[Expression, Floats] = {}

    def value(self, expression: Expression) -> Floats:
        if expression not in self._known:
            self._known[expression] = self._compute(expression)
        return self._known[expression]

    def _compute(self, expression: Expression) -> Floats:  # noqa: PLR0911 - one return a kind of expression
        match expression:
            case Constant(value=value):
                return np.asarray(float(value))
            case Parameter(name=name):
                return np.asarray(float(self._constants[name]))
            case Own(quantity=quantity):
                return self._own[quantity]
            case Line(of=of):
                return self.value(of)
            case OfAll(statistic=statistic, of=of):
                return _STATISTICS[statistic](self._all(of))
            case PlaceAmong(of=of, lowest_first=lowest_first):
                return places(self._all(of) if lowest_first else -self._all(of))
            case Binary():
                return self._binary(expression)
            case Extreme(which=which, left=left, right=right):
                choose = np.minimum if which == "smaller" else np.maximum
                return np.asarray(choose(self.value(left), self.value(right)))
            case Choice():
                return self._choice(expression)
            case _:
                return self._inexact(expression)

    def _all(self, of: Own | Line) -> Floats:
        return np.broadcast_to(self.value(of), self._shape)

    def _binary(self, expression: Binary) -> Floats:
        left, right = self.value(expression.left), self.value(expression.right)
        match expression.operator:
            case "+":
                return np.asarray(left + right)
            case "-":
                return np.asarray(left - right)
            case "*":
                return np.asarray(left * right)
            case "/":
                return np.where(right == 0, np.nan, left / right)

    def _choice(self, choice: Choice) -> Floats:
        left, right = self.value(choice.left), self.value(choice.right)
        holds = compare(left, choice.comparison, right)
        if holds.ndim == 0:  # settled by what is published: the other branch is not computed
            return self.value(choice.then if holds else choice.otherwise)
        chosen = np.where(holds, self.value(choice.then), self.value(choice.otherwise))
        return np.where(np.isnan(left) | np.isnan(right), np.nan, chosen)

    def _inexact(self, expression: Expression) -> Floats:
        match expression:
            case Power(base=base, exponent=exponent):
                return _power(self.value(base), self.value(exponent))
            case Logarithm(of=of):
                number = self.value(of)
                return np.where(number > 0, np.log(number), np.nan)
            case Rounded(of=of, decimals=decimals):
                return _rounded(self.value(of), self.value(decimals))
            case _:
                message = f"no way to compute {expression!r}"
                raise TypeError(message)


def compare(left: Floats, comparison: str, right: Floats) -> Truths:
    """Compare two arrays; what differs by less than floats can tell is equal."""
    equal = np.abs(left - right) <= NEAR * np.maximum(np.abs(left), np.abs(right))
    match comparison:
        case "<":
            return np.asarray((left < right) & ~equal)
        case "<=":
            return np.asarray((left < right) | equal)
        case "==":
            return np.asarray(equal)
        case ">=":
            return np.asarray((left > right) | equal)
        case _:
            return np.asarray((left > right) & ~equal)


def places(values: Floats) -> Floats:
    """Give each bid's place, the lowest value first: 1 + the number of different lower values.

    Examples
    --------
    >>> places(np.array([[95.0, 90.0, 95.0, 120.0]])).tolist()
    [[2.0, 1.0, 2.0, 3.0]]
    """
    order = np.argsort(values, axis=1, kind="stable")
    ordered = np.take_along_axis(values, order, axis=1)
    rises = ~compare(ordered[:, 1:], "==", ordered[:, :-1])
    counted = np.concatenate([np.ones_like(values[:, :1]), 1 + rises.cumsum(axis=1)], axis=1)
    place = np.empty_like(counted)
    np.put_along_axis(place, order, counted, axis=1)
    return np.where(np.isnan(values).any(axis=1, keepdims=True), np.nan, place)


def _power(base: Floats, exponent: Floats) -> Floats:
    # 0 to a power that is not positive is undefined, where numpy gives 1 or infinity.
    return np.where((base == 0) & (exponent <= 0), np.nan, np.power(base, exponent))


def _rounded(number: Floats, decimals: Floats) -> Floats:
    scaled = np.abs(number) * 10.0**decimals
    # An exact half may stand some last digits below itself as a float, and is rounded up.
    whole = np.floor(scaled * (1 + 4 * np.finfo(np.float64).eps) + 0.5)
    rounded = np.sign(number) * whole / 10.0**decimals
    return np.where(scaled < MOST_WHOLE, rounded, number)
