"""A decision matrix with what must be said about it (beslutsmatris med förbehåll)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding
from vagval.domain.place import Place

_NOWHERE = Place("")
Interval = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class StatedMatrix:
    """What other methods are asked about, or why they cannot be asked.

    Parameters
    ----------
    matrix
        None where there is nothing to weigh or to compare.
    findings
        How the matrix was made, where the published model does not say it; or why there is none.
    place
        Where the model that it was made from is published.
    bounds
        By criterion: the lowest and highest possible value that was published (the scale of points,
        the price band); None where nothing is. Empty: nothing is for any.
    """

    matrix: DecisionMatrix | None
    findings: tuple[Finding, ...] = ()
    place: Place = _NOWHERE
    bounds: tuple[Interval | None, ...] = ()

    @property
    def full_bounds(self) -> tuple[Interval, ...] | None:
        """The bounds, with the bids' own lowest and highest where nothing is published."""
        if self.matrix is None or not self.bounds:
            return None
        columns = zip(*self.matrix.values, strict=True)
        return tuple(
            stated or (min(column), max(column))
            for stated, column in zip(self.bounds, columns, strict=True)
        )
