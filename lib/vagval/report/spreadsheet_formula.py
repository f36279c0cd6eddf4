"""A formula's expression as a spreadsheet writes it (formel i ett kalkylblad).

The expression is shared with the award; the evaluation is not. What is written here is computed by
a spreadsheet program, in its own arithmetic and by its own functions, so that the award is computed
twice by programs that have nothing but the published formula in common.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

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

STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}
OF_A_POWER = 3
"""A spreadsheet reads ``2^3^2`` and ``-2^2`` otherwise than people do: all parts get brackets."""
COMPARISONS = {"<": "<", "<=": "<=", "==": "=", ">=": ">=", ">": ">"}
STATISTICS = MappingProxyType(
    {"lowest": "MIN", "highest": "MAX", "mean": "AVERAGE", "median": "MEDIAN"}
)
EXTREMES = MappingProxyType({"smaller": "MIN", "larger": "MAX"})


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the numbers of a formula stand for one bid.

    Parameters
    ----------
    own
        The bid's own cell: of its price, its quality, and each line of the calculation.
    among
        The column of the same over all compared bids.
    constants
        Name of the cell of each published constant.
    """

    own: Mapping[Expression, str]
    among: Mapping[Expression, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)


def spreadsheet_formula(expression: Expression, cells: Cells) -> str:
    """Write an expression as a formula, without the leading equals sign.

    A line is written as what it is made of; lines within it by the cells that they stand in.

    Parameters
    ----------
    cells
        Where everything stands that the expression names.

    Returns
    -------
    str
        With English function names and commas, as XLSX stores formulas; only functions that Excel
        and LibreOffice have had for decades, and no formula that spills into other cells.

    Raises
    ------
    KeyError
        If something stands nowhere, which is a fault of ours.

    Examples
    --------
    >>> price = Own("price")
    >>> spreadsheet_formula(1 - price / OfAll("highest", price), Cells({price: "B2"},
    ...     {price: "B$2:B$4"}))
    '1-B2/MAX(B$2:B$4)'
    """
    return _write(expression.of if isinstance(expression, Line) else expression, cells)


def _write(expression: Expression, cells: Cells) -> str:  # noqa: PLR0911 - one return a kind of expression
    match expression:
        case Own() | Line():
            return cells.own[expression]
        case Parameter(name=name):
            return cells.constants[name]
        case Constant(value=value):
            return _constant(value)
        case OfAll(statistic=statistic, of=of):
            return f"{STATISTICS[statistic]}({cells.among[of]})"
        case PlaceAmong():
            return _place(expression, cells)
        case Binary(operator=operator, left=left, right=right):
            strength = STRENGTH[operator]
            # a - (b + c) and a / (b * c) need their brackets, a + (b + c) does not.
            after = strength + (operator in "-/")
            return f"{_side(left, cells, strength)}{operator}{_side(right, cells, after)}"
        case Power(base=base, exponent=exponent):
            return f"{_side(base, cells, OF_A_POWER)}^{_side(exponent, cells, OF_A_POWER)}"
        case _:
            return _function(expression, cells)


def _function(expression: Expression, cells: Cells) -> str:
    match expression:
        case Logarithm(of=of):
            return f"LN({_write(of, cells)})"
        case Extreme(which=which, left=left, right=right):
            return f"{EXTREMES[which]}({_write(left, cells)},{_write(right, cells)})"
        case Rounded(of=of, decimals=decimals):
            # Half away from zero, as people round; so do both programs.
            return f"ROUND({_write(of, cells)},{_write(decimals, cells)})"
        case Choice(left=left, comparison=comparison, right=right):
            condition = f"{_write(left, cells)}{COMPARISONS[comparison]}{_write(right, cells)}"
            then, otherwise = _write(expression.then, cells), _write(expression.otherwise, cells)
            return f"IF({condition},{then},{otherwise})"
        case _:
            message = f"no way to write {expression!r} in a spreadsheet"
            raise TypeError(message)


def _place(expression: PlaceAmong, cells: Cells) -> str:
    """Count the different better values: each of the equal ones counts as its part of one."""
    own, among = cells.own[expression.of], cells.among[expression.of]
    better = "<" if expression.lowest_first else ">"
    return f"(1+SUMPRODUCT(({among}{better}{own})/COUNTIF({among},{among})))"


def _side(part: Expression, cells: Cells, strength: int) -> str:
    written = _write(part, cells)
    match part:
        case Binary(operator=operator):
            is_weak = STRENGTH[operator] < strength
        case Power():
            is_weak = strength >= OF_A_POWER
        case _:
            is_weak = False
    return f"({written})" if is_weak else written


def _constant(value: Fraction) -> str:
    """Write a number exactly; a fraction or a negative number keeps together in its brackets."""
    if value.denominator == 1 and value >= 0:
        return str(value.numerator)
    if value.denominator == 1:
        return f"({value.numerator})"
    return f"({value.numerator}/{value.denominator})"
