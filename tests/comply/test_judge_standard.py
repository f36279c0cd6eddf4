"""What evidence shows about a requirement that a standard makes precise, to the earned share."""

from dataclasses import replace
from fractions import Fraction

from builders import (
    a_bid,
    a_requirement,
    an_answer,
    an_evidence,
    criteria_of,
    named,
)
from in_words import in_swedish
from vagval.comply.check_evidence import check_evidence
from vagval.domain.bid import Product
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Severity, finding
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.domain.standard import Counting, RequiredItem, RequiredStandard

KIND = "smart-configuration"
FILE = Place("vendors/prov/bids/alfa/evidence/smart.json")
ALL = frozenset({"permission-v2", "launch-ehr"})


def item(capability: str, expectation: Expectation) -> RequiredItem:
    place = Place("criteria/prov/standards/login.toml", cell=capability)
    return RequiredItem(capability, "capability", expectation, place, (("capability", capability),))


STANDARD = RequiredStandard(
    id="login",
    kind=KIND,
    name=named("Inloggning"),
    reference="SMART App Launch 2.2.0",
    requirements=("S-1",),
    place=Place("criteria/prov/standards/login.toml"),
    items=(item("permission-v2", Expectation.SHALL), item("launch-ehr", Expectation.SHOULD)),
)


def smart(
    shown: Shown | None, *, level: EvidenceLevel = EvidenceLevel.E1, version: str = "2026.1"
) -> Evidence:
    read = an_evidence(
        "smart", "S-1", kind=KIND, level=level, product="Alfa Läkemedel", version=version
    )
    return replace(read, shown=shown)


def judged(evidence: Evidence, standard: RequiredStandard = STANDARD) -> Conformance:
    asked = a_requirement("S-1", evidence=KIND, level=EvidenceLevel.E1)
    criteria = replace(criteria_of(asked), standards=(standard,))
    products = (Product("LM", "Alfa Läkemedel", "2026.1"),)
    bid = replace(a_bid(answers=[an_answer("S-1")], evidence=[evidence]), products=products)
    (conformance,) = check_evidence(criteria, bid)
    return conformance


def test_a_file_that_names_all_shows_the_requirement() -> None:
    conformance = judged(smart(SmartConfiguration(capabilities=ALL)))
    assert conformance.verdict is EvidenceVerdict.MET
    assert (conformance.standard, conformance.reasons) == ("login", ())
    assert conformance.examination is not None
    assert conformance.examination.degree == 1


def test_an_unmet_shall_contradicts_the_claim_and_says_how_much_is_missing() -> None:
    conformance = judged(smart(SmartConfiguration(capabilities=frozenset({"launch-ehr"}))))
    assert conformance.verdict is EvidenceVerdict.UNMET
    assert "1 post saknas" in in_swedish(*conformance.reasons)
    assert conformance.examination is not None
    (lacking,) = conformance.examination.of(EvidenceVerdict.UNMET)
    assert [reason.code for reason in lacking.reasons] == ["smart-missing"]


def test_an_unmet_should_lowers_the_degree_and_fails_nothing() -> None:
    only_shall = smart(SmartConfiguration(capabilities=frozenset({"permission-v2"})))
    by_degree = replace(STANDARD, counting=Counting.DEGREE)
    conformance = judged(only_shall, by_degree)
    # SHALL 1 met of 1, SHOULD 0 of 1: 1 / (1 + 1/2) = 2/3 of the points
    assert (conformance.verdict, conformance.share) == (EvidenceVerdict.MET, Fraction(2, 3))
    assert judged(only_shall, replace(STANDARD, counting=Counting.WHOLE)).share == 1


def test_a_file_that_could_not_be_read_is_malformed_and_keeps_its_faults() -> None:
    broken = finding("evidence-json-broken", FILE, Severity.NOTE, line=3, column=1)
    conformance = judged(replace(smart(None), faults=(broken,)))
    assert conformance.verdict is EvidenceVerdict.MALFORMED
    assert [reason.code for reason in conformance.reasons] == [
        "evidence-not-read",
        "evidence-json-broken",
    ]


def test_a_file_of_another_kind_than_it_says_is_malformed() -> None:
    assert judged(smart(Shown())).verdict is EvidenceVerdict.MALFORMED


def test_evidence_for_another_version_leaves_it_open_and_still_shows_its_items() -> None:
    conformance = judged(smart(SmartConfiguration(capabilities=ALL), version="2023.4"))
    assert conformance.verdict is EvidenceVerdict.UNVERIFIABLE
    assert conformance.examination is not None


def test_the_version_in_the_file_itself_must_be_the_one_that_is_offered() -> None:
    conformance = judged(smart(SmartConfiguration(capabilities=ALL, version="2023.4")))
    assert conformance.verdict is EvidenceVerdict.UNVERIFIABLE
    assert [r.code for r in conformance.reasons] == ["evidence-content-other-version"]


def test_too_weak_evidence_shows_nothing_however_much_it_names() -> None:
    weak = smart(SmartConfiguration(capabilities=ALL), level=EvidenceLevel.E0)
    assert judged(weak).verdict is EvidenceVerdict.UNVERIFIABLE
