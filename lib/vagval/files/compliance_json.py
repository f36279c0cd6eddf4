"""What is claimed and shown, in the result for other programs (påstått och påvisat)."""

from fractions import Fraction

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.conformance import Conformance
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.expectation import Expectation
from vagval.files.canonical_json import Json


def compliance_json(bids: tuple[BidAdmission, ...]) -> list[Json]:
    """Give one entry for each bid and requirement that asks for evidence, in published order."""
    return [
        _entry(each.bid.id, status, status.conformance)
        for each in bids
        for status in each.statuses
        if status.conformance is not None
    ]


def _entry(bid: str, status: RequirementStatus, checked: Conformance) -> Json:
    examined = checked.examination
    return {
        "bid": bid,
        "requirement": status.requirement.id,
        "claimed": status.claimed.value if status.claimed else None,
        "verdict": checked.verdict.value if checked.verdict else None,
        "evidence": checked.evidence or None,
        "standard": checked.standard or None,
        "examination": None if examined is None else _examination(examined),
    }


def _examination(examined: Examination) -> Json:
    return {
        "degree": _number(examined.degree),
        "ungated_degree": _number(examined.ungated_degree),
        "macro_degree": _number(examined.macro_degree),
        "gate": [each.code for each in examined.gate],
        "counts": {
            expectation.value: {
                verdict.value: len(examined.of(verdict, expectation)) for verdict in EvidenceVerdict
            }
            for expectation in Expectation
        },
        "clashes": len(examined.clashes),
        "breaches": len(examined.breaches),
        "notes": len(examined.notes),
    }


def _number(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
