"""What keeps evidence from showing anything, whatever stands in its file."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from builders import DEADLINE, a_bid, an_evidence
from vagval.comply.common_checks import common_faults
from vagval.comply.subject import Subject
from vagval.domain.bid import Product
from vagval.domain.evidence import Evidence, EvidenceLevel, Fetched
from vagval.domain.evidence_verdict import EvidenceVerdict

BID = a_bid("alfa")
SUBJECT = Subject(BID, Product("LM", "Alfa Läkemedel", "2026.1"), DEADLINE)
FETCHED = Fetched("https://fhir.test.alfa.example/metadata", date(2026, 3, 24), "Nils")


def faults(**changed: Any) -> list[str]:  # noqa: ANN401 - as the evidence has it
    fields: dict[str, Any] = {"product": "Alfa Läkemedel", "version": "2026.1", "kind": "sbom"}
    evidence: Evidence = replace(an_evidence("x"), **{**fields, **changed})
    found = common_faults(evidence, SUBJECT, (evidence.kind,), None)
    assert {verdict for verdict, _ in found} <= {EvidenceVerdict.UNVERIFIABLE}
    return [finding.code for _, finding in found]


def test_evidence_about_the_offered_product_and_version_has_no_fault() -> None:
    assert faults() == []


@pytest.mark.parametrize(
    "changed", [{"product": ""}, {"version": ""}, {"product": "", "version": ""}]
)
def test_what_a_machine_reads_about_a_product_says_which_and_in_which_version(
    changed: dict[str, str],
) -> None:
    assert faults(**changed) == ["evidence-without-subject"]


@pytest.mark.parametrize("kind", ["certificate-record", "hosting-record", "document"])
def test_a_certificate_hosting_or_a_document_may_be_about_the_vendor(kind: str) -> None:
    assert faults(kind=kind, product="", version="") == []


def test_what_the_authority_fetched_says_whence_when_and_by_whom() -> None:
    assert faults(level=EvidenceLevel.E2) == ["evidence-fetch-unstated"]
    assert faults(level=EvidenceLevel.E2, fetched=FETCHED) == []


def test_a_bidders_own_test_is_no_test_by_an_accredited_body() -> None:
    own = f" {BID.vendor.upper()}"
    assert faults(level=EvidenceLevel.E4, issuer=own) == ["evidence-level-own"]
    assert faults(level=EvidenceLevel.E4, issuer="Provningsinstitutet") == []
    assert faults(level=EvidenceLevel.E3, issuer=own) == []
