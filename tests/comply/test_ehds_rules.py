"""What can be shown of readiness for the EHDS before and after anyone can declare conformity."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from attested import a_record, checked
from builders import DEADLINE
from in_words import in_swedish
from vagval.comply.ehds_rules import SPECIFICATIONS_DUE
from vagval.domain.attestations import Attestation, Outcome
from vagval.domain.evidence_verdict import EvidenceVerdict

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
SUMMARY, BY = "patient-summary", date(2029, 3, 26)
SPECIFICATION = "EU Health Data API 1.0.0-ballot"


def a_readiness(scheme: str, **changed: object) -> Attestation:
    fields: dict[str, object] = {
        "covers": (SUMMARY,), "expires": None, "product": "Alfa Journal", "version": "2024.1",
    }  # fmt: skip
    return a_record(scheme=scheme, **{**fields, **changed})


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"by": BY}, MET),
        ({"by": BY + timedelta(days=1)}, UNMET),
        ({"by": None}, MALFORMED),
        ({"by": BY, "covers": ("imaging",)}, UNMET),
        ({"by": BY, "covers": ()}, MALFORMED),
        ({"by": BY, "issued": DEADLINE + timedelta(days=1)}, UNVERIFIABLE),
    ],
)
def test_a_commitment_is_dated_and_in_time(
    changed: dict[str, object], verdict: EvidenceVerdict
) -> None:
    outcome = checked("commitment", a_readiness("commitment", **changed), category=SUMMARY, by=BY)
    assert outcome.verdict is verdict
    assert in_swedish(*outcome.reasons) or verdict is MET


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({}, MET),
        ({"outcome": Outcome.REJECTED}, UNMET),
        ({"outcome": None}, MALFORMED),
        ({"specification": "EU Health Data API 0.9"}, UNVERIFIABLE),
        ({"specification": ""}, UNVERIFIABLE),
        ({"covers": ("imaging",)}, UNMET),
        ({"product": ""}, UNVERIFIABLE),
        ({"version": ""}, UNVERIFIABLE),
    ],
)
def test_a_test_is_passed_against_the_specification_that_is_asked_for(
    changed: dict[str, object], verdict: EvidenceVerdict
) -> None:
    fields: dict[str, object] = {"specification": SPECIFICATION, "outcome": Outcome.APPROVED}
    record = a_readiness("test-report", **{**fields, **changed})
    outcome = checked("test-evidence", record, category=SUMMARY, specification=SPECIFICATION)
    assert outcome.verdict is verdict
    assert in_swedish(*outcome.reasons) or verdict is MET


def test_a_declaration_of_2026_can_say_nothing() -> None:
    record = a_readiness("declaration", registration="EU-PÅHITT-1")
    outcome = checked("eu-declaration", record, category=SUMMARY)
    assert outcome.verdict is UNVERIFIABLE
    assert "ska finnas först 26 mars 2027" in in_swedish(*outcome.reasons)


def test_nor_does_its_absence_count_against_a_bid_of_2026() -> None:
    record = a_readiness("commitment", by=BY)
    assert checked("eu-declaration", record, category=SUMMARY).verdict is UNVERIFIABLE


@pytest.mark.parametrize(("registration", "verdict"), [("EU-PÅHITT-1", MET), ("", UNMET)])
def test_once_there_are_specifications_a_declaration_needs_its_number(
    registration: str, verdict: EvidenceVerdict
) -> None:
    record = a_readiness("declaration", registration=registration)
    outcome = checked("eu-declaration", record, deadline=SPECIFICATIONS_DUE, category=SUMMARY)
    assert outcome.verdict is verdict


def test_a_later_test_and_a_later_commitment_replace_the_former() -> None:
    later = date(2026, 2, 1)
    passed = a_readiness("test-report", specification=SPECIFICATION, outcome=Outcome.APPROVED)
    failed = replace(passed, issued=later, outcome=Outcome.REJECTED)
    asked: dict[str, Any] = {"category": SUMMARY, "specification": SPECIFICATION}
    assert checked("test-evidence", passed, failed, **asked).verdict is UNMET
    elsewhere = (
        replace(failed, covers=("imaging",)),
        replace(failed, specification="EU Health Data API 0.9"),
    )
    assert checked("test-evidence", passed, *elsewhere, **asked).verdict is MET
    first = a_readiness("commitment", by=BY)
    postponed = replace(first, issued=later, by=BY + timedelta(days=1))
    assert checked("commitment", first, postponed, category=SUMMARY, by=BY).verdict is UNMET
