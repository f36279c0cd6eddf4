"""ELECTRE I in exact fractions: who outranks whom, and the kernel (kärna).

It parts alternatives in a kernel and a rest, and ranks nobody: it is no row of the panel, since its
two thresholds would be ours and decide the kernel.
"""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix

Table = tuple[tuple[Fraction, ...], ...]


@dataclass(frozen=True, slots=True)
class Electre1:
    """What ELECTRE I computes, row over column.

    Parameters
    ----------
    concordance
        Weight of the criteria on which the row is at least as good.
    discordance
        Largest disadvantage of the row, as a share of the widest spread of any criterion.
    outranks
        Whether concordance reaches its threshold and discordance does not pass its own.
    """

    concordance: Table
    discordance: Table
    outranks: tuple[tuple[bool, ...], ...]

    @property
    def kernel(self) -> tuple[int, ...]:
        """Those that nobody outranks; in a graph with cycles there may be none."""
        everyone = range(len(self.outranks))
        return tuple(b for b in everyone if not any(self.outranks[a][b] for a in everyone))


def electre1(matrix: DecisionMatrix, agreement: Fraction, objection: Fraction) -> Electre1 | None:
    """Compute ELECTRE I on values divided by each criterion's sum.

    Parameters
    ----------
    agreement, objection
        Thresholds of concordance (at least) and discordance (at most), from 0 to 1.

    Returns
    -------
    Electre1 or None
        None where a criterion's sum is 0, or all are equal on every criterion.

    References
    ----------
    B. Roy, "Classement et choix en présence de points de vue multiples (la méthode ELECTRE)",
    RIRO 2(8), 1968, 57-75; scaling and thresholds as L.I.G. Cebrián and A.M. Porcar 2009.
    """
    sums = tuple(sum(column, Fraction(0)) for column in zip(*matrix.values, strict=True))
    if not all(sums):
        return None
    rows = tuple(
        tuple(value / total for value, total in zip(row, sums, strict=True))
        for row in matrix.values
    )
    widest = max(max(column) - min(column) for column in zip(*rows, strict=True))
    if not widest:
        return None
    ahead = tuple(tuple(_ahead(matrix.maximise, one, other) for other in rows) for one in rows)
    agreed = tuple(tuple(_agreed(matrix.weights, each) for each in row) for row in ahead)
    against = tuple(tuple(max(0, -min(each)) / widest for each in row) for row in ahead)
    everyone = range(len(rows))
    return Electre1(
        agreed,
        against,
        tuple(
            tuple(
                a != b and agreed[a][b] >= agreement and against[a][b] <= objection
                for b in everyone
            )
            for a in everyone
        ),
    )


def _ahead(
    maximise: tuple[bool, ...], one: tuple[Fraction, ...], other: tuple[Fraction, ...]
) -> tuple[Fraction, ...]:
    return tuple(
        mine - theirs if more else theirs - mine
        for mine, theirs, more in zip(one, other, maximise, strict=True)
    )


def _agreed(weights: tuple[Fraction, ...], ahead: tuple[Fraction, ...]) -> Fraction:
    return sum(
        (weight for weight, each in zip(weights, ahead, strict=True) if each >= 0), Fraction(0)
    )
