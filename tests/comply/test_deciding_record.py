"""One record decides for all items of the same things, and a later one replaces a former."""

from datetime import date
from itertools import permutations

import pytest

from attested import ISO, a_record, checked
from builders import DEADLINE
from in_words import in_swedish
from vagval.comply.deciding_record import standings
from vagval.domain.attestations import Attestation, Outcome
from vagval.domain.evidence_verdict import EvidenceVerdict

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
GOOD, BAD = Outcome.APPROVED, Outcome.REJECTED
EARLY, LATE, AFTER = date(2025, 1, 1), date(2026, 2, 1), date(2026, 4, 1)


def a_decision(outcome: Outcome | None, issued: date | None, **changed: object) -> Attestation:
    fields: dict[str, object] = {
        "scheme": "NLL", "outcome": outcome, "issued": issued, "expires": None,
        "product": "Alfa Journal", "version": "2024.1",
    }  # fmt: skip
    return a_record(**{**fields, **changed})


def decided(*records: Attestation) -> EvidenceVerdict:
    """Ask for an approval, whatever order the records stand in."""
    verdicts = {
        checked("approval", *order, schemes=("NLL", "SDK"), at_least="approved").verdict
        for order in permutations(records)
    }
    (verdict,) = verdicts
    return verdict


def test_a_valid_and_an_accredited_certificate_are_not_one_that_is_both() -> None:
    unaccredited = a_record(accreditation="")
    expired = a_record(expires=date(2025, 6, 1))
    for records in ((unaccredited, expired), (expired, unaccredited)):
        assert checked("certificate", *records, schemes=(ISO,)).verdict is MET
        outcome = checked("accredited", *records, schemes=(ISO,))
        assert outcome.verdict is UNMET
        assert "anger ingen ackreditering" in in_swedish(*outcome.reasons)


def test_of_two_certificates_in_force_the_accredited_one_carries_every_item() -> None:
    records = (a_record(accreditation="", expires=date(2030, 1, 1), scope=""), a_record())
    for order in (records, records[::-1]):
        assert checked("certificate", *order, schemes=(ISO,)).verdict is MET
        assert checked("accredited", *order, schemes=(ISO,)).verdict is MET
        scope = checked("scope", *order, schemes=(ISO,), covers="driften")
        assert scope.verdict is UNVERIFIABLE
        assert "drift av Alfa Journal" in in_swedish(*scope.reasons)


def test_an_accepted_body_is_found_beside_another_that_holds_longer() -> None:
    records = (a_record(), a_record(accreditation="DAkkS", expires=date(2030, 1, 1)))
    assert checked("accredited", *records, schemes=(ISO,), bodies=("Swedac",)).verdict is MET


def test_a_certificate_that_is_withdrawn_later_is_not_outranked_by_itself() -> None:
    records = (a_record(), a_record(issued=LATE, outcome=BAD))
    assert checked("certificate", *records, schemes=(ISO,)).verdict is UNMET


@pytest.mark.parametrize(
    ("records", "verdict"),
    [
        ((a_decision(GOOD, EARLY), a_decision(BAD, LATE)), UNMET),
        ((a_decision(BAD, EARLY), a_decision(GOOD, LATE)), MET),
        ((a_decision(GOOD, EARLY), a_decision(BAD, AFTER)), MET),
        ((a_decision(GOOD, AFTER),), UNVERIFIABLE),
        # Of two on the same day the worse holds.
        ((a_decision(GOOD, LATE), a_decision(BAD, LATE)), UNMET),
        # What has no date, or cannot be read, could be the latest.
        ((a_decision(GOOD, EARLY), a_decision(BAD, None)), UNMET),
        ((a_decision(GOOD, EARLY), a_decision(GOOD, None)), MALFORMED),
        ((a_decision(GOOD, LATE), a_decision(None, EARLY, is_sound=False)), MALFORMED),
        # About another product or version; or of none, so that it could be about this one.
        ((a_decision(GOOD, EARLY), a_decision(BAD, LATE, product="Beta")), MET),
        ((a_decision(GOOD, EARLY), a_decision(BAD, LATE, version="2023")), MET),
        ((a_decision(GOOD, EARLY), a_decision(BAD, LATE, product="")), UNVERIFIABLE),
        # Each scheme for itself: either is accepted.
        ((a_decision(GOOD, EARLY), a_decision(BAD, LATE, scheme="SDK")), MET),
        # The latest decides, though a former would have held longer.
        ((a_decision(GOOD, EARLY), a_decision(GOOD, LATE, expires=DEADLINE)), UNMET),
    ],
)
def test_the_latest_decision_in_force_holds(
    records: tuple[Attestation, ...], verdict: EvidenceVerdict
) -> None:
    assert decided(*records) is verdict


def test_a_class_that_is_left_out_contradicts_none() -> None:
    silent, classed = a_record(scheme="mdr"), a_record(scheme="MDR", device_class="IIa")
    assert standings((silent, classed)) == ("MDR IIa",)
    assert standings((silent,)) == ("MDR",)
    assert standings((classed, a_record(scheme="NMI"))) == ("MDR IIa", "NMI")
