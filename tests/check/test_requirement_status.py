"""What counts as met, and what each conclusion rests on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_bid, a_material, a_requirement, an_assessment, criteria_of
from in_words import in_swedish
from vagval.check.requirement_status import requirement_statuses
from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.conformance import Conformance
from vagval.domain.errors import MaterialError
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementAssessment, RequirementResult
from vagval.domain.requirement import Requirement
from vagval.report.wording import Wording

MET, NOT_MET, UNCLEAR = (
    RequirementResult.MET,
    RequirementResult.NOT_MET,
    RequirementResult.UNCLEAR,
)
SKA = a_requirement("K")
SKA_SHOWN = a_requirement("K", evidence="document")
SCORED = a_requirement("K", criterion="funktion", points=2)
SCORED_SHOWN = a_requirement("K", criterion="funktion", points=2, evidence="document")


def status_of(
    requirement: Requirement,
    claim: Claim | None,
    verdict: EvidenceVerdict | None = None,
    *assessments: RequirementAssessment,
) -> RequirementStatus:
    (status,) = requirement_statuses(
        criteria_of(requirement),
        a_bid(answers={"K": claim}),
        "LM",
        (Conformance("alfa", "K", verdict, "iso"),),
        a_material(assessments=assessments).record,
    )
    return status


@pytest.mark.parametrize("requirement", [SKA, SKA_SHOWN, SCORED, SCORED_SHOWN])
@pytest.mark.parametrize(
    ("claim", "result", "basis"),
    [
        (None, UNCLEAR, "basis-unanswered"),
        (Claim.NOT_MET, NOT_MET, "basis-claimed-not-met"),
        (Claim.PARTLY, NOT_MET, "basis-claimed-partly"),
    ],
)
def test_whatever_is_not_claimed_in_full_is_never_met(
    requirement: Requirement, claim: Claim | None, result: RequirementResult, basis: str
) -> None:
    status = status_of(requirement, claim, EvidenceVerdict.MET)
    assert (status.result, status.basis, status.claimed) == (result, basis, claim)


@pytest.mark.parametrize("requirement", [SKA, SCORED])
def test_the_answer_is_enough_where_no_evidence_is_asked_for(requirement: Requirement) -> None:
    status = status_of(requirement, Claim.MET)
    assert (status.result, status.basis, status.conformance) == (MET, "basis-claimed", None)


@pytest.mark.parametrize("requirement", [SKA_SHOWN, SCORED_SHOWN])
@pytest.mark.parametrize(
    ("verdict", "result", "basis"),
    [
        (EvidenceVerdict.MET, MET, "basis-shown"),
        (EvidenceVerdict.UNMET, NOT_MET, "basis-contradicted"),
        (EvidenceVerdict.UNVERIFIABLE, UNCLEAR, "basis-unverifiable"),
        (EvidenceVerdict.MALFORMED, UNCLEAR, "basis-malformed"),
        (None, UNCLEAR, "basis-not-shown"),
    ],
)
def test_a_claim_is_worth_what_the_evidence_shows(
    requirement: Requirement,
    verdict: EvidenceVerdict | None,
    result: RequirementResult,
    basis: str,
) -> None:
    status = status_of(requirement, Claim.MET, verdict)
    assert (status.result, status.basis) == (result, basis)


@given(
    claim=st.sampled_from([None, *Claim]),
    verdict=st.sampled_from([None, *EvidenceVerdict]),
    result=st.sampled_from(RequirementResult),
)
def test_the_authoritys_own_assessment_decides(
    claim: Claim | None, verdict: EvidenceVerdict | None, result: RequirementResult
) -> None:
    status = status_of(SKA_SHOWN, claim, verdict, an_assessment("K", result))
    assert (status.result, status.basis) == (result, "basis-assessed")


def test_the_latest_assessment_holds_whatever_the_order_of_the_rows() -> None:
    first = an_assessment("K", UNCLEAR, on=date(2026, 3, 20))
    then = an_assessment("K", MET, on=date(2026, 3, 27))
    assert status_of(SKA, None, None, first, then).assessment == then
    assert status_of(SKA, None, None, then, first).assessment == then


def test_two_assessments_on_the_same_day_are_refused() -> None:
    with pytest.raises(MaterialError) as refused:
        status_of(SKA, None, None, an_assessment("K", MET), an_assessment("K", NOT_MET))
    assert [f.code for f in refused.value.findings] == ["record-same-day"] * 2
    assert "samma senaste datum, 17 mars 2026" in in_swedish(*refused.value.findings)


def test_another_bids_assessment_says_nothing() -> None:
    assert status_of(SKA, None, None, an_assessment("K", MET, bid="beta")).result is UNCLEAR


def test_a_requirement_without_a_row_is_unanswered() -> None:
    (status,) = requirement_statuses(criteria_of(SKA), a_bid(), "LM", (), a_material().record)
    assert (status.claimed, status.basis) == (None, "basis-unanswered")


def test_statuses_stand_in_the_published_order_of_the_lot() -> None:
    criteria = criteria_of(*(a_requirement(key) for key in ("C", "A", "B")))
    statuses = requirement_statuses(criteria, a_bid(), "LM", (), a_material().record)
    assert [status.requirement.id for status in statuses] == ["C", "A", "B"]


@given(verdict=st.sampled_from([None, *EvidenceVerdict]), claim=st.sampled_from([None, *Claim]))
def test_every_basis_has_its_words(verdict: EvidenceVerdict | None, claim: Claim | None) -> None:
    basis = status_of(SKA_SHOWN, claim, verdict).basis
    assert Wording("sv").has(basis)
    assert Wording("en").has(basis)
