"""The sample's standards are read from evidence, and come out as they were made to."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from sample_workspace import ROOT, SAMPLE
from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.conformance import Conformance
from vagval.domain.evaluation import Evaluation
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementResult
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate

BY_HAND = Path(__file__).with_name("expected_exempel_moduler.yaml")
EXPECTED: dict[str, Any] = yaml.safe_load(BY_HAND.read_text("utf-8"))


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate(Workspace(ROOT), SAMPLE)


def statuses(evaluation: Evaluation) -> Iterator[RequirementStatus]:
    """Give every status of a requirement that a standard makes precise."""
    for lot in evaluation.lots:
        for bid in lot.admission.bids:
            for status in bid.statuses:
                if evaluation.criteria.standard_of(status.requirement.id) is not None:
                    yield status


def status_of(evaluation: Evaluation, bid: str, requirement: str) -> RequirementStatus:
    return next(s for s in statuses(evaluation) if (s.bid, s.requirement.id) == (bid, requirement))


def conformance_of(evaluation: Evaluation, bid: str, requirement: str) -> Conformance:
    conformance = status_of(evaluation, bid, requirement).conformance
    assert conformance is not None
    return conformance


@pytest.mark.parametrize("lot", EXPECTED["lots"])
def test_each_lot_has_fhir_and_four_other_kinds_of_evidence(
    evaluation: Evaluation, lot: str
) -> None:
    lots = {each.id: each.lot for each in evaluation.criteria.requirements}
    required = {
        standard.kind
        for standard in evaluation.criteria.standards
        if any(lots[key] == lot for key in standard.requirements)
    }
    examined = {
        status.requirement.evidence
        for status in statuses(evaluation)
        if status.requirement.lot == lot
        and status.conformance is not None
        and status.conformance.examination is not None
    }
    assert FHIR_STATEMENT in required
    assert len(required) >= 5
    assert examined == required


def test_what_is_not_shown_is_what_was_made_so(evaluation: Evaluation) -> None:
    found = [
        [status.bid, status.requirement.id, status.conformance.verdict.value]
        for status in statuses(evaluation)
        if status.conformance is not None
        and status.conformance.verdict not in {None, EvidenceVerdict.MET}
    ]
    assert sorted(found) == sorted(EXPECTED["not_shown"])


def test_a_claim_without_evidence_stays_a_claim(evaluation: Evaluation) -> None:
    found = [
        [status.bid, status.requirement.id]
        for status in statuses(evaluation)
        if status.claimed is Claim.MET
        and status.conformance is not None
        and status.conformance.verdict is None
    ]
    assert found == EXPECTED["claimed_without_evidence"]


def test_the_expired_certificate_is_read_as_expired_and_assessed(evaluation: Evaluation) -> None:
    status = status_of(evaluation, "cirrus", "PV-S-25")
    assert status.conformance is not None
    assert "evidence-expired" in [reason.code for reason in status.conformance.reasons]
    assert (status.result, status.basis) == (RequirementResult.MET, "basis-assessed")


def test_a_profile_claimed_without_a_version_is_pointed_out(evaluation: Evaluation) -> None:
    examination = conformance_of(evaluation, "bjorken", "MVC-B-18").examination
    assert examination is not None
    assert [each.code for each in examination.notes].count("fhir-profile-version-unknown") == 3
    versioned = conformance_of(evaluation, "alfa", "MVC-B-18").examination
    assert versioned is not None
    assert "fhir-profile-version-unknown" not in [each.code for each in versioned.notes]


def test_evidence_for_another_version_shows_nothing(evaluation: Evaluation) -> None:
    reasons = conformance_of(evaluation, "alfa", "LM-B-17").reasons
    assert [reason.code for reason in reasons] == ["evidence-other-version"]


def test_the_equivalent_is_open_until_people_have_assessed_it(evaluation: Evaluation) -> None:
    status = status_of(evaluation, "fjallvind", "MVC-B-15")
    assert status.conformance is not None
    assert [r.code for r in status.conformance.reasons] == ["equivalence-to-assess"]
    assert status.assessment is not None
    assert status.result is RequirementResult.MET


def test_points_follow_the_degree_where_the_standard_says_so(evaluation: Evaluation) -> None:
    assert conformance_of(evaluation, "delta-journal", "PAS-B-21").share == Fraction(44, 49)
    assert conformance_of(evaluation, "granit", "PAS-B-21").share == 1


def test_two_statements_of_one_product_are_there_to_compare(evaluation: Evaluation) -> None:
    bid = evaluation.material.bid("delta-journal")
    assert bid is not None
    versions = [
        each.version
        for each in bid.evidence
        if each.kind == FHIR_STATEMENT and each.product == "Delta Primær"
    ]
    assert sorted(versions) == ["11.2", "12.0"]
