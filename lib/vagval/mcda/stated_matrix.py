"""A decision matrix with what must be said about it (beslutsmatris med förbehåll)."""

from dataclasses import dataclass

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding
from vagval.domain.place import Place

_NOWHERE = Place("")


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
    """

    matrix: DecisionMatrix | None
    findings: tuple[Finding, ...] = ()
    place: Place = _NOWHERE
