"""Whether the panel's sheets are complete, agreed and reasoned (granskning av betygsblad)."""

from collections.abc import Iterable

from vagval.check.panel_agreement import note_agreement
from vagval.check.panel_cells import panel_cells
from vagval.check.panel_consensus import check_consensus
from vagval.check.panel_coverage import check_coverage
from vagval.check.panel_reasons import note_reasons
from vagval.domain.admission import Admission
from vagval.domain.errors import Finding
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria


def check_panel(
    criteria: Criteria, material: Material, admissions: Iterable[Admission] = ()
) -> tuple[Finding, ...]:
    """Find what is missing from the panel's work, and what a reader should look at twice.

    Missing, repeated or unassigned points stop; what looks unreasoned is noted.

    Parameters
    ----------
    admissions
        Of the lots that have been examined: bids that are out need no points there, and other
        lots need none yet. Without admissions every bid needs points in every lot.

    Returns
    -------
    tuple of Finding
        Stops first, then notes; the order of files and rows never matters.
    """
    cells = panel_cells(criteria, material, admissions)
    return (
        *check_coverage(criteria, material, cells),
        *check_consensus(criteria, material, cells),
        *note_reasons(criteria, material, cells),
        *note_agreement(material, cells),
    )
