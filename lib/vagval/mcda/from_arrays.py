"""A decision matrix out of a program's own numbers (beslutsmatris från egna tal)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from numbers import Integral, Real
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.matrix_number import as_written, matrix_number
from vagval.domain.matrix_parts import MatrixParts
from vagval.domain.place import Place

MAX, MIN = frozenset({"max", "maximize", "maximise"}), frozenset({"min", "minimize", "minimise"})


def exact(value: Any) -> Fraction:  # noqa: ANN401 - whatever numpy or pandas hold
    """Give a number as it is written: 0.1 is a tenth, not the float nearest to it.

    Raises
    ------
    UsageError
        If it is no number, or none between 1e-300 and 1e300.

    Examples
    --------
    >>> exact(0.1), exact("2/3"), exact(5)
    (Fraction(1, 10), Fraction(2, 3), Fraction(5, 1))
    """
    found = matrix_number(_plain(value))
    if isinstance(found, Fraction):
        return found
    raise UsageError(finding(found, Place(""), value=as_written(value)))


def decision_matrix_from(  # noqa: PLR0913 - a matrix has these parts
    values: Iterable[Iterable[Any]],
    objectives: Sequence[Any],
    weights: Iterable[Any],
    *,
    alternatives: Sequence[Any] | None = None,
    criteria: Sequence[Any] | None = None,
    normalise: bool = False,
) -> DecisionMatrix:
    """Make a decision matrix of lists, arrays or a data frame's values.

    Parameters
    ----------
    values
        Alternatives by criteria.
    objectives
        ``max`` or ``1``, ``min`` or ``-1`` (also Python's own functions ``max`` and ``min``).
    weights
        >= 0; they must sum to exactly 1 as written, unless ``normalise`` says that they shall be
        divided by their sum.
    alternatives, criteria
        Names; None: A1, A2, ... and C1, C2, ...

    Raises
    ------
    UsageError
        If names, numbers and weights make no decision matrix; says why.

    Examples
    --------
    >>> matrix = decision_matrix_from([[80, 0.5], [100, 0.7]], ["min", "max"], [0.4, 0.6])
    >>> matrix.values[1], matrix.weights[0]
    ((Fraction(100, 1), Fraction(7, 10)), Fraction(2, 5))
    """
    data = {
        "matrix": _listed(values, _row),
        "objectives": _listed(objectives, _direction),
        "weights": _listed(weights, _plain),
        "alternatives": None if alternatives is None else _listed(alternatives, str),
        "criteria": None if criteria is None else _listed(criteria, str),
    }
    parts = MatrixParts(data, lambda path: Place("", cell=path), "python")
    weighed = parts.weighed()
    if weighed is None:
        raise UsageError(*parts.findings)
    if weighed.written_sum != 1 and not normalise:
        place = Place("", cell="weights")
        raise UsageError(finding("matrix-weights-sum", place, total=weighed.written_sum))
    return weighed.matrix


def from_skcriteria(dm: Any, *, normalise: bool = False) -> DecisionMatrix:  # noqa: ANN401 - scikit-criteria is not imported for it
    """Take a ``skcriteria.DecisionMatrix`` over, exactly as its numbers are written.

    Parameters
    ----------
    dm
        Anything with ``matrix`` (a data frame), ``iobjectives`` and ``weights``.
    normalise
        As in ``decision_matrix_from``: scikit-criteria accepts weights of any sum.

    Raises
    ------
    UsageError
        If it is no decision matrix: one alternative, a number that is not finite, equal names.
    """
    if not all(hasattr(dm, part) for part in ("matrix", "iobjectives", "weights")):
        kind = type(dm).__name__
        raise UsageError(finding("matrix-not-skcriteria", Place(""), kind=kind))
    table = dm.matrix
    return decision_matrix_from(
        # By column: a table of mixed columns would make floats of its whole numbers.
        list(zip(*(table.iloc[:, n].to_numpy() for n in range(table.shape[1])), strict=True)),
        [int(each) for each in dm.iobjectives],
        list(dm.weights.to_numpy()),
        alternatives=[str(each) for each in table.index],
        criteria=[str(each) for each in table.columns],
        normalise=normalise,
    )


def _listed(stated: Any, read: Callable[[Any], object]) -> object:  # noqa: ANN401 - anything
    """Give a list of what was read; what cannot be gone through stays, to be refused."""
    if isinstance(stated, str | bytes | Mapping) or not isinstance(stated, Iterable):
        return stated
    return [read(each) for each in stated]


def _row(stated: Any) -> object:  # noqa: ANN401 - anything
    return _listed(stated, _plain)


def _plain(value: Any) -> object:  # noqa: ANN401 - whatever numpy or pandas hold
    """Give a number of any library as int, Decimal or Fraction; anything else as it is."""
    if isinstance(value, bool | Decimal | Fraction):
        return value
    if isinstance(value, Integral):
        # ``Fraction(np.int64(…))`` keeps parts of 64 bits, and overflows without a word.
        return int(value)
    if isinstance(value, Real):
        # Its shortest spelling, in its own precision: float32 and float64 both mean 0.1 by 0.1.
        return Decimal(str(value))
    return _spelled(value) if isinstance(value, str) else value


def _spelled(text: str) -> object:
    try:
        return Fraction(text) if "/" in text else Decimal(text)
    except (ValueError, ArithmeticError):
        return text


def _direction(objective: Any) -> str:  # noqa: ANN401 - a word, a sign or a function
    word = str(getattr(objective, "__name__", objective)).casefold()
    if word in MAX or word in {"1", "1.0"}:
        return "max"
    return "min" if word in MIN or word in {"-1", "-1.0"} else word
