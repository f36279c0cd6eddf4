"""Whether a product's standing as a medical device is shown; products and numbers are invented."""

import pytest

from attested import a_record, checked
from builders import DEADLINE
from in_words import in_swedish
from vagval.domain.attestations import Attestation
from vagval.domain.evidence_verdict import EvidenceVerdict

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
ACCEPTED = ("IIa", "IIb", "NMI")


def a_device(scheme: str = "MDR", device_class: str = "IIa", **changed: object) -> Attestation:
    return a_record(scheme=scheme, device_class=device_class, **changed)


@pytest.mark.parametrize(
    ("record", "verdict"),
    [
        (a_device(), MET),
        (a_device("NMI", ""), MET),
        (a_device("nmi", ""), MET),
        (a_device(device_class="I"), UNMET),
        (a_device(device_class="IIA"), MALFORMED),
        (a_device(device_class=""), MALFORMED),
        (a_device("none", "", reason="Visar bara scheman"), UNVERIFIABLE),
        (a_device("none", ""), MALFORMED),
        (a_device("MDD"), UNMET),
    ],
)
def test_the_class_is_one_of_those_accepted_and_neither_goes_to_a_person(
    record: Attestation, verdict: EvidenceVerdict
) -> None:
    outcome = checked("class", record, classes=ACCEPTED)
    assert outcome.verdict is verdict
    assert in_swedish(*outcome.reasons) or verdict is MET


def test_the_reason_why_it_is_no_device_is_told() -> None:
    record = a_device("none", "", reason="Visar bara scheman")
    (reason,) = checked("class", record, classes=ACCEPTED).reasons
    assert "inte vara medicinteknik, med skälet: ”Visar bara scheman”" in in_swedish(reason)


@pytest.mark.parametrize(
    ("number", "verdict"),
    [
        ("4006381333931", MET),  # GS1's own example of an EAN-13
        ("4006381333932", MALFORMED),
        ("04006381333931", MET),
        ("B-PÅHITT-1", MET),
        ("", UNMET),
    ],
)
def test_a_gtin_has_its_check_digit_and_other_numbers_are_taken_as_they_are(
    number: str, verdict: EvidenceVerdict
) -> None:
    outcome = checked("registration", a_device(registration=number))
    assert outcome.verdict is verdict
    assert in_swedish(*outcome.reasons) or verdict is MET


@pytest.mark.parametrize(
    ("record", "verdict"),
    [
        (a_device(), MET),
        (a_device(expires=DEADLINE), UNMET),
        (a_device(number=""), MALFORMED),
        (a_device(device_class="I", number=""), MET),
        (a_device("NMI", "", number=""), MET),
        (a_device(device_class="IV"), MALFORMED),
        (a_device("none", "", reason="Visar bara scheman"), UNVERIFIABLE),
    ],
)
def test_a_notified_body_has_certified_what_needs_it(
    record: Attestation, verdict: EvidenceVerdict
) -> None:
    assert checked("notified-body", record).verdict is verdict
