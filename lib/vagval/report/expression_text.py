"""Formulas in words, and the same with a bid's numbers in them (formler i ord och tal)."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
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
    parts,
)
from vagval.report.expression_choice import Values, chosen, holds, value_of
from vagval.report.expression_number import in_calculation, in_digits
from vagval.report.expression_signs import (
    COMPARISON_SIGNS,
    FACTOR,
    OPPOSITES,
    SIGNS,
    STRENGTH,
    TIGHT,
)
from vagval.report.numbers import MINUS, NO_BREAK

GIVEN = (Own, Parameter, OfAll, PlaceAmong, Line)
"""What is replaced by its number in a calculation."""


class Words(Protocol):
    """Where the words come from."""

    @property
    def language(self) -> Language:
        """The language."""
        ...

    @property
    def currency(self) -> str:
        """The currency that amounts are in."""
        ...

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a message."""
        ...


def formula_text(expression: Expression, values: Values, words: Words) -> str:
    """Write an expression in words, which break before a sign: *kvalitetsvikt × kvalitet*.

    Parameters
    ----------
    values
        Of the published choices at least: what was not chosen is not written.
    """
    return _Writer(values, words, as_numbers=False, is_settled=False).open(expression)


def settled_text(expression: Expression, values: Values, words: Words) -> str:
    """Write an expression in words as it came out for one bid: of a choice what was chosen.

    Parameters
    ----------
    values
        Of everything that was computed for the bid; ``conditions`` says why it was chosen.
    """
    return _Writer(values, words, as_numbers=False, is_settled=True).open(expression)


def number_text(expression: Expression, values: Values, words: Words) -> str:
    """Write an expression with numbers for everything that has one: *0,6 × 0,9*."""
    return _Writer(values, words, as_numbers=True, is_settled=True).open(expression)


def conditions(expression: Expression, values: Values, words: Words) -> tuple[str, ...]:
    """Give what decided each choice on the way: *kvalitet ≥ kravnivå: 0,9 ≥ 0,5*."""
    named = _Writer(values, words, as_numbers=False, is_settled=True).reasons(expression)
    counted = _Writer(values, words, as_numbers=True, is_settled=True).reasons(expression)
    both = (f"{name}: {count}" for name, count in zip(named, counted, strict=True))
    return tuple(dict.fromkeys(both))


