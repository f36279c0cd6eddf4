"""Compute a formula for every compared bid, exactly (räkna ut en formel)."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from vagval.award.exact_power import logarithm, power, rounded
from vagval.domain.computed import Computed
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
from vagval.domain.formula import Constants, Formula
from vagval.domain.middle import mean, median
from vagval.domain.offer import Offer

Values = dict[Expression, Fraction]
_STATISTICS: Mapping[str, Callable[[list[Fraction]], Fraction]] = MappingProxyType(
    {"lowest": min, "highest": max, "mean": mean, "median": median}
)


class Undefined(Exception):  # noqa: N818 - it is no fault: a formula may have no value at a point
    """An expression has no value here, e.g. a division by 0; ``line`` names where."""

    line = ""


def evaluate(
    formula: Formula, constants: Constants, offers: tuple[Offer, ...]
) -> tuple[Computed, ...]:
    """Compute a formula for each offer, in their order.

    Parameters
    ----------
    constants
        Every parameter of the formula, and its weights if it has weights.

    Returns
    -------
    tuple of Computed
        Exact; only powers and logarithms are computed to 40 digits, which the formula rounds.
    """
    field = _Field(constants, offers)
    return tuple(_compute(field, index, formula) for index in range(len(offers)))


def _compute(field: "_Field", index: int, formula: Formula) -> Computed:
    values: Values = {}
    try:
        field.value(formula.figure, index, values)
        order = tuple(
            field.value(each, index, values) for each in formula.order or (formula.figure,)
        )
    except Undefined as undefined:
        return Computed(field.offers[index], values, (), undefined.line)
    return Computed(field.offers[index], values, order)


class _Field:
    """All offers of a comparison, and what was taken from all of them, each computed once."""

    def __init__(self, constants: Constants, offers: tuple[Offer, ...]) -> None:
        self.offers = offers
        self._constants = constants
        self._shared: dict[Expression, list[Fraction] | None] = {}

    def value(self, expression: Expression, index: int, values: Values) -> Fraction:
        """Give an expression's value for one offer; lines are computed once and kept.

        Raises
        ------
        Undefined
            If it has none.
        """
        known = values.get(expression)
        if known is not None:
            return known
        found = values[expression] = self._compute(expression, index, values)
        return found

    def _compute(self, expression: Expression, index: int, values: Values) -> Fraction:  # noqa: PLR0911 - one return a kind of expression
        match expression:
            case Constant(value=value):
                return value
            case Parameter(name=name):
                return self._constants[name]
            case Own(quantity=quantity):
                offer = self.offers[index]
                return offer.price if quantity == "price" else offer.quality
            case Line():
                return self._line(expression, index, values)
            case OfAll(statistic=statistic, of=of):
                return _STATISTICS[statistic](self._all(of))
            case PlaceAmong(of=of, lowest_first=lowest_first):
                return _place(self._all(of), index, lowest_first=lowest_first)
            case Binary():
                return self._binary(expression, index, values)
            case Extreme(which=which, left=left, right=right):
                both = (self.value(left, index, values), self.value(right, index, values))
                return min(both) if which == "smaller" else max(both)
            case Choice():
                branch = expression.branch(
                    self.value(expression.left, index, values),
                    self.value(expression.right, index, values),
                )
                return self.value(branch, index, values)
            case _:
                return self._inexact(expression, index, values)

    def _line(self, line: Line, index: int, values: Values) -> Fraction:
        try:
            return self.value(line.of, index, values)
        except Undefined as undefined:
            undefined.line = undefined.line or line.name
            raise

    def _binary(self, expression: Binary, index: int, values: Values) -> Fraction:
        left = self.value(expression.left, index, values)
        right = self.value(expression.right, index, values)
        match expression.operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "*":
                return left * right
            case "/":
                if right == 0:
                    raise Undefined
                return left / right

    def _inexact(self, expression: Expression, index: int, values: Values) -> Fraction:
        match expression:
            case Power(base=base, exponent=exponent):
                found = power(self.value(base, index, values), self.value(exponent, index, values))
            case Logarithm(of=of):
                found = logarithm(self.value(of, index, values))
            case Rounded(of=of, decimals=decimals):
                found = rounded(
                    self.value(of, index, values), int(self.value(decimals, index, values))
                )
            case _:
                message = f"no way to compute {expression!r}"
                raise TypeError(message)
        if found is None:
            raise Undefined
        return found

    def _all(self, of: Own | Line) -> list[Fraction]:
        """Give an expression's value for every offer."""
        if of not in self._shared:
            try:
                self._shared[of] = [self.value(of, each, {}) for each in range(len(self.offers))]
            except Undefined:
                self._shared[of] = None
        found = self._shared[of]
        if found is None:
            raise Undefined
        return found


def _place(values: list[Fraction], index: int, *, lowest_first: bool) -> Fraction:
    own = values[index]
    better = {each for each in values if (each < own if lowest_first else each > own)}
    return Fraction(1 + len(better))
