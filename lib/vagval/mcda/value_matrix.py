"""A decision matrix as values from 0 to 1 where more is better everywhere (värdematris)."""

from dataclasses import replace
from fractions import Fraction
from typing import Literal, get_args

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place

Scaling = Literal["min-max", "max", "sum"]


def value_matrix(matrix: DecisionMatrix, scaling: Scaling) -> DecisionMatrix:
    """Scale each criterion by the bids themselves, exactly, and turn it where less is better.

    All three are relative: another bid can change the value of this one, and with it the order of
    two others. The published model's own scale does not do that.

    Parameters
    ----------
    scaling
        ``min-max``: 0 for the worst bid, 1 for the best. ``max``: the share of the largest value,
        or the smallest value's share of it where less is better. ``sum``: the share of the sum, of
        1/x where less is better.

    Returns
    -------
    DecisionMatrix
        All maximised; a criterion where all are equal becomes 0 in ``min-max``.

    Raises
    ------
    UsageError
        If there is no such scaling, or if ``max`` or ``sum`` meets a value <= 0, of which no share
        can be taken.

    Examples
    --------
    >>> matrix = DecisionMatrix(
    ...     ("A", "B", "C"), ("price",), (False,), (Fraction(1),),
    ...     ((Fraction(80),), (Fraction(100),), (Fraction(130),)),
    ... )
    >>> value_matrix(matrix, "min-max").values
    ((Fraction(1, 1),), (Fraction(3, 5),), (Fraction(0, 1),))
    """
    if scaling not in get_args(Scaling):
        raise UsageError(
            finding(
                "simulate-choice-unknown",
                Place("", cell="scaling"),
                name="scaling",
                value=str(scaling),
                known=get_args(Scaling),
            )
        )
    columns = tuple(zip(*matrix.values, strict=True))
    if scaling != "min-max":
        wrong = tuple(
            key for key, column in zip(matrix.criteria, columns, strict=True) if min(column) <= 0
        )
        if wrong:
            raise UsageError(finding("values-not-positive", Place(""), criteria=wrong))
    scaled = tuple(
        _scaled(column, scaling, is_maximised=more)
        for column, more in zip(columns, matrix.maximise, strict=True)
    )
    return replace(
        matrix,
        maximise=(True,) * len(matrix.criteria),
        values=tuple(zip(*scaled, strict=True)),
    )


def _scaled(
    column: tuple[Fraction, ...], scaling: Scaling, *, is_maximised: bool
) -> tuple[Fraction, ...]:
    low, high = min(column), max(column)
    if scaling == "min-max":
        worst, span = (low, high - low) if is_maximised else (high, low - high)
        return tuple((value - worst) / span if span else Fraction(0) for value in column)
    turned = column if is_maximised else tuple(1 / value for value in column)
    whole = max(turned) if scaling == "max" else sum(turned, Fraction(0))
    return tuple(value / whole for value in turned)
