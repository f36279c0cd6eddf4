"""Formulas in words, and the same with a bid's numbers in them (formler i ord och tal)."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Protocol

from vagval.domain.bilingual import Language
from vagval.domain.errors import DetailValue
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
from vagval.domain.worked import Worked
from vagval.report.numbers import ABOUT, number

Values = Mapping[Expression, Fraction]
SIGNS = {"+": "+", "-": "\N{MINUS SIGN}", "*": "\N{MULTIPLICATION SIGN}", "/": "/"}
STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}
TIGHT = 4
COMPARISON_SIGNS = {"<": "<", "<=": "\N{LESS-THAN OR EQUAL TO}", "==": "="} | {
    ">=": "\N{GREATER-THAN OR EQUAL TO}",
    ">": ">",
}
COMPARISONS: Mapping[str, Callable[[Fraction, Fraction], bool]] = MappingProxyType(
    {
        "<": operator.lt,
        "<=": operator.le,
        "==": operator.eq,
        ">=": operator.ge,
        ">": operator.gt,
    }
)
GIVEN = (Own, Parameter, OfAll, PlaceAmong, Line)
"""What is replaced by its number in a calculation."""


class Words(Protocol):
    """Where the words come from."""

    @property
    def language(self) -> Language:
        """The language."""
        ...

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a message."""
        ...


def worked_text(worked: Worked, words: Words) -> str:
    """Write a line as a calculation: name = formula = numbers = value.

    What says the same twice is said once.
    """
    expression = worked.expression
    line = expression.of if isinstance(expression, Line) else expression
    pieces = [
        formula_text(expression, worked.values, words),
        formula_text(line, worked.values, words),
        number_text(line, worked.values, words),
        number(worked.values[expression], words.language),
    ]
    return " = ".join(dict.fromkeys(pieces)).replace(f"= {ABOUT}", ABOUT)


def formula_text(expression: Expression, values: Values, words: Words) -> str:
    """Write an expression in words: *kvalitetsvikt × kvalitet*.

    Parameters
    ----------
    values
        Of the published choices at least: what was not chosen is not written.
    """
    return _Writer(values, words, as_numbers=False).write(expression)


def number_text(expression: Expression, values: Values, words: Words) -> str:
    """Write an expression with numbers for everything that has one: *0,6 × 0,9*."""
    return _Writer(values, words, as_numbers=True).write(expression)


@dataclass(frozen=True, slots=True)
class _Writer:
    values: Values
    words: Words
    as_numbers: bool

    def write(self, expression: Expression) -> str:  # noqa: C901, PLR0911 - one return a kind of expression
        text = self.words.text
        if self.as_numbers and isinstance(expression, GIVEN):
            return number(self.values[expression], self.words.language)
        match expression:
            case Constant(value=value):
                return number(value, self.words.language)
            case Parameter(name=name):
                return text(f"parameter-{name}")
            case Own(quantity=quantity):
                return text(f"term-{quantity}")
            case Line(name=name):
                return text(f"line-{name}")
            case OfAll(statistic=statistic, of=of):
                return text(f"term-{statistic}", of=self.write(of))
            case PlaceAmong(of=of, lowest_first=lowest_first):
                code = "term-place-low" if lowest_first else "term-place-high"
                return text(code, of=self.write(of))
            case Binary():
                return self.binary(expression)
            case Extreme(which=which, left=left, right=right):
                return text(f"term-{which}", left=self.write(left), right=self.write(right))
            case Choice():
                return self.choice(expression)
            case _:
                return self.special(expression)

    def binary(self, whole: Binary) -> str:
        left, right = self.chosen(whole.left), self.chosen(whole.right)
        strength = STRENGTH[whole.operator]
        first = self.side(left, strength)
        # a - (b + c) and a / (b * c) need their brackets, a + (b + c) does not.
        second = self.side(right, strength + (whole.operator in "-/"))
        return f"{first} {SIGNS[whole.operator]} {second}"

    def side(self, part: Expression, strength: int) -> str:
        written = self.write(part)
        weak = isinstance(part, Choice) or (
            isinstance(part, Binary) and STRENGTH[part.operator] < strength
        )
        return f"({written})" if weak or written.startswith(SIGNS["-"]) else written

    def special(self, expression: Expression) -> str:
        match expression:
            case Power(base=base, exponent=exponent):
                return f"{self.side(base, TIGHT)}^{self.side(exponent, TIGHT)}"
            case Logarithm(of=of):
                return f"ln({self.write(of)})"
            case Rounded(of=of, decimals=decimals):
                code = "term-rounded"
                return self.words.text(code, of=self.write(of), decimals=self.write(decimals))
            case _:
                message = f"no way to write {expression!r}"
                raise TypeError(message)

    def chosen(self, expression: Expression) -> Expression:
        """Give the branch that holds, where it is settled by what is published, or by numbers."""
        if not isinstance(expression, Choice):
            return expression
        is_published = isinstance(expression.left, Parameter)
        if not (is_published or self.as_numbers):
            return expression
        left, right = self.value(expression.left), self.value(expression.right)
        holds = COMPARISONS[expression.comparison](left, right)
        return self.chosen(expression.then if holds else expression.otherwise)

    def value(self, expression: Expression) -> Fraction:
        return expression.value if isinstance(expression, Constant) else self.values[expression]

    def choice(self, expression: Choice) -> str:
        chosen = self.chosen(expression)
        if chosen is not expression:
            return self.write(chosen)
        return self.words.text(
            "term-choice",
            then=self.write(expression.then),
            left=self.write(expression.left),
            sign=COMPARISON_SIGNS[expression.comparison],
            right=self.write(expression.right),
            otherwise=self.write(expression.otherwise),
        )
