"""What each alternative is worth on each criterion, where more is better (värderader)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import RuleError, finding
from vagval.domain.place import Place
from vagval.mcda.row import Row, dot


def value_rows(matrix: DecisionMatrix) -> tuple[Row, ...]:
    """Give the rows of an additive matrix: its figures are ``values @ weights``.

    Raises
    ------
    RuleError
        If a criterion is to be minimised: how a low price becomes a value is a choice that somebody
        must publish, and no sign is turned in silence.
    """
    lowest = tuple(
        name for name, up in zip(matrix.criteria, matrix.maximise, strict=True) if not up
    )
    if lowest:
        raise RuleError(finding("stress-not-maximised", Place(""), criteria=lowest))
    return matrix.values


def totals(matrix: DecisionMatrix) -> Row:
    """Compute each alternative's figure at the matrix's own weights, exact."""
    return tuple(dot(row, matrix.weights) for row in value_rows(matrix))


def first_of(matrix: DecisionMatrix) -> tuple[str, ...]:
    """Name the alternatives with the highest figure: one, or several that are exactly equal."""
    figures = totals(matrix)
    return tuple(
        name
        for name, figure in zip(matrix.alternatives, figures, strict=True)
        if figure == max(figures)
    )
