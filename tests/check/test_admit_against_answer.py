"""A ska-krav that the authority calls met against the bidder's own answer is pointed out."""

import pytest

from builders import a_bid, a_material, an_assessment
from check.admission_case import ALL_MET, MET, NOT_MET, PARTLY, admitted
from vagval.domain.admission import Standing
from vagval.domain.bid import Claim
from vagval.domain.record import RequirementResult


def codes_and_standing(claim: Claim | None) -> tuple[list[str], Standing]:
    bid = a_bid("alfa", answers={**ALL_MET, "SKA": claim})
    assessed = an_assessment("SKA", RequirementResult.MET)
    admission = admitted(a_material(bid, assessments=[assessed]))
    (alone,) = admission.bids
    return [reason.code for reason in alone.reasons], alone.standing


@pytest.mark.parametrize("claim", [NOT_MET, PARTLY, None])
def test_the_assessment_decides_but_is_never_silent(claim: Claim | None) -> None:
    codes, standing = codes_and_standing(claim)
    assert codes == ["mandatory-met-against-answer"]
    assert standing is Standing.ADMITTED


def test_an_assessment_that_agrees_with_the_answer_needs_no_word() -> None:
    assert codes_and_standing(MET) == ([], Standing.ADMITTED)
