"""What a published formula is made of (uttryck): a value that can be read, computed and proved.

One expression serves the exact award, the simulation, the spreadsheet and the text that bidders
read, so that none of them can be about another formula than the rest.
"""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

Quantity = Literal["price", "quality"]
Statistic = Literal["lowest", "highest", "mean", "median"]
Operator = Literal["+", "-", "*", "/"]
Comparison = Literal["<", "<=", "==", ">=", ">"]
_MEANING: Mapping[Comparison, Callable[[Fraction, Fraction], bool]] = MappingProxyType(
    {
        "<": operator.lt,
        "<=": operator.le,
        "==": operator.eq,
        ">=": operator.ge,
        ">": operator.gt,
    }
)


class Expression:
    """A part of a formula; ``+ - * /`` make a larger one."""

    __slots__ = ()

    def __add__(self, other: "Operand") -> "Binary":
        """Write a sum."""
        return Binary("+", self, constant(other))

    def __radd__(self, other: "Operand") -> "Binary":
        """Write a sum."""
        return Binary("+", constant(other), self)

    def __sub__(self, other: "Operand") -> "Binary":
        """Write a difference."""
        return Binary("-", self, constant(other))

    def __rsub__(self, other: "Operand") -> "Binary":
        """Write a difference."""
        return Binary("-", constant(other), self)

    def __mul__(self, other: "Operand") -> "Binary":
        """Write a product."""
        return Binary("*", self, constant(other))

    def __rmul__(self, other: "Operand") -> "Binary":
        """Write a product."""
        return Binary("*", constant(other), self)

    def __truediv__(self, other: "Operand") -> "Binary":
        """Write a quotient; undefined where the divisor is 0."""
        return Binary("/", self, constant(other))

    def __rtruediv__(self, other: "Operand") -> "Binary":
        """Write a quotient; undefined where the divisor is 0."""
        return Binary("/", constant(other), self)


Operand = Expression | int | Fraction


@dataclass(frozen=True, slots=True)
class Constant(Expression):
    """A number that belongs to the formula itself."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Parameter(Expression):
    """A number that the procurement publishes, e.g. a weight or a base price."""

    name: str


@dataclass(frozen=True, slots=True)
class Own(Expression):
    """The bid's own evaluated price (money), or its own quality (a share from 0 to 1)."""

    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Line(Expression):
    """A named line of the calculation: computed once, then used by its name.

    Parameters
    ----------
    name
        Key of its name in the catalogues, as ``line-NAME``.
    """

    name: str
    of: Expression


@dataclass(frozen=True, slots=True)
class OfAll(Expression):
    """Something about all compared bids; with it in a formula, other bids enter the figure.

    Parameters
    ----------
    of
        The bids' own price, quality, or a line made of them.
    """

    statistic: Statistic
    of: Own | Line


@dataclass(frozen=True, slots=True)
class PlaceAmong(Expression):
    """The bid's place among all: 1 + the number of different better values (dense rank)."""

    of: Own | Line
    lowest_first: bool


@dataclass(frozen=True, slots=True)
class Binary(Expression):
    """One of the four ways to put two numbers together."""

    operator: Operator
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Power(Expression):
    """A number raised to another; undefined for a negative base with a broken exponent."""

    base: Expression
    exponent: Expression


@dataclass(frozen=True, slots=True)
class Logarithm(Expression):
    """The natural logarithm; undefined at 0 and below."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Extreme(Expression):
    """The smaller or the larger of two numbers: what cuts a scale off."""

    which: Literal["smaller", "larger"]
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Choice(Expression):
    """One expression if a comparison holds, else another; the other one is not computed."""

    left: Expression
    comparison: Comparison
    right: Expression
    then: Expression
    otherwise: Expression

    def holds(self, left: Fraction, right: Fraction) -> bool:
        """Tell whether the comparison holds for the values of its two sides."""
        return _MEANING[self.comparison](left, right)

    def branch(self, left: Fraction, right: Fraction) -> Expression:
        """Give the expression that counts for the values of the two sides."""
        return self.then if self.holds(left, right) else self.otherwise


@dataclass(frozen=True, slots=True)
class Rounded(Expression):
    """A number rounded to a published number of decimals, half away from zero."""

    of: Expression
    decimals: Expression


def constant(value: Operand) -> Expression:
    """Make a number part of a formula; an expression is one already."""
    return value if isinstance(value, Expression) else Constant(Fraction(value))


def parts(expression: Expression) -> tuple[Expression, ...]:
    """Give what an expression is directly made of, in the order it is written."""
    match expression:
        case Line(of=of) | OfAll(of=of) | PlaceAmong(of=of) | Logarithm(of=of):
            return (of,)
        case Binary(left=left, right=right) | Extreme(left=left, right=right):
            return (left, right)
        case Power(base=base, exponent=exponent):
            return (base, exponent)
        case Choice():
            return (expression.left, expression.right, expression.then, expression.otherwise)
        case Rounded(of=of, decimals=decimals):
            return (of, decimals)
        case _:
            return ()


def walk(expression: Expression) -> tuple[Expression, ...]:
    """Give an expression and everything in it, each once, the innermost first."""
    found: dict[Expression, None] = {}
    for part in parts(expression):
        found |= dict.fromkeys(walk(part))
    found[expression] = None
    return tuple(found)


def lines(expression: Expression) -> tuple[Line, ...]:
    """Give the named lines of a formula in the order in which they are computed."""
    return tuple(each for each in walk(expression) if isinstance(each, Line))


PRICE = Own("price")
QUALITY = Own("quality")
