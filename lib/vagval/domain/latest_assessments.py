"""Which assessments of a bid's requirements hold (myndighetens gällande bedömningar)."""

from collections import defaultdict
from collections.abc import Iterable

from vagval.domain.errors import Finding, MaterialError
from vagval.domain.latest_entry import latest_entry
from vagval.domain.record import RequirementAssessment


def latest_assessments(
    bid: str, assessments: Iterable[RequirementAssessment]
) -> dict[str, RequirementAssessment]:
    """Give the assessment that holds for each requirement of a bid that is assessed.

    Raises
    ------
    MaterialError
        If two assessments of one requirement share the latest date.
    """
    entries: defaultdict[str, list[RequirementAssessment]] = defaultdict(list)
    for assessment in assessments:
        if assessment.bid == bid:
            entries[assessment.requirement].append(assessment)
    latest: dict[str, RequirementAssessment] = {}
    faults: list[Finding] = []
    for requirement, several in entries.items():
        try:
            entry = latest_entry(several)
        except MaterialError as error:
            faults.extend(error.findings)
        else:
            if entry is not None:
                latest[requirement] = entry
    if faults:
        raise MaterialError(*faults)
    return latest
