"""Which bids are evaluated, and why."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    DEADLINE,
    a_bid,
    a_clarification,
    a_criterion,
    a_lot,
    a_low_price_review,
    a_material,
    a_requirement,
    amounts,
    an_answer,
    an_assessment,
    criteria_of,
)
from in_words import in_swedish
from vagval.check.admit import admit
from vagval.domain.admission import Admission, BidAdmission, OpenQuestion, QuestionKind, Standing
from vagval.domain.bid import Bid, Claim
from vagval.domain.conformance import Conformance, EvidenceVerdict
from vagval.domain.criterion import PointSource
from vagval.domain.errors import MaterialError, Severity, finding
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult

MET, NOT_MET, PARTLY = Claim.MET, Claim.NOT_MET, Claim.PARTLY
LOT = a_lot(
    "LM",
    a_criterion("kvalitet", deductions=amounts(0, 1, 2, 3, 4, 5)),
    a_criterion("funktion", source=PointSource.REQUIREMENTS),
    a_criterion("visat", source=PointSource.COMPLIANCE, degree_points=[(0, 0), (1, 5)]),
)
CRITERIA = criteria_of(
    a_requirement("SKA"),
    a_requirement("SKA-VISA", evidence="document"),
    a_requirement("BÖR", criterion="funktion", deduction=100),
    a_requirement("BÖR-VISA", criterion="funktion", deduction=100, evidence="document"),
    a_requirement("GRAD", criterion="visat", points=1, evidence="document"),
    lots=[LOT],
)
ALL_MET = {r.id: MET for r in CRITERIA.requirements}
SHOWN: dict[str, EvidenceVerdict | None] = {
    r.id: EvidenceVerdict.MET for r in CRITERIA.requirements if r.evidence
}


def conformances(bid: str, verdicts: dict[str, EvidenceVerdict | None]) -> tuple[Conformance, ...]:
    dates = {"expires": DEADLINE, "deadline": DEADLINE}
    why = finding("evidence-expired", Place("x"), Severity.NOTE, evidence="iso", **dates)
    return tuple(
        Conformance(bid, key, v, "iso" if v else "", () if v is EvidenceVerdict.MET else (why,))
        for key, v in verdicts.items()
    )


def admitted(material: Material, **verdicts: dict[str, EvidenceVerdict | None]) -> Admission:
    given = {b.id: conformances(b.id, SHOWN | verdicts.get(b.id, {})) for b in material.bids}
    return admit(CRITERIA, "LM", material, given)


def the_bid(
    answers: dict[str, Claim | None] | None = None,
    verdicts: dict[str, EvidenceVerdict | None] | None = None,
) -> BidAdmission:
    bid = a_bid(answers=ALL_MET | (answers or {}))
    (only,) = admitted(a_material(bid), alfa=verdicts or {}).bids
    return only


def questions(
    answers: dict[str, Claim | None] | None = None,
    verdicts: dict[str, EvidenceVerdict | None] | None = None,
) -> tuple[OpenQuestion, ...]:
    bid = a_bid(answers=ALL_MET | (answers or {}))
    return admitted(a_material(bid), alfa=verdicts or {}).questions


def sound(key: str, price: int = 1_000) -> Bid:
    return a_bid(key, price=price, answers=ALL_MET)


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
        "Anbudet svarar själv att kravet inte uppfylls."
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


LOW = (sound("alfa", 100), sound("beta", 1_000), sound("gamma", 1_100))


def test_a_low_price_is_asked_about_and_not_rejected() -> None:
    # HFD 2018 ref. 50: no automatic floor
    admission = admitted(a_material(*LOW))
    assert admission.bids[0].standing is Standing.OPEN
    assert admission.questions == (OpenQuestion(QuestionKind.LOW_PRICE, "alfa"),)
    assert "16 kap. 7 § LOU" in in_swedish(*admission.bids[0].reasons)
    assert "Medianen i delen är 1 000 kr" in in_swedish(*admission.bids[0].reasons)


def test_a_price_that_is_not_explained_must_be_rejected() -> None:
    # LOU 16:7: a bid shall be rejected if the low price is not satisfactorily explained
    admission = admitted(a_material(*LOW, low_price=[a_low_price_review(is_accepted=False)]))
    assert (admission.bids[0].standing, admission.questions) == (Standing.NOT_ADMITTED, ())
    assert "Visades i körning med tre fall." in in_swedish(*admission.bids[0].reasons)


def test_a_price_that_is_explained_is_evaluated() -> None:
    admission = admitted(a_material(*LOW, low_price=[a_low_price_review(is_accepted=True)]))
    assert (admission.bids[0].standing, admission.questions) == (Standing.ADMITTED, ())
    assert in_swedish(*admission.bids[0].reasons)


def test_a_price_of_zero_is_asked_about_and_not_rejected() -> None:
    # fallen_evaluations.md row 8, C-367/19 Tax-Fin-Lex
    admission = admitted(a_material(sound("alfa", 0)))
    assert (admission.bids[0].standing, len(admission.questions)) == (Standing.OPEN, 1)


def test_bids_that_are_out_do_not_move_the_median() -> None:
    # without beta the median of alfa and gamma is 600, and 100 is below 360
    out = a_bid("beta", price=10, answers=ALL_MET | {"SKA": NOT_MET})
    admission = admitted(a_material(LOW[0], out, LOW[2]))
    (alfa, beta, _) = admission.bids
    assert alfa.low_price is not None
    assert alfa.low_price.median == 600
    assert beta.low_price is None


def test_a_rejected_price_stays_in_the_median_that_it_was_screened_by() -> None:
    review = a_low_price_review(is_accepted=False)
    (alfa, *_) = admitted(a_material(*LOW, low_price=[review])).bids
    assert alfa.low_price is not None
    assert alfa.low_price.median == 1_000


def test_a_rejected_bid_keeps_its_price_and_its_statuses() -> None:
    bid = the_bid({"SKA": NOT_MET})
    assert bid.price is not None
    assert bid.price.evaluated == 1_000
    assert len(bid.statuses) == 5


def test_a_clarification_that_changes_the_offer_is_a_question() -> None:
    changing = a_clarification("SKA", changes_offer=True)
    (told,) = admitted(a_material(sound("alfa"), clarifications=[changing])).findings
    assert (told.code, told.severity) == ("clarification-changes-offer", Severity.QUESTION)
    assert in_swedish(told).startswith(
        "Ett förtydligande från 17 mars 2026 ändrar anbudet alfa (kravet SKA)."
    )


@pytest.mark.parametrize(
    ("requirement", "days", "severity"),
    [("SKA", 0, Severity.NOTE), ("SKA", -1, Severity.QUESTION), ("BÖR", 1, Severity.QUESTION)],
)
def test_a_changed_offer_is_settled_when_its_requirement_is_assessed_afterwards(
    requirement: str, days: int, severity: Severity
) -> None:
    changing = a_clarification("SKA", changes_offer=True)
    on = changing.on + timedelta(days=days)
    assessed = an_assessment(requirement, RequirementResult.MET, on=on)
    material = a_material(sound("alfa"), clarifications=[changing], assessments=[assessed])
    (told,) = admitted(material).findings
    assert told.severity is severity


def test_a_clarification_without_requirement_reads_well() -> None:
    changing = a_clarification(changes_offer=True)
    (told,) = admitted(a_material(sound("alfa"), clarifications=[changing])).findings
    assert in_swedish(told).startswith("Ett förtydligande från 17 mars 2026 ändrar anbudet alfa. ")


@pytest.mark.parametrize(
    "harmless",
    [
        a_clarification("SKA"),
        a_clarification("PV-1", changes_offer=True),
        a_clarification("SKA", changes_offer=True, bid="beta"),
    ],
)
def test_other_clarifications_are_no_question(harmless: object) -> None:
    assert admitted(a_material(sound("alfa"), clarifications=[harmless])).findings == ()


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
