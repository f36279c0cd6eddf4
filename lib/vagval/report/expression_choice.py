"""Which branch of a choice in a formula holds (villkor i formler)."""

from collections.abc import Mapping
from fractions import Fraction

from vagval.domain.expression import Choice, Constant, Expression, Parameter

Values = Mapping[Expression, Fraction]


def holds(choice: Choice, values: Values) -> bool:
    """Tell whether a comparison holds with these values."""
    return choice.holds(value_of(choice.left, values), value_of(choice.right, values))


def chosen(expression: Expression, values: Values, *, is_settled: bool) -> Expression:
    """Give the branch that holds, where it is settled; else the expression itself.

    Parameters
    ----------
    is_settled
        Whether the values are those of a computed bid; else only what is published settles.
    """
    if not isinstance(expression, Choice):
        return expression
    if not (is_settled or isinstance(expression.left, Parameter)):
        return expression
    branch = expression.then if holds(expression, values) else expression.otherwise
    return chosen(branch, values, is_settled=is_settled)


def value_of(expression: Expression, values: Values) -> Fraction:
    """Give a value that is known, or stands in the formula."""
    return expression.value if isinstance(expression, Constant) else values[expression]
