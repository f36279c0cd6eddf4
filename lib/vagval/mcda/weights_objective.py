"""Weights that come out of the bids themselves: never award weights (objektiva vikter).

Not permissible as award weights: they come out of the bids, and can be known only when it is too
late to publish them. Useful to test method code, and to show how far a published model is from what
the bids happen to differ in. A criterion that all bids meet alike gets no weight at all.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import fsum, log, sqrt

from vagval.mcda.weights_rounded import rounded_weights

Values = Sequence[Sequence[Fraction]]
"""By alternative, by criterion."""


def entropy_weights(values: Values) -> tuple[Fraction, ...]:
    """Weigh criteria by how unevenly the bids share them (Shannon's entropy).

    The direction of a criterion does not enter: each value is taken as a share of its column.

    Parameters
    ----------
    values
        Of at least two bids, >= 0; no column all 0, and not all columns constant.

    Raises
    ------
    ValueError
        If they are not so.

    References
    ----------
    X. Xu, "A note on the subjective and objective integrated approach to determine attribute
    weights", European Journal of Operational Research 156 (2004) 530-532.

    Examples
    --------
    >>> found = entropy_weights([[Fraction(1), Fraction(5)], [Fraction(3), Fraction(5)]])
    >>> [float(weight) for weight in found]
    [1.0, 0.0]
    """
    if entropy_undefined(values):
        raise _nothing(values)
    columns = _columns(values)
    return _shares([_divergence([each / sum(column) for each in column]) for column in columns])


def critic_weights(values: Values, maximise: Sequence[bool]) -> tuple[Fraction, ...]:
    """Weigh criteria by how much they vary and how little others say the same (CRITIC).

    Values are scaled from the worst to the best bid, so a criterion where less is better is turned
    round first. Libraries that leave that out give other weights.

    Parameters
    ----------
    values
        Of at least two bids; no column constant, and not all columns the same in proportion.
    maximise
        By criterion: whether more is better.

    Raises
    ------
    ValueError
        If they are not so.

    References
    ----------
    D. Diakoulaki, G. Mavrotas and L. Papayannakis, "Determining objective weights in multiple
    criteria problems: the CRITIC method", Computers & Operations Research 22 (1995) 763-770.

    Examples
    --------
    >>> rows = [[Fraction(1), Fraction(9)], [Fraction(2), Fraction(7)], [Fraction(4), Fraction(8)]]
    >>> [round(float(weight), 4) for weight in critic_weights(rows, [True, False])]
    [0.5045, 0.4955]
    """
    if critic_undefined(values, maximise):
        raise _nothing(values)
    columns = [
        [float(each) for each in _unit(column, more)]
        for column, more in zip(zip(*values, strict=True), maximise, strict=True)
    ]
    spreads = [sqrt(_covariance(column, column)) for column in columns]
    conflicts = [
        fsum(
            max(0.0, 1 - _covariance(a, b) / (spread * other))
            for b, other in zip(columns, spreads, strict=True)
        )
        for a, spread in zip(columns, spreads, strict=True)
    ]
    return _shares([a * b for a, b in zip(spreads, conflicts, strict=True)])


def merec_weights(values: Values, maximise: Sequence[bool]) -> tuple[Fraction, ...]:
    """Weigh criteria by how much the bids' performances change without each (MEREC).

    Parameters
    ----------
    values
        Of at least two bids, > 0; not all columns constant.
    maximise
        By criterion: whether more is better.

    Raises
    ------
    ValueError
        If they are not so.

    References
    ----------
    M. Keshavarz-Ghorabaee et al., "Determination of objective weights using a new method based on
    the removal effects of criteria (MEREC)", Symmetry 13 (2021) 525, doi:10.3390/sym13040525.

    Examples
    --------
    >>> found = merec_weights([[Fraction(1), Fraction(5)], [Fraction(3), Fraction(5)]], [True] * 2)
    >>> [float(weight) for weight in found]
    [1.0, 0.0]
    """
    if merec_undefined(values):
        raise _nothing(values)
    columns = _columns(values)
    logs = [
        [
            abs(log(min(column)) - log(each) if more else log(each) - log(max(column)))
            for each in column
        ]
        for column, more in zip(columns, maximise, strict=True)
    ]
    count = len(logs)
    rows = list(zip(*logs, strict=True))
    wholes = [fsum(row) for row in rows]
    return _shares(
        [
            fsum(
                abs(log(1 + (whole - own) / count) - log(1 + whole / count))
                for own, whole in zip(column, wholes, strict=True)
            )
            for column in logs
        ]
    )


def entropy_undefined(values: Values) -> bool:
    """Tell whether entropy weighs nothing here."""
    return (
        len(values) < 2  # noqa: PLR2004 - one bid differs from nothing
        or _is_ragged(values)
        or any(each < 0 for row in values for each in row)
        or any(sum(column) == 0 for column in zip(*values, strict=True))
        or all(_is_constant(column) for column in zip(*values, strict=True))
    )


def critic_undefined(values: Values, maximise: Sequence[bool]) -> bool:
    """Tell whether CRITIC weighs nothing here."""
    columns = list(zip(*values, strict=True))
    if any(_is_constant(column) for column in columns):
        return True
    # Without a conflict between two criteria nothing weighs anything.
    units = {_unit(column, more) for column, more in zip(columns, maximise, strict=True)}
    return len(units) < 2  # noqa: PLR2004 - a conflict takes two


def merec_undefined(values: Values) -> bool:
    """Tell whether MEREC weighs nothing here."""
    return any(each <= 0 for row in values for each in row) or all(
        _is_constant(column) for column in zip(*values, strict=True)
    )


def _is_constant(column: Sequence[Fraction]) -> bool:
    return len(set(column)) < 2  # noqa: PLR2004 - one value


def _is_ragged(values: Values) -> bool:
    return len({len(row) for row in values}) > 1


def _columns(values: Values) -> list[list[float]]:
    return [[float(each) for each in column] for column in zip(*values, strict=True)]


def _nothing(values: Values) -> ValueError:
    message = f"nothing to weigh by: {values}"
    return ValueError(message)


def _divergence(shares: list[float]) -> float:
    return max(0.0, 1 + fsum(each * log(each) for each in shares if each > 0) / log(len(shares)))


def _unit(column: Sequence[Fraction], is_maximised: bool) -> tuple[Fraction, ...]:  # noqa: FBT001 - of one column
    low, high = min(column), max(column)
    worst = low if is_maximised else high
    return tuple(abs(each - worst) / (high - low) for each in column)


def _covariance(a: list[float], b: list[float]) -> float:
    mean_a, mean_b = fsum(a) / len(a), fsum(b) / len(b)
    return fsum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True)) / len(a)


def _shares(values: list[float]) -> tuple[Fraction, ...]:
    total = fsum(values)
    if not total > 0:
        # Columns whose values differ by less than a float can hold.
        message = f"nothing to weigh by: {values}"
        raise ValueError(message)
    return rounded_weights([each / total for each in values])
