"""A line of a calculation as a person would write it (uträkningens rad)."""

from fractions import Fraction

from vagval.domain.expression import Expression, Line
from vagval.domain.worked import Worked
from vagval.report import numbers
from vagval.report.expression_number import in_calculation
from vagval.report.expression_text import (
    GIVEN,
    Words,
    conditions,
    decimals_of,
    number_text,
    settled_text,
)
from vagval.report.expression_unit import MONEY, POINTS, Dimension, dimensions
from vagval.report.numbers import ABOUT, NO_BREAK
from vagval.report.sentence_case import upper_first

ONE_LINE = 66
"""Letters that a reader takes in at a glance; a longer line is broken before each sign ``=``."""


def worked_text(worked: Worked, words: Words) -> str:
    """Write a line as a calculation: name = formula = numbers = value in its unit.

    What says the same twice is said once. A number that goes on ends in three points, and the next
    line uses it so; a fraction stands beside its rounded value.
    """
    line, values = worked.expression, worked.values
    body = line.of if isinstance(line, Line) else line
    pieces = [
        upper_first(settled_text(line, values, words)),
        settled_text(body, values, words),
        *(() if isinstance(body, GIVEN) else (number_text(body, values, words),)),
        *value_pieces(values[line], _dimension(line, worked), words, decimals_of(values)),
    ]
    reasons = conditions(body, values, words)
    because = f"\n{words.text('term-because', reasons=reasons)}" if reasons else ""
    return joined(tuple(dict.fromkeys(pieces))) + because


def value_pieces(
    value: Fraction, dimension: Dimension | None, words: Words, decimals: int
) -> tuple[str, ...]:
    """Write a value in kronor, points or as a bare number: as a fraction too where it is one."""
    written = in_calculation(value, words.language, decimals)
    if written.kind == "cut" or (written.kind == "full" and dimension != MONEY):
        return (_with_unit(written.text, dimension, words),)
    if dimension == MONEY:
        rounded, _, _ = numbers.money(value, words.currency, words.language).partition(" (")
    else:
        rounded = _with_unit(numbers.number(value, words.language), dimension, words)
    return (written.text, rounded) if written.kind == "fraction" else (rounded,)


def joined(pieces: tuple[str, ...]) -> str:
    """Put what is equal on one line, or each on its own where that is long."""
    signed = [f"={NO_BREAK}{piece}".replace(f"={NO_BREAK}{ABOUT}", ABOUT) for piece in pieces[1:]]
    one_line = " ".join((pieces[0], *signed))
    if len(one_line) <= ONE_LINE or len(signed) < 2:  # noqa: PLR2004 - nothing to break
        return one_line
    last = signed[2:]
    # A fraction and its rounded value are one thing said twice: they share a line.
    if len(last) > 1:
        last = [*last[:-2], " ".join(last[-2:])] if last[-1].startswith(ABOUT) else last
    return "\n".join((f"{pieces[0]} {signed[0]}", signed[1], *last))


def _with_unit(written: str, dimension: Dimension | None, words: Words) -> str:
    if dimension == MONEY:
        return numbers.in_currency(written, words.currency, words.language)
    return words.text("unit-points", points=written) if dimension == POINTS else written


def _dimension(expression: Expression, worked: Worked) -> Dimension | None:
    every = (expression, *(each for each in worked.values if isinstance(each, Line)))
    return dimensions(every, worked.values).get(expression)