def decimals_of(values: Values) -> int:
    """Count the decimals to reckon with where the formula rounds: two more than it keeps."""
    return int(values.get(Parameter("decimals"), Fraction(0))) + 2


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes one expression.

    Parameters
    ----------
    as_numbers
        Whether what has a value is written as its number.
    is_settled
        Whether a choice is written as what was chosen; else only where the documents settle it.
    """

    values: Values
    words: Words
    as_numbers: bool
    is_settled: bool

    def open(self, expression: Expression) -> str:
        """Write an expression that stands alone, where a few things read better than within."""
        own = self.chosen(expression)
        if not isinstance(own, Rounded):
            return self.write(own)
        decimals = self.write(own.decimals)
        return self.words.text("term-rounded-open", of=self.open(own.of), decimals=decimals)

    def write(self, expression: Expression) -> str:  # noqa: PLR0911 - one return a kind
        text = self.words.text
        # Decimals are counted, never named: rounded to 2 decimals.
        is_counted = self.as_numbers or expression == Parameter("decimals")
        if is_counted and isinstance(expression, GIVEN) and expression in self.values:
            return self.number(self.values[expression])
        match expression:
            case Constant(value=value):
                return self.number(value)
            case Parameter() | Own() | Line() | OfAll() | PlaceAmong():
                return self.name(expression).replace(" ", NO_BREAK)
            case Binary():
                return self.binary(expression)
            case Extreme(which=which, left=left, right=right):
                both = {"left": self.side(left, TIGHT), "right": self.side(right, TIGHT)}
                return text(f"term-{which}", **both)
            case Choice():
                return self.choice(expression)
            case _:
                return self.special(expression)

    def number(self, value: Fraction) -> str:
        return in_calculation(value, self.words.language, decimals_of(self.values)).text

    def name(self, expression: Expression) -> str:
        """Give what a part of a formula is called."""
        text = self.words.text
        match expression:
            case Parameter(name=name):
                return text(f"parameter-{name}")
            case Own(quantity=quantity):
                return text(f"term-{quantity}")
            case OfAll(statistic=statistic, of=of):
                return text(f"term-{statistic}", of=self.name(of))
            case PlaceAmong(of=of, lowest_first=lowest_first):
                code = "term-place-low" if lowest_first else "term-place-high"
                return text(code, of=self.name(of))
            case Line(name=name):
                return text(f"line-{name}")
            case _:
                raise TypeError(repr(expression))

    def binary(self, whole: Binary) -> str:
        left, right = self.chosen(whole.left), self.chosen(whole.right)
        strength = STRENGTH[whole.operator]
        first = self.side(left, strength)
        # a - (b + c) and a / (b * c) need their brackets, a + (b + c) does not.
        second = self.side(right, strength + (whole.operator in "-/"))
        # The break comes before the sign.
        return f"{first} {SIGNS[whole.operator]}{NO_BREAK}{second}"

    def side(self, part: Expression, strength: int) -> str:
        """Write an operand, in brackets where its reader could take it for something else."""
        own = self.chosen(part)
        written = self.write(own)
        if self.as_numbers and isinstance(own, GIVEN):
            return self.bracketed_number(self.values[own], written, strength)
        match own:
            case Constant(value=value):
                return self.bracketed_number(value, written, strength)
            case Choice() | Extreme():
                is_weak = True
            case Power():
                is_weak = strength == TIGHT
            case Binary(operator="/"):
                # a / b × c is right from left to right, but few read it so.
                is_weak = strength >= FACTOR
            case Binary(operator=sign):
                is_weak = STRENGTH[sign] < strength
            case _:  # a name of several words
                is_weak = strength == TIGHT and NO_BREAK in written
        return f"({written})" if is_weak or written.startswith(MINUS) else written

    def bracketed_number(self, value: Fraction, written: str, strength: int) -> str:
        """Put brackets round a negative number, and round a fraction that is multiplied."""
        kind = in_calculation(value, self.words.language).kind
        is_two = kind == "fraction" and strength >= FACTOR
        return f"({written})" if is_two or value < 0 else written

    def special(self, expression: Expression) -> str:
        match expression:
            case Power(base=base, exponent=exponent):
                return f"{self.side(base, TIGHT)}^{self.side(exponent, TIGHT)}"
            case Logarithm(of=of):
                return f"ln({self.write(self.chosen(of))})"
            case Rounded(of=of, decimals=decimals):
                code = "term-rounded"
                return self.words.text(code, of=self.write(of), decimals=self.write(decimals))
            case _:
                raise TypeError(repr(expression))

    def chosen(self, expression: Expression) -> Expression:
        return chosen(expression, self.values, is_settled=self.is_settled)

    def choice(self, expression: Choice) -> str:
        own = self.chosen(expression)
        if own is not expression:
            return self.write(own)
        return self.words.text(
            "term-choice",
            then=self.write(expression.then),
            left=self.write(expression.left),
            sign=COMPARISON_SIGNS[expression.comparison],
            right=self.write(expression.right),
            otherwise=self.write(expression.otherwise),
        )

    def reasons(self, expression: Expression) -> Iterator[str]:
        if isinstance(expression, GIVEN):
            return
        if not isinstance(expression, Choice):
            for part in parts(expression):
                yield from self.reasons(part)
            return
        is_so = holds(expression, self.values)
        if not isinstance(expression.left, Parameter):
            sign = (COMPARISON_SIGNS if is_so else OPPOSITES)[expression.comparison]
            left, right = self.compared(expression.left), self.compared(expression.right)
            yield f"{left} {sign}{NO_BREAK}{right}"
        yield from self.reasons(expression.then if is_so else expression.otherwise)

    def compared(self, expression: Expression) -> str:
        """Write one side of a comparison: two numbers are compared by their digits."""
        if not self.as_numbers:
            return self.write(expression)
        return in_digits(value_of(expression, self.values), self.words.language)
