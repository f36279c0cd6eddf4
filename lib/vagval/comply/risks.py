"""What a contract should guard against, although a bid may be awarded (risker i det påvisade)."""

from collections import defaultdict
from collections.abc import Iterator

from vagval.comply.risk_dates import expiry_risks
from vagval.comply.risk_ownership import ownership_risks
from vagval.domain.admission import Admission, BidAdmission, RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.errors import Details, Finding, Severity, finding
from vagval.domain.evidence import EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.expectation import Expectation
from vagval.domain.procurement import Criteria
from vagval.domain.record import RequirementResult
from vagval.domain.standard import RequiredStandard

PROFILE_WITHOUT_VERSION = "fhir-profile-version-unknown"
OUTSIDE = frozenset({"hosting-parent-outside", "hosting-country-outside"})
CLAIMED = frozenset({Claim.MET, Claim.PARTLY})
STRONG = EvidenceLevel.E2
"""Evidence below this level has passed through the bidder's hands alone."""


def risks_of(criteria: Criteria, admission: Admission) -> tuple[Finding, ...]:
    """Name what is claimed and not shown, what evidence leaves open, and what will expire.

    Bids that may not be evaluated get no contract, and are left out.

    Returns
    -------
    tuple of Finding
        Notes; by bid in the admission's order, and for a bid in the order that they are made.
    """
    return tuple(risk for each in admission.evaluated for risk in _of_bid(criteria, each))


def _of_bid(criteria: Criteria, each: BidAdmission) -> Iterator[Finding]:
    yield from _not_shown(each)
    yield from _weak(each)
    for standard in criteria.standards:
        statuses = [s for s in each.statuses if s.requirement.id in standard.requirements]
        examined = next((e for s in statuses if (e := _examination(s)) is not None), None)
        if examined is not None:
            is_gate = any(status.requirement.is_mandatory for status in statuses)
            yield from _of_examination(each, standard, examined, is_gate=is_gate)
    yield from expiry_risks(criteria, each)
    yield from ownership_risks(each.bid)


def _examination(status: RequirementStatus) -> Examination | None:
    return status.conformance.examination if status.conformance else None


def _not_shown(each: BidAdmission) -> Iterator[Finding]:
    """Tell of requirements that the bidder claims, that evidence should show, and does not."""
    by_verdict: defaultdict[str, list[str]] = defaultdict(list)
    for status in each.statuses:
        checked = status.conformance
        is_assessed = status.assessment is not None and status.result is RequirementResult.MET
        if checked is None or status.claimed not in CLAIMED or is_assessed:
            continue
        if checked.verdict is not EvidenceVerdict.MET:
            verdict = checked.verdict.value if checked.verdict else "none"
            by_verdict[verdict].append(status.requirement.id)
    for verdict, requirements in sorted(by_verdict.items()):
        yield finding(
            "risk-not-shown",
            each.bid.place,
            Severity.NOTE,
            bid=each.bid.id,
            verdict=verdict,
            requirements=tuple(requirements),
            count=len(requirements),
        )


def _weak(each: BidAdmission) -> Iterator[Finding]:
    """Tell of ska-krav that rest on nothing but a text or a file from the bidder."""
    levels = {evidence.id: evidence.level for evidence in each.bid.evidence}
    weak = tuple(
        status.requirement.id
        for status in each.statuses
        if status.requirement.is_mandatory
        and status.assessment is None
        and status.conformance is not None
        and status.conformance.verdict is EvidenceVerdict.MET
        and levels.get(status.conformance.evidence, STRONG) < STRONG
    )
    if weak:
        yield finding(
            "risk-weak-evidence",
            each.bid.place,
            Severity.NOTE,
            bid=each.bid.id,
            requirements=weak,
            count=len(weak),
        )


def _of_examination(
    each: BidAdmission, standard: RequiredStandard, examined: Examination, *, is_gate: bool
) -> Iterator[Finding]:
    told = (*examined.notes, *(reason for item in examined.outcomes for reason in item.reasons))
    should = examined.of(EvidenceVerdict.UNMET, Expectation.SHOULD)
    counts = {
        "risk-owner-outside": sum(note.code in OUTSIDE for note in told),
        "risk-conditional-breach": len(examined.breaches),
        "risk-profile-version": sum(note.code == PROFILE_WITHOUT_VERSION for note in told),
        "risk-should-unmet": len(should) if is_gate else 0,
    }
    for code, count in counts.items():
        if count:
            yield _about(each, standard, code, count)


def _about(each: BidAdmission, standard: RequiredStandard, code: str, count: int) -> Finding:
    place = each.bid.place
    details: Details = {"bid": each.bid.id, "standard": standard.name, "count": count}
    return Finding(code, place, Severity.NOTE, details)
