"""What a certificate, an approval or a declaration has to say; all of them are invented."""

from datetime import date, timedelta
from typing import Any

import pytest

from attested import ISO, a_record, checked
from builders import DEADLINE
from in_words import in_swedish
from vagval.domain.attestations import Attestation, Outcome
from vagval.domain.evidence_verdict import EvidenceVerdict

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
DAY = timedelta(days=1)
EHM = "E-hälsomyndigheten"


def an_approval(**changed: object) -> Attestation:
    fields: dict[str, object] = {
        "scheme": "NLL", "issuer": EHM, "outcome": Outcome.APPROVED,
        "product": "Alfa Journal", "version": "2024.1", "expires": None,
    }  # fmt: skip
    return a_record(**{**fields, **changed})


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"expires": DEADLINE + DAY}, MET),
        ({"expires": DEADLINE}, UNMET),
        ({"expires": DEADLINE - DAY}, UNMET),
        ({"issued": DEADLINE}, MET),
        ({"issued": DEADLINE + DAY}, UNVERIFIABLE),
        ({"expires": None}, MALFORMED),
        ({"issued": None}, MALFORMED),
        ({"number": ""}, MALFORMED),
        ({"issuer": ""}, MALFORMED),
    ],
)
def test_a_certificate_holds_on_the_last_day_for_bids(
    changed: dict[str, object], verdict: EvidenceVerdict
) -> None:
    outcome = checked("certificate", a_record(**changed), schemes=(ISO,))
    assert outcome.verdict is verdict
    assert bool(outcome.reasons) == (verdict is not MET)
    assert in_swedish(*outcome.reasons) or verdict is MET


def test_an_expired_certificate_is_told_with_both_dates() -> None:
    outcome = checked("certificate", a_record(expires=DEADLINE), schemes=(ISO,))
    assert "gällde till 16 mars 2026. Det måste gälla längre" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("accreditation", "bodies", "verdict"),
    [
        ("Swedac", (), MET),
        ("swedac", ("Swedac", "DAkkS"), MET),
        ("Egen", ("Swedac",), UNMET),
        ("", (), UNMET),
    ],
)
def test_the_issuer_is_accredited(
    accreditation: str, bodies: tuple[str, ...], verdict: EvidenceVerdict
) -> None:
    record = a_record(accreditation=accreditation)
    outcome = checked("accredited", record, schemes=(ISO,), bodies=bodies)
    assert outcome.verdict is verdict
    assert in_swedish(*outcome.reasons) or verdict is MET


def test_a_scope_is_always_read_by_a_person() -> None:
    outcome = checked("scope", a_record(), schemes=(ISO,), covers="drift av journalsystemet")
    assert outcome.verdict is UNVERIFIABLE
    assert "om det täcker drift av journalsystemet" in in_swedish(*outcome.reasons)


def test_a_certificate_without_scope_gives_nothing_to_read() -> None:
    outcome = checked("scope", a_record(scope=""), schemes=(ISO,), covers="driften")
    assert outcome.verdict is MALFORMED


@pytest.mark.parametrize(
    ("shown", "lowest", "verdict"),
    [
        (Outcome.APPROVED, "approved", MET),
        (Outcome.WITH_RESERVATIONS, "approved", UNMET),
        (Outcome.WITH_RESERVATIONS, "approved-with-reservations", MET),
        (Outcome.REJECTED, "approved-with-reservations", UNMET),
        (None, "approved", MALFORMED),
    ],
)
def test_decisions_are_ordered(
    shown: Outcome | None, lowest: str, verdict: EvidenceVerdict
) -> None:
    outcome = checked("approval", an_approval(outcome=shown), schemes=("NLL",), at_least=lowest)
    assert outcome.verdict is verdict
    assert in_swedish(*outcome.reasons) or verdict is MET


@pytest.mark.parametrize("field", ["product", "version"])
def test_a_decision_that_names_no_product_and_version_is_left_open(field: str) -> None:
    record = an_approval(**{field: ""})
    outcome = checked("approval", record, schemes=("NLL",), at_least="approved")
    assert outcome.verdict is UNVERIFIABLE
    assert "vilken produkt och version" in in_swedish(*outcome.reasons)


def test_a_decision_by_somebody_else_is_another_decision() -> None:
    record = an_approval(issuer="Påhittade Rådgivare AB")
    outcome = checked("approval", record, schemes=("NLL",), at_least="approved", issuers=(EHM,))
    assert outcome.verdict is UNMET
    assert "utfärdat av Påhittade Rådgivare AB" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({}, MET),
        ({"issued": None}, MALFORMED),
        ({"issuer": ""}, MALFORMED),
        ({"expires": date(2026, 3, 16)}, UNMET),
    ],
)
def test_a_declaration_is_dated_and_may_lack_an_end(
    changed: dict[str, object], verdict: EvidenceVerdict
) -> None:
    record = an_approval(scheme="Sambi tillitsdeklaration", outcome=None, **changed)
    outcome = checked("declaration", record, schemes=("Sambi tillitsdeklaration",))
    assert outcome.verdict is verdict


@pytest.mark.parametrize("rule", ["accredited", "scope"])
def test_what_does_not_hold_shows_neither_accreditation_nor_scope(rule: str) -> None:
    values: dict[str, Any] = {"covers": "driften"} if rule == "scope" else {}
    expired = checked(rule, a_record(expires=DEADLINE), schemes=(ISO,), **values)
    assert expired.verdict is UNMET
    assert "gällde till" in in_swedish(*expired.reasons)


def test_a_declaration_that_was_rejected_declares_nothing() -> None:
    record = an_approval(scheme="Sambi", outcome=Outcome.REJECTED)
    assert checked("declaration", record, schemes=("Sambi",)).verdict is UNMET
