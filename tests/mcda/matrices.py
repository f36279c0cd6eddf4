"""Decision matrices for tests, and the three bids that the facts compute with."""

from collections.abc import Sequence
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix

Rows = Sequence[Sequence[str | int]]


def a_matrix(rows: Rows, maximise: Sequence[bool], weights: Sequence[str]) -> DecisionMatrix:
    return DecisionMatrix(
        alternatives=tuple("abcdefgh"[: len(rows)]),
        criteria=tuple(f"c{number}" for number in range(len(maximise))),
        maximise=tuple(maximise),
        weights=tuple(Fraction(weight) for weight in weights),
        values=tuple(tuple(Fraction(value) for value in row) for row in rows),
    )


def facts_bids(price_weight: str, quality_weight: str) -> DecisionMatrix:
    """A(80,.50) B(100,.70) C(130,.95) of facts/mcda.md, section 3."""
    rows = ((80, "0.50"), (100, "0.70"), (130, "0.95"))
    return a_matrix(rows, (False, True), (price_weight, quality_weight))


def fractions(*written: str | int) -> tuple[Fraction, ...]:
    return tuple(Fraction(each) for each in written)
