"""What is left out of a record of an equivalent; standards, bidders and claims are invented."""

from dataclasses import replace

from builders import a_bid, a_requirement, an_answer, an_evidence, criteria_of, named
from in_words import in_swedish
from vagval.comply.check_evidence import check_evidence
from vagval.domain.bilingual import Bilingual
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    RestCapability,
)
from vagval.domain.conformance import Conformance
from vagval.domain.equivalence import Equivalence, EquivalentItem
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import RequiredItem, RequiredStandard
from vagval.domain.standard_kinds import EQUIVALENCE, FHIR_STATEMENT

KIND = "smart-configuration"
PLACE = Place("criteria/prov/standards/login.toml")
OWN_WORDS = Bilingual("Adressen finns.", "The address is there.")


def item(key: str, level: Expectation, text: Bilingual | None = None) -> RequiredItem:
    made = RequiredItem(key, "capability", level, PLACE, (("capability", key),))
    return made if text is None else replace(made, text=text)


STANDARD = RequiredStandard(
    id="login",
    kind=KIND,
    name=named("Inloggning"),
    reference="SMART App Launch 2.2.0",
    requirements=("S-1",),
    place=PLACE,
    items=(
        item("v2", Expectation.SHALL),
        item("address", Expectation.SHALL, OWN_WORDS),
        item("extra", Expectation.SHOULD),
    ),
)
FULL = Equivalence(
    asked="SMART App Launch 2.2.0",
    offered="Påhittad inloggning 3.0",
    reason="Samma flöde med egna namn",
    items=(
        EquivalentItem("V2", "behörigheter per resurs", "likvardigt"),
        EquivalentItem("Adressen finns.", "en annan adress", "likvardigt"),
    ),
)


def judged(shown: Equivalence, standard: RequiredStandard = STANDARD) -> Conformance:
    asked = a_requirement("S-1", evidence=standard.kind)
    criteria = replace(criteria_of(asked), standards=(standard,))
    evidence = replace(an_evidence("likvardigt", "S-1", kind=EQUIVALENCE), shown=shown)
    bid = a_bid(answers=[an_answer("S-1")], evidence=[evidence])
    (conformance,) = check_evidence(criteria, bid)
    assert conformance.verdict is EvidenceVerdict.UNVERIFIABLE
    assert in_swedish(*conformance.reasons)
    return conformance


def codes(conformance: Conformance) -> list[str]:
    return [reason.code for reason in conformance.reasons]


def test_a_full_record_is_left_to_people() -> None:
    assert codes(judged(FULL)) == ["equivalence-to-assess"]


def test_each_shall_that_nothing_is_said_of_is_named() -> None:
    conformance = judged(replace(FULL, items=FULL.items[:1]))
    assert codes(conformance) == ["equivalence-to-assess", "equivalence-silent"]
    told = in_swedish(*conformance.reasons)
    assert "säger inget om en sak som standarden kräver: address" in told
    assert "extra" not in told


def test_an_empty_record_is_silent_on_everything() -> None:
    told = in_swedish(*judged(replace(FULL, items=())).reasons)
    assert "2 saker som standarden kräver: v2 och address" in told


def test_a_record_about_another_standard_is_told() -> None:
    conformance = judged(replace(FULL, asked="DICOM PS3"))
    assert codes(conformance) == ["equivalence-to-assess", "equivalence-other-standard"]


def test_a_standard_goes_by_its_key_name_and_reference() -> None:
    for asked in ("login", "INLOGGNING", "SMART  App Launch 2.2.0"):
        assert codes(judged(replace(FULL, asked=asked))) == ["equivalence-to-assess"]


def test_evidence_that_is_not_in_the_bid_is_told() -> None:
    other = EquivalentItem("extra", "finns", "spöke")
    conformance = judged(replace(FULL, items=(*FULL.items, other)))
    assert codes(conformance) == ["equivalence-to-assess", "equivalence-evidence-unlisted"]
    assert "hänvisar till spöke" in in_swedish(*conformance.reasons)


def test_of_fhir_each_required_resource_is_spoken_of() -> None:
    def resource(name: str, level: Expectation | None = None) -> CapabilityResource:
        reading = (Capability("read", Expectation.SHALL),)
        return CapabilityResource(name, level, interactions=reading)

    def statement(*resources: CapabilityResource) -> CapabilityStatement:
        return CapabilityStatement(
            kind="requirements",
            fhir_version="4.0.1",
            rests=(RestCapability("server", resources=resources),),
        )

    fhir = replace(
        STANDARD,
        kind=FHIR_STATEMENT,
        items=(),
        statement=statement(resource("Patient"), resource("Media", Expectation.MAY)),
        imports=(statement(resource("Observation", Expectation.SHALL)),),
    )
    record = replace(FULL, items=(EquivalentItem("Patient", "eget gränssnitt", "likvardigt"),))
    assert "kräver: Observation" in in_swedish(*judged(record, fhir).reasons)
