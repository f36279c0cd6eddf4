"""The five bids of the facts, and matrices of one's own, for tests of the simulation."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.uncertain_scores import UncertainScores


def a_matrix(*rows: str, minimised: tuple[int, ...] = ()) -> DecisionMatrix:
    """Make a matrix of bids b0, b1, ... and criteria c0, c1, ..., with equal weights."""
    values = tuple(tuple(Fraction(each) for each in row.split()) for row in rows)
    wide = len(values[0])
    return DecisionMatrix(
        alternatives=tuple(f"b{bid}" for bid in range(len(rows))),
        criteria=tuple(f"c{criterion}" for criterion in range(wide)),
        maximise=tuple(criterion not in minimised for criterion in range(wide)),
        weights=(Fraction(1, wide),) * wide,
        values=values,
    )


T1_ROWS = (
    "420 310 500 250 380 300",
    "350 450 300 400 420 350",
    "480 200 350 300 300 460",
    "300 400 420 420 300 330",
    "330 330 360 330 350 340",
)
T1 = a_matrix(*T1_ROWS)
"""Five bids, six criteria, points in hundredths."""


def disputed(matrix: DecisionMatrix, *, together: bool = False) -> UncertainScores:
    """Let three evaluators differ by up to 40 on every criterion but the first."""
    return UncertainScores(
        tuple(
            tuple(
                (value,) if not j else (value, value - 40 + 7 * i, value + 30 - 5 * j)
                for j, value in enumerate(row)
            )
            for i, row in enumerate(matrix.values)
        ),
        (together,) * len(matrix.criteria),
    )
