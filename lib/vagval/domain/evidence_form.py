"""The kinds of evidence that we hand out a blank form for (bevisblankett)."""

from collections.abc import Mapping
from types import MappingProxyType

from vagval.domain.procurement import Criteria
from vagval.domain.standard import RequiredStandard
from vagval.domain.standard_kinds import EQUIVALENCE

FOLDER = "evidence-forms"

EVIDENCE_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "certificate-record": "certificate-record.toml",
        "approval-record": "approval-record.toml",
        "device-record": "device-record.toml",
        "ehds-record": "ehds-record.toml",
        "hosting-record": "hosting-record.toml",
        "riv-ta-decisions": "riv-ta-decisions.xlsx",
        "ihe-statement": "ihe-statement.xlsx",
        "dicom-conformance": "dicom-conformance.xlsx",
        "code-systems": "code-systems.xlsx",
        "audit-log": "audit-log.xlsx",
        "data-export": "export.toml",
        EQUIVALENCE: "equivalence.toml",
    }
)
"""Kind -> its form; every other kind has a form that others have published."""


def form_kinds(criteria: Criteria) -> tuple[str, ...]:
    """Name the kinds that the procurement's standards need a form for.

    An equivalent may be offered in place of any standard (LOU 9:4-8).
    """
    asked = {each.kind for each in criteria.standards}
    asked |= {EQUIVALENCE} if criteria.standards else set()
    return tuple(kind for kind in EVIDENCE_FORMS if kind in asked)


def standards_of(criteria: Criteria, kind: str) -> tuple[RequiredStandard, ...]:
    """Give the standards that a form is about; an equivalent may be about any."""
    return tuple(each for each in criteria.standards if kind in {each.kind, EQUIVALENCE})
