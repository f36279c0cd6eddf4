"""Every section of the reports, by the key that notebooks ask for (avsnitt)."""

from collections.abc import Callable
from types import MappingProxyType

from vagval.domain.document import Cover, Section
from vagval.report.admission_section import admission_section
from vagval.report.allocation_section import allocation_section
from vagval.report.audience_sections import shows_section
from vagval.report.award_section import award_section
from vagval.report.certificate_section import certificate_section
from vagval.report.changes_section import changes_section
from vagval.report.compliance_section import compliance_section
from vagval.report.context import ReportContext
from vagval.report.cover_section import report_cover
from vagval.report.flips_section import flips_section
from vagval.report.glossary_section import glossary_section
from vagval.report.individual_section import individual_section
from vagval.report.interoperability_section import interoperability_section
from vagval.report.left_out_section import left_out_section
from vagval.report.mandatory_section import mandatory_section
from vagval.report.masking import masked
from vagval.report.notes_section import notes_section
from vagval.report.outcomes_section import outcomes_section
from vagval.report.overview_section import overview_section
from vagval.report.prices_section import prices_section
from vagval.report.provenance_section import provenance_section
from vagval.report.reasons_section import reasons_section
from vagval.report.requirements_scored_section import requirements_scored_section
from vagval.report.risks_section import risks_section
from vagval.report.robustness_section import robustness_section
from vagval.report.scores_section import scores_section
from vagval.report.second_opinion_section import second_opinion_section
from vagval.report.spread_section import spread_section
from vagval.report.standards_section import standards_section
from vagval.report.step_cover_section import (
    award_cover,
    check_cover,
    compliance_cover,
    robustness_cover,
    scores_cover,
)
from vagval.report.steps_section import steps_section
from vagval.report.stress_summary_section import stress_summary_section
from vagval.report.testing_section import testing_section
from vagval.report.walking_section import walking_section
from vagval.report.weight_section import weight_section

Parts = tuple[Section | Cover, ...]
Build = Callable[[ReportContext], Parts]

_BUILD: MappingProxyType[str, Build] = MappingProxyType(
    {
        "step-cover-check": check_cover,
        "step-cover-compliance": compliance_cover,
        "step-cover-scores": scores_cover,
        "step-cover-award": award_cover,
        "step-cover-robustness": robustness_cover,
        "report-cover": report_cover,
        "reasons": reasons_section,
        "overview": overview_section,
        "allocation": allocation_section,
        "notes": notes_section,
        "admission": admission_section,
        "mandatory": mandatory_section,
        "prices": prices_section,
        "standards": standards_section,
        "compliance": compliance_section,
        "changes": changes_section,
        "interoperability": interoperability_section,
        "risks": risks_section,
        "testing": testing_section,
        "scores": scores_section,
        "individual": individual_section,
        "spread": spread_section,
        "requirements-scored": requirements_scored_section,
        "award": award_section,
        "steps": steps_section,
        "outcomes": outcomes_section,
        "stress-summary": stress_summary_section,
        "robustness": robustness_section,
        "certificates": certificate_section,
        "flips": flips_section,
        "left-out": left_out_section,
        "second-opinion": second_opinion_section,
        "walking-weights": walking_section,
        "weights": weight_section,
        "provenance": provenance_section,
        "glossary": glossary_section,
    }
)


def _for_its_audience(key: str, build: Build) -> Build:
    """Let a section see only what its audience may see, and be seen only by who may see it."""

    def built(context: ReportContext) -> Parts:
        return build(masked(context)) if shows_section(context.audience, key) else ()

    return built


SECTIONS: MappingProxyType[str, Build] = MappingProxyType(
    {key: _for_its_audience(key, build) for key, build in _BUILD.items()}
)
"""Key of a section to what makes it; each gives a cover or sections, or nothing."""
