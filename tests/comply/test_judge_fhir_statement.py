"""As evidence a bidder's statement has to say itself what the bidder's own system can do."""

from dataclasses import replace

import pytest

from build_fhir import PLACE
from comply.fhir_worked_example import PATIENT, REQUIRED, REQUIREMENT, SHOWN
from in_words import in_swedish
from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.comply.judge_fhir_statement import judge_fhir_statement
from vagval.domain.capability import Capability, CapabilityStatement, RestCapability
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.standard import ItemWeights

IMPORTED = CapabilityStatement(
    url="http://example.org/CapabilityStatement/base",
    fhir_version="4.0.1",
    rests=(RestCapability("server", resources=(PATIENT,)),),
)


def judged(
    shown: CapabilityStatement,
    required: CapabilityStatement = REQUIRED,
    imports: tuple[CapabilityStatement, ...] = (),
) -> Examination:
    return judge_fhir_statement(required, imports, shown, place=PLACE, weights=ItemWeights())


def test_what_a_system_says_of_itself_is_compared_as_any_two_files_are() -> None:
    compared = check_fhir_statement(REQUIRED, (), SHOWN, place=PLACE, weights=ItemWeights())
    assert judged(SHOWN) == compared


@pytest.mark.parametrize("kind", ["requirements", " Requirements"])
def test_the_requirement_handed_in_as_evidence_shows_nothing(kind: str) -> None:
    examination = judged(replace(REQUIRED, kind=kind))
    assert {each.verdict for each in examination.outcomes} == {EvidenceVerdict.UNVERIFIABLE}
    assert (examination.verdict, examination.degree) == (EvidenceVerdict.UNVERIFIABLE, None)
    assert "visar ingenting" in in_swedish(*examination.notes)


def test_the_requirement_against_itself_is_still_whole_between_two_files() -> None:
    itself = check_fhir_statement(REQUIRED, (), REQUIRED, place=PLACE, weights=ItemWeights())
    assert itself.degree == 1


@pytest.mark.parametrize("address", [REQUIREMENT, f"{REQUIREMENT}/", IMPORTED.url])
def test_an_import_of_what_is_required_is_a_claim_and_does_not_count(address: str) -> None:
    required = replace(REQUIRED, imports=(Capability(IMPORTED.url),))
    empty = CapabilityStatement(kind="instance", fhir_version="4.0.1")
    claiming = replace(empty, imports=(Capability(address), Capability("http://example.org/more")))
    examination = judged(claiming, required, (IMPORTED,))
    assert examination.outcomes == judged(empty, required, (IMPORTED,)).outcomes
    assert examination.degree == 0
    assert "fhir-import-claims" in {each.code for each in examination.notes}
    assert "fhir-import-unresolved" in {each.code for each in examination.notes}


@pytest.mark.parametrize("version", ["", "R4", "4"])
def test_a_statement_of_no_known_release_leaves_every_item_open(version: str) -> None:
    examination = judged(replace(SHOWN, fhir_version=version))
    assert (examination.verdict, examination.gate) == (EvidenceVerdict.UNVERIFIABLE, ())
    assert "fhir-release-unknown" in {each.code for each in examination.notes}


def test_a_statement_of_another_release_still_fails() -> None:
    assert judged(replace(SHOWN, fhir_version="3.0.1")).verdict is EvidenceVerdict.UNMET
