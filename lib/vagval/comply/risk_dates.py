"""Evidence that does not last into the contract (bevis som går ut)."""

from collections.abc import Iterator
from datetime import timedelta

from vagval.domain.admission import BidAdmission
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.procurement import Criteria

UNTIL_CONTRACT = timedelta(days=183)
"""From the last day for bids until the contract begins: reckoned, since no criteria state it."""
FIRST_YEAR = timedelta(days=365)


def expiry_risks(criteria: Criteria, each: BidAdmission) -> Iterator[Finding]:
    """Tell of evidence that expires before the contract begins or during its first year.

    Evidence that had expired by the last day for bids shows nothing at all, which is told where
    its requirement is; only evidence for the lot's requirements is looked at.
    """
    deadline = criteria.procurement.deadline
    begins = deadline + UNTIL_CONTRACT
    asked = {status.requirement.id for status in each.statuses}
    deciding = {s.conformance.evidence for s in each.statuses if s.conformance}
    for evidence in each.bid.evidence:
        ends = evidence.expires
        if ends is None or not deadline < ends < begins + FIRST_YEAR:
            continue
        if evidence.id not in deciding and not asked.intersection(evidence.requirements):
            continue
        code = "risk-expires-before-contract" if ends < begins else "risk-expires-first-year"
        yield finding(
            code,
            evidence.place,
            Severity.NOTE,
            bid=each.bid.id,
            evidence=evidence.id,
            expires=ends,
            begins=begins,
        )
