"""ELECTRE III in exact fractions: concordance, discordance, credibility.

Which variant: pseudo-criteria with constant thresholds; concordance of a criterion falls linearly
from 1 at q to 0 at p; discordance rises linearly from 0 at p to 1 at the veto v; credibility is the
global concordance C times (1 - d_j) / (1 - C) for every criterion with d_j > C. A difference of
exactly q is indifferent (pyDecision 5.1.8 says that it is not).

References
----------
B. Roy, "ELECTRE III: un algorithme de classements fondé sur une représentation floue des
préférences en présence de critères multiples", Cahiers du CERO 20(1), 1978, 3-24.
L.Y. Maystre, J. Pictet, J. Simos, *Méthodes multicritères ELECTRE*, Lausanne 1994.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix

Table = tuple[tuple[Fraction, ...], ...]


def disordered_threshold(
    indifference: Fraction, preference: Fraction, veto: Fraction | None
) -> str | None:
    """Name the threshold (q, p or v) that is below the one before it; None: 0 <= q <= p < v."""
    if indifference < 0:
        return "q"
    if preference < indifference:
        return "p"
    return "v" if veto is not None and veto <= preference else None


@dataclass(frozen=True, slots=True)
class PseudoCriterion:
    """The thresholds of one criterion, in its own unit.

    Parameters
    ----------
    indifference
        q >= 0: so small a disadvantage is none.
    preference
        p >= q: from here on a disadvantage is whole.
    veto
        v > p: from here on it cannot be made up for; None: no disadvantage is so large.
    """

    indifference: Fraction
    preference: Fraction
    veto: Fraction | None = None

    def __post_init__(self) -> None:
        """Refuse thresholds in no order; only a fault of ours makes them."""
        wrong = disordered_threshold(self.indifference, self.preference, self.veto)
        if wrong is not None:
            message = f"no pseudo-criterion: {self}, {wrong}"
            raise ValueError(message)

    def concordance(self, disadvantage: Fraction) -> Fraction:
        """Give how far a criterion agrees that one is at least as good as the other."""
        if disadvantage <= self.indifference:
            return Fraction(1)
        if disadvantage >= self.preference:
            return Fraction(0)
        return (self.preference - disadvantage) / (self.preference - self.indifference)

    def discordance(self, disadvantage: Fraction) -> Fraction:
        """Give how far a criterion speaks against it, whatever the others say."""
        if self.veto is None or disadvantage <= self.preference:
            return Fraction(0)
        if disadvantage >= self.veto:
            return Fraction(1)
        return (disadvantage - self.preference) / (self.veto - self.preference)


def concordance_table(matrix: DecisionMatrix, criteria: Sequence[PseudoCriterion]) -> Table:
    """Give the weighted concordance of each alternative with being at least as good as each."""
    return _table(matrix, lambda one, other: _concordance(matrix, criteria, one, other))


def credibility_table(matrix: DecisionMatrix, criteria: Sequence[PseudoCriterion]) -> Table:
    """Give how credible it is that each alternative is at least as good as each other.

    Returns
    -------
    tuple of tuple of Fraction
        Row over column, from 0 to 1; 1 on the diagonal.

    Examples
    --------
    >>> matrix = DecisionMatrix(
    ...     ("a", "b"), ("x", "y"), (True, True), (Fraction(1, 4), Fraction(3, 4)),
    ...     ((Fraction(0), Fraction(9)), (Fraction(3), Fraction(8))),
    ... )
    >>> limits = [PseudoCriterion(Fraction(1), Fraction(2), Fraction(4))] * 2
    >>> credibility_table(matrix, limits)[0][1]  # 3/4; d = 1/2 is not above it
    Fraction(3, 4)
    """
    return _table(matrix, lambda one, other: _credibility(matrix, criteria, one, other))


def _table(matrix: DecisionMatrix, of: Callable[[int, int], Fraction]) -> Table:
    everyone = range(len(matrix.alternatives))
    return tuple(tuple(of(one, other) for other in everyone) for one in everyone)


def _disadvantages(matrix: DecisionMatrix, one: int, other: int) -> tuple[Fraction, ...]:
    return tuple(
        theirs - mine if more else mine - theirs
        for mine, theirs, more in zip(
            matrix.values[one], matrix.values[other], matrix.maximise, strict=True
        )
    )


def _concordance(
    matrix: DecisionMatrix, criteria: Sequence[PseudoCriterion], one: int, other: int
) -> Fraction:
    return sum(
        (
            weight * criterion.concordance(disadvantage)
            for weight, criterion, disadvantage in zip(
                matrix.weights, criteria, _disadvantages(matrix, one, other), strict=True
            )
        ),
        Fraction(0),
    )


def _credibility(
    matrix: DecisionMatrix, criteria: Sequence[PseudoCriterion], one: int, other: int
) -> Fraction:
    agreed = _concordance(matrix, criteria, one, other)
    credible = agreed
    for criterion, disadvantage in zip(criteria, _disadvantages(matrix, one, other), strict=True):
        against = criterion.discordance(disadvantage)
        if against > agreed:
            credible *= (1 - against) / (1 - agreed)
    return credible
