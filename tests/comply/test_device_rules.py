"""Whether a product's standing as a medical device is shown; products and numbers are invented."""

from datetime import timedelta
from typing import Any

import pytest

from attested import a_record, checked
from builders import DEADLINE
from in_words import in_swedish
from vagval.domain.attestations import Attestation, Outcome
from vagval.domain.evidence_verdict import EvidenceVerdict

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
ACCEPTED = ("IIa", "IIb", "NMI")


def a_device(scheme: str = "MDR", device_class: str = "IIa", **changed: object) -> Attestation:
    fields: dict[str, object] = {"product": "Alfa Journal", "version": "2024.1", **changed}
    return a_record(scheme=scheme, device_class=device_class, **fields)


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


@pytest.mark.parametrize("field", ["product", "version"])
@pytest.mark.parametrize("rule", ["class", "registration", "notified-body"])
def test_a_device_that_names_no_product_and_version_is_left_open(rule: str, field: str) -> None:
    record = a_device(registration="B-PÅHITT-1", **{field: ""})
    values: dict[str, Any] = {"classes": ACCEPTED} if rule == "class" else {}
    outcome = checked(rule, record, **values)
    assert outcome.verdict is UNVERIFIABLE
    assert "vilken produkt och version" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize("rule", ["class", "registration", "notified-body"])
@pytest.mark.parametrize(
    "other",
    [a_device("NMI", ""), a_device(device_class="I"), a_device("NMI", "", product="", version="")],
)
def test_two_standings_of_one_product_go_to_a_person(rule: str, other: Attestation) -> None:
    first = a_device(number="", registration="B-PÅHITT-1")
    values: dict[str, Any] = {"classes": (*ACCEPTED, "I")} if rule == "class" else {}
    for records in ((first, other), (other, first)):
        outcome = checked(rule, *records, **values)
        assert outcome.verdict is UNVERIFIABLE
        assert "säger olika saker om vad produkten är: MDR" in in_swedish(*outcome.reasons)


def test_a_standing_of_another_product_or_after_the_deadline_contradicts_nothing() -> None:
    others = (
        a_device("NMI", "", product="Beta Journal"),
        a_device("NMI", "", issued=DEADLINE + timedelta(days=1)),
    )
    assert checked("class", a_device(), *others, classes=("IIa",)).verdict is MET


def test_registration_and_certificate_stand_in_the_record_that_has_the_class() -> None:
    certified, registered = a_device(), a_device(number="", registration="B-PÅHITT-1")
    assert checked("notified-body", certified, registered).verdict is MET
    assert checked("registration", certified, registered).verdict is UNMET


def test_a_device_that_cannot_be_read_whole_could_contradict_the_others() -> None:
    unread = a_device(is_sound=False)
    assert checked("class", a_device(), unread, classes=ACCEPTED).verdict is MALFORMED


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"expires": DEADLINE}, UNMET),
        ({"issued": DEADLINE + timedelta(days=1)}, UNVERIFIABLE),
        ({"outcome": Outcome.REJECTED}, UNMET),
        ({"issued": None, "expires": None}, MET),
    ],
)
def test_what_a_device_says_of_its_dates_counts_for_its_class(
    changed: dict[str, Any], verdict: EvidenceVerdict
) -> None:
    assert checked("class", a_device(**changed), classes=ACCEPTED).verdict is verdict
