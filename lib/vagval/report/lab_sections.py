"""Every section of the laboratory's report, by the key that notebooks ask for (modellprov)."""

from collections.abc import Callable
from types import MappingProxyType

from vagval.domain.document import Cover, Section
from vagval.report.lab_class import lab_class
from vagval.report.lab_context import LabContext
from vagval.report.lab_cover import lab_cover
from vagval.report.lab_even import lab_even
from vagval.report.lab_exploits import lab_exploits
from vagval.report.lab_findings import lab_findings
from vagval.report.lab_flat import lab_flat
from vagval.report.lab_influence import lab_influence
from vagval.report.lab_knockout import lab_knockout
from vagval.report.lab_provenance import lab_provenance
from vagval.report.lab_summary import lab_summary
from vagval.report.lab_twins import lab_twins
from vagval.report.lab_weight import lab_weight
from vagval.report.lab_worth import lab_worth
from vagval.report.proof_sheet import proof_sheet

Parts = tuple[Section | Cover, ...]

LAB_SECTIONS: MappingProxyType[str, Callable[[LabContext], Parts]] = MappingProxyType(
    {
        "lab-cover": lab_cover,
        "lab-summary": lab_summary,
        "lab-findings": lab_findings,
        "lab-class": lab_class,
        "lab-flat": lab_flat,
        "lab-weight": lab_weight,
        "lab-influence": lab_influence,
        "lab-worth": lab_worth,
        "lab-even": lab_even,
        "lab-exploits": lab_exploits,
        "lab-twins": lab_twins,
        "lab-knockout": lab_knockout,
        "lab-provenance": lab_provenance,
        "proof-sheet": proof_sheet,
    }
)
"""Key of a section to what makes it; each gives a cover or sections, or nothing."""
