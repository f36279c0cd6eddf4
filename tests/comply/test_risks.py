"""What a contract should guard against is named, with whom and for which requirement."""

from dataclasses import replace

from builders import (
    LOT,
    a_bid,
    a_requirement,
    a_smart_evidence,
    a_standard,
    an_answer,
    an_assessment,
    an_evidence,
    an_examination,
    an_item,
    an_outcome,
    criteria_of,
)
from vagval.comply.risks import PROFILE_WITHOUT_VERSION, risks_of
from vagval.domain.admission import Admission, BidAdmission, RequirementStatus, Standing
from vagval.domain.bid import Bid, Claim
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence import EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
ASKED = a_requirement("S-2", evidence="smart-configuration")
SCORED = a_requirement("B-2", evidence="smart-configuration", points=5)
STANDARD = a_standard()
CRITERIA = replace(criteria_of(ASKED), standards=(STANDARD,))
ALFA = a_bid(answers=[an_answer("S-2")], evidence=[a_smart_evidence(level=EvidenceLevel.E3)])


def a_status(
    verdict: EvidenceVerdict | None = MET,
    claimed: Claim | None = Claim.MET,
    requirement: Requirement = ASKED,
    examination: Examination | None = None,
) -> RequirementStatus:
    evidence = "" if verdict is None else "smart"
    checked = Conformance("alfa", requirement.id, verdict, evidence, examination=examination)
    result = RequirementResult.MET if verdict is MET else RequirementResult.UNCLEAR
    return RequirementStatus(requirement, "alfa", claimed, checked, None, result, "basis-shown")


def risks(
    *statuses: RequirementStatus,
    bid: Bid = ALFA,
    criteria: Criteria = CRITERIA,
    standing: Standing = Standing.ADMITTED,
) -> tuple[Finding, ...]:
    admission = BidAdmission(bid, standing, (), statuses, None)
    return risks_of(criteria, Admission(LOT, (admission,), ()))


def codes(found: tuple[Finding, ...]) -> list[str]:
    assert {each.severity for each in found} <= {Severity.NOTE}
    assert {each.details["bid"] for each in found} <= {"alfa"}
    return [each.code for each in found]


def test_what_is_shown_by_strong_evidence_is_no_risk() -> None:
    assert risks(a_status()) == ()


def test_claims_that_are_not_shown_are_gathered_by_why() -> None:
    other = a_requirement("S-3", evidence="document")
    found = risks(a_status(None), a_status(None, requirement=other), a_status(UNMET))
    assert codes(found) == ["risk-not-shown", "risk-not-shown"]
    assert found[0].details["requirements"] == ("S-2", "S-3")
    assert [each.details["verdict"] for each in found] == ["none", "unmet"]


def test_what_nobody_claims_is_no_risk_of_a_claim() -> None:
    assert risks(a_status(None, Claim.NOT_MET), a_status(None, None)) == ()


def test_what_the_authority_has_assessed_as_met_is_no_longer_open() -> None:
    assessed = replace(
        a_status(EvidenceVerdict.UNVERIFIABLE),
        assessment=an_assessment("S-2", RequirementResult.MET),
        result=RequirementResult.MET,
    )
    assert risks(assessed) == ()


def test_a_ska_krav_that_rests_on_the_bidders_own_file_is_a_risk_and_a_bor_krav_is_not() -> None:
    weak = replace(ALFA, evidence=(a_smart_evidence(level=EvidenceLevel.E1),))
    fetched = replace(ALFA, evidence=(a_smart_evidence(level=EvidenceLevel.E2),))
    assert codes(risks(a_status(), bid=weak)) == ["risk-weak-evidence"]
    assert risks(a_status(requirement=SCORED), bid=weak) == ()
    assert risks(a_status(), bid=fetched) == ()


def test_conditional_breaches_unversioned_profiles_and_lacking_should_items_are_counted() -> None:
    note = finding(PROFILE_WITHOUT_VERSION, Place("x"), Severity.NOTE, name="p", resource="r")
    lacking = an_outcome(an_item("b", "SHOULD"), "unmet")
    examined = an_examination(
        an_outcome(an_item("a")), lacking, breaches=[lacking], notes=[note, note]
    )
    found = risks(a_status(examination=examined))
    assert {each.code: each.details["count"] for each in found} == {
        "risk-conditional-breach": 1,
        "risk-profile-version": 2,
        "risk-should-unmet": 1,
    }
    assert {each.details["standard"] for each in found} == {STANDARD.name}


def test_owners_that_the_evidence_itself_names_outside_are_counted() -> None:
    outside = finding("hosting-parent-outside", Place("x"), Severity.NOTE, owners="A", accepted="B")
    item = replace(an_outcome(an_item("owner"), "unverifiable"), reasons=(outside,))
    found = risks(a_status(examination=an_examination(item)))
    assert [(each.code, each.details["count"]) for each in found] == [("risk-owner-outside", 1)]


def test_a_lacking_should_item_of_a_standard_that_only_gives_points_costs_points_already() -> None:
    examined = an_examination(an_outcome(an_item("b", "SHOULD"), "unmet"))
    criteria = replace(criteria_of(SCORED), standards=(a_standard(requirements=("B-2",)),))
    status = a_status(requirement=SCORED, examination=examined)
    assert risks(status, criteria=criteria) == ()


def test_a_bid_that_may_not_be_evaluated_has_no_risks() -> None:
    assert risks(a_status(None), standing=Standing.NOT_ADMITTED) == ()
    assert codes(risks(a_status(None), standing=Standing.OPEN)) == ["risk-not-shown"]


def test_evidence_of_another_lot_is_no_risk_of_this_one() -> None:
    other = replace(an_evidence("iso", "PV-1"), expires=CRITERIA.procurement.deadline)
    assert risks(a_status(), bid=replace(ALFA, evidence=(*ALFA.evidence, other))) == ()
