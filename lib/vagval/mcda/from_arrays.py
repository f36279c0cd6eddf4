"""A decision matrix out of a program's own numbers (beslutsmatris från egna tal)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place

MAX, MIN = frozenset({"max", "maximize", "maximise"}), frozenset({"min", "minimize", "minimise"})


def exact(value: Any) -> Fraction:  # noqa: ANN401 - whatever numpy or pandas hold
    """Give a number as it is written: 0.1 is a tenth, not the float nearest to it.

    Raises
    ------
    UsageError
        If it is no finite number.

    Examples
    --------
    >>> exact(0.1), exact("2/3"), exact(5)
    (Fraction(1, 10), Fraction(2, 3), Fraction(5, 1))
    """
    if isinstance(value, Fraction | int | Decimal | str) and not isinstance(value, bool):
        plain: Any = value
    else:
        # ``Fraction(np.int64(…))`` keeps parts of 64 bits, and overflows without a word.
        plain = repr(float(value))
    try:
        return Fraction(plain)
    except (ValueError, OverflowError) as error:
        raise UsageError(
            finding("matrix-number-not-finite", Place(""), value=str(value))
        ) from error


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
    rows = tuple(tuple(exact(value) for value in row) for row in values)
    wide = len(rows[0]) if rows else 0
    stated = tuple(exact(weight) for weight in weights)
    total = sum(stated, Fraction(0))
    if normalise and total > 0:
        stated = tuple(weight / total for weight in stated)
    elif total != 1:
        place = Place("", cell="weights")
        raise UsageError(finding("matrix-weights-sum", place, total=Decimal(str(float(total)))))
    try:
        return DecisionMatrix(
            _names(alternatives, "A", len(rows)),
            _names(criteria, "C", wide),
            tuple(_is_maximised(each) for each in objectives),
            stated,
            rows,
        )
    except ValueError as error:
        raise UsageError(finding("matrix-is-none", Place(""), problem=str(error))) from error


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
    table = dm.matrix
    return decision_matrix_from(
        table.to_numpy().tolist(),
        [int(each) for each in dm.iobjectives],
        dm.weights.to_numpy().tolist(),
        alternatives=[str(each) for each in table.index],
        criteria=[str(each) for each in table.columns],
        normalise=normalise,
    )


def _names(stated: Sequence[Any] | None, letter: str, count: int) -> tuple[str, ...]:
    if stated is None:
        return tuple(f"{letter}{number}" for number in range(1, count + 1))
    return tuple(str(each) for each in stated)


def _is_maximised(objective: Any) -> bool:  # noqa: ANN401 - a word, a sign or a function
    word = getattr(objective, "__name__", str(objective)).casefold()
    if word in MAX or word in {"1", "1.0"}:
        return True
    if word in MIN or word in {"-1", "-1.0"}:
        return False
    raise UsageError(finding("matrix-objective-unknown", Place("", cell="objectives"), value=word))
