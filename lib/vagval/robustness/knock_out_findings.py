"""When hardly anyone would be left after the ska-krav (utslagsprognos i ord)."""

from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.laboratory import KnockOut
from vagval.domain.place import Place

COMPETITION = 2
"""Fewer than this, and there is nobody to compare with."""


def knock_out_findings(forecast: KnockOut, place: Place) -> tuple[Finding, ...]:
    """Ask about the ska-krav if fewer than two known products would meet them all.

    Parameters
    ----------
    place
        Where the requirements stand.

    Returns
    -------
    tuple of Finding
        Empty if at least two remain, or if fewer than two are known to begin with.
    """
    if len(forecast.remaining) >= COMPETITION or len(forecast.products) < COMPETITION:
        return ()
    excluding = tuple(requirement for requirement, _ in forecast.excluding)
    helping = tuple(requirement for requirement, _ in forecast.if_dropped)
    return (
        finding(
            "lab-few-remain",
            place,
            Severity.QUESTION,
            lot=forecast.lot,
            left=len(forecast.remaining),
            products=len(forecast.products),
            excluding=excluding,
            count=len(excluding),
            # An empty list has no sentence; the catalogue selects on the number.
            helping=helping or ("-",),
            helping_count=len(helping),
        ),
    )
