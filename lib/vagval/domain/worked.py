"""An expression with the numbers of one bid, ready to be read (uträkning)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from vagval.domain.expression import Expression


@dataclass(frozen=True, slots=True)
class Worked:
    """An expression, and the value of each part of it that is named or given.

    Parameters
    ----------
    values
        For own price and quality, parameters, earlier lines, and what is taken from all bids.
    """

    expression: Expression
    values: Mapping[Expression, Fraction] = field(hash=False)
