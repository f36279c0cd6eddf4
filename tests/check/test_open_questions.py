"""What about a bid still has two possible answers."""

import pytest

from builders import a_material, an_assessment
from check.admission_case import MET, NOT_MET, admitted, questions, sound, the_bid
from vagval.domain.admission import OpenQuestion, QuestionKind, Standing
from vagval.domain.bid import Claim
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementResult


def test_a_bid_that_is_out_has_no_questions() -> None:
    assert questions({"SKA": NOT_MET, "BÖR": None}, {"SKA-VISA": None}) == ()


def test_an_unanswered_scored_requirement_is_a_question_but_leaves_the_bid_in() -> None:
    assert questions({"BÖR": None}) == (OpenQuestion(QuestionKind.ANSWER, "alfa", "BÖR"),)
    assert the_bid({"BÖR": None}).standing is Standing.ADMITTED


@pytest.mark.parametrize("verdict", [EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED])
def test_cited_evidence_that_cannot_be_verified_is_a_question(verdict: EvidenceVerdict) -> None:
    assert questions(verdicts={"BÖR-VISA": verdict}) == (
        OpenQuestion(QuestionKind.ANSWER, "alfa", "BÖR-VISA"),
    )


def test_a_scored_requirement_without_any_evidence_is_simply_not_shown() -> None:
    assert questions(verdicts={"BÖR-VISA": None}) == ()


@pytest.mark.parametrize("claim", [None, MET])
def test_what_is_not_shown_under_a_compliance_criterion_is_no_question(claim: Claim | None) -> None:
    assert questions({"GRAD": claim}, {"GRAD": EvidenceVerdict.UNVERIFIABLE}) == ()


def test_what_the_authority_records_as_unclear_is_a_question() -> None:
    unclear = an_assessment("GRAD", RequirementResult.UNCLEAR)
    admission = admitted(a_material(sound("alfa"), assessments=[unclear]))
    assert admission.questions == (OpenQuestion(QuestionKind.ANSWER, "alfa", "GRAD"),)
