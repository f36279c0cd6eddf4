"""Which bids are evaluated, and why."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_bid, a_material, an_answer, an_assessment
from check.admission_case import ALL_MET, MET, NOT_MET, PARTLY, admitted, questions, sound, the_bid
from in_words import in_swedish
from vagval.domain.admission import Admission, QuestionKind, Standing
from vagval.domain.bid import Claim
from vagval.domain.errors import MaterialError, Severity
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult


def test_a_bid_that_meets_everything_is_admitted_without_reasons() -> None:
    bid = the_bid()
    assert (bid.standing, bid.reasons) == (Standing.ADMITTED, ())


def test_an_unmet_mandatory_requirement_puts_the_bid_out_and_is_named() -> None:
    # fallen_evaluations.md row 36: no rejection without the requirement that it rests on
    bid = the_bid({"SKA": NOT_MET})
    (reason,) = bid.reasons
    assert bid.standing is Standing.NOT_ADMITTED
    assert reason.details["requirement"] == "SKA"
    assert reason.place == Place("vendors/prov/bids/alfa/answers.csv", cell="SKA")
    assert in_swedish(reason).startswith(
        "Anbudet alfa uppfyller inte ska-kravet SKA: Systemet ska klara SKA. "
        "Anbudsgivaren svarar själv att kravet inte uppfylls."
    )


def test_partly_is_not_enough_for_a_mandatory_requirement() -> None:
    bid = the_bid({"SKA": PARTLY})
    assert bid.standing is Standing.NOT_ADMITTED
    assert "ett ska-krav ska uppfyllas helt" in in_swedish(*bid.reasons)


def test_every_bid_is_held_to_every_requirement() -> None:
    # fallen_evaluations.md row 36: the rule that hits one bid is run on all
    material = a_material(
        a_bid("alfa", answers=ALL_MET), a_bid("beta", answers=ALL_MET | {"SKA": NOT_MET})
    )
    admission = admitted(material)
    assert {tuple(s.requirement.id for s in b.statuses) for b in admission.bids} == {tuple(ALL_MET)}
    assert [b.standing for b in admission.bids] == [Standing.ADMITTED, Standing.NOT_ADMITTED]
    assert [b.bid.id for b in admission.evaluated] == ["alfa"]


def test_all_unmet_requirements_are_named_not_only_the_first() -> None:
    bid = the_bid({"SKA": NOT_MET, "SKA-VISA": NOT_MET})
    assert [r.details["requirement"] for r in bid.reasons if "requirement" in r.details] == [
        "SKA",
        "SKA-VISA",
    ]


def test_evidence_that_contradicts_puts_the_bid_out_and_says_why() -> None:
    bid = the_bid(verdicts={"SKA-VISA": EvidenceVerdict.UNMET})
    assert bid.standing is Standing.NOT_ADMITTED
    assert [r.code for r in bid.reasons] == ["mandatory-not-met", "evidence-expired"]
    assert "men beviset iso motsäger det" in in_swedish(*bid.reasons)


@pytest.mark.parametrize(
    ("answers", "verdicts"),
    [
        ({"SKA": None}, {}),
        ({}, {"SKA-VISA": None}),
        ({}, {"SKA-VISA": EvidenceVerdict.UNVERIFIABLE}),
        ({}, {"SKA-VISA": EvidenceVerdict.MALFORMED}),
    ],
)
def test_an_unclear_mandatory_requirement_leaves_the_bid_open(
    answers: dict[str, Claim | None], verdicts: dict[str, EvidenceVerdict | None]
) -> None:
    bid = the_bid(answers, verdicts)
    assert bid.standing is Standing.OPEN
    assert bid.reasons[0].severity is Severity.QUESTION
    assert "preliminärt" in in_swedish(*bid.reasons)
    (question,) = questions(answers, verdicts)
    assert question.kind is QuestionKind.MANDATORY


def test_the_authoritys_assessment_closes_the_question_and_its_reason_is_shown() -> None:
    bid = a_bid(answers=ALL_MET | {"SKA": None})
    assessed = an_assessment("SKA", RequirementResult.NOT_MET)
    admission = admitted(a_material(bid, assessments=[assessed]))
    (only,) = admission.bids
    assert (only.standing, admission.questions) == (Standing.NOT_ADMITTED, ())
    assert f"Myndighetens bedömning: {assessed.reason}" in in_swedish(*only.reasons)
    assert only.reasons[0].place == assessed.place


def test_a_rejected_bid_keeps_its_price_and_its_statuses() -> None:
    bid = the_bid({"SKA": NOT_MET})
    assert bid.price is not None
    assert bid.price.evaluated == 1_000
    assert len(bid.statuses) == 5


def test_faults_of_all_bids_are_told_at_once() -> None:
    material = a_material(*(a_bid(key, price=None, answers=ALL_MET) for key in ("alfa", "beta")))
    with pytest.raises(MaterialError) as refused:
        admitted(material)
    assert [f.details["bid"] for f in refused.value.findings] == ["alfa", "beta"]


def test_a_lot_without_bids_has_an_empty_admission() -> None:
    assert admitted(a_material()) == Admission("LM", (), ())


@given(data=st.data())
def test_the_order_of_files_and_rows_never_matters(data: st.DataObject) -> None:
    claims = st.sampled_from([None, MET, NOT_MET, PARTLY])
    rows = [an_answer(key, data.draw(claims)) for key in ALL_MET]
    price = data.draw(st.integers(0, 2_000))
    others = [sound("beta"), sound("gamma", 1_500)]
    bids = [a_bid(price=price, answers=rows), *others]
    shuffled = [a_bid(price=price, answers=data.draw(st.permutations(rows))), *others]
    first = admitted(a_material(*bids))
    files = tuple(data.draw(st.permutations(shuffled)))
    again = admitted(replace(a_material(), bids=files))
    assert [(b.bid.id, b.standing, b.statuses) for b in first.bids] == [
        (b.bid.id, b.standing, b.statuses) for b in again.bids
    ]
    assert first.questions == again.questions
