"""Metadata and certificates against what a federation asks for; all are invented."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import DEADLINE, a_bid
from in_words import in_swedish
from vagval.comply.check_federation_metadata import check_federation_metadata
from vagval.comply.subject import Subject
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.expectation import Expectation
from vagval.domain.federation import Certificate, FederationMetadata
from vagval.domain.place import Place
from vagval.domain.standard import ItemValue, RequiredItem

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED
DAY = timedelta(days=1)
SOUND = Certificate(
    "CN=alfa.example", ("Påhittad CA 1", "Påhittade CA AB"),
    date(2025, 1, 1), date(2028, 1, 1), "RSA", 3072, "sha256",
)  # fmt: skip
PARTY = FederationMetadata(
    protocols=frozenset({"saml2"}),
    roles=frozenset({"sp"}),
    entity_id="https://alfa.example/sp",
    certificates=(SOUND,),
)
BARE = FederationMetadata(certificates=(SOUND,))
PROVIDER = FederationMetadata(
    protocols=frozenset({"oidc"}), roles=frozenset({"idp"}),
    entity_id="https://idp.alfa.example", signing=frozenset({"ES256"}),
)  # fmt: skip


def checked(
    rule: str, shown: FederationMetadata = PARTY, /, **values: ItemValue
) -> EvidenceVerdict:
    item = RequiredItem("post", rule, Expectation.SHALL, Place("f.toml"), tuple(values.items()))
    outcome = check_federation_metadata(item, shown, Subject(a_bid("alfa"), None, DEADLINE))
    assert (outcome.verdict is MET) == (outcome.reasons == ())
    assert in_swedish(*outcome.reasons) or outcome.verdict is MET
    return outcome.verdict


def with_certificate(**changed: object) -> FederationMetadata:
    other = replace(SOUND, **changed)  # type: ignore[arg-type] # a test names what it changes
    return replace(PARTY, certificates=(SOUND, other))


@pytest.mark.parametrize(
    ("changed", "days", "verdict"),
    [
        ({}, 0, MET),
        ({"ends": DEADLINE + DAY}, 0, MET),
        ({"ends": DEADLINE}, 0, UNMET),
        ({"ends": DEADLINE + 90 * DAY}, 90, UNMET),
        ({"ends": DEADLINE + 91 * DAY}, 90, MET),
        ({"starts": DEADLINE}, 0, MET),
        ({"starts": DEADLINE + DAY}, 0, UNMET),
        ({}, 10**12, UNMET),
    ],
)
def test_every_certificate_holds_on_the_last_day_and_so_long_beyond(
    changed: dict[str, object], days: int, verdict: EvidenceVerdict
) -> None:
    assert checked("certificate-valid", with_certificate(**changed), days=days) is verdict


@pytest.mark.parametrize(
    ("issuers", "verdict"),
    [(("påhittade ca ab",), MET), (("Påhittad CA 1",), MET), (("Annan CA",), UNMET)],
)
def test_every_certificate_is_issued_by_whom_is_accepted(
    issuers: tuple[str, ...], verdict: EvidenceVerdict
) -> None:
    assert checked("certificate-issuer", PARTY, issuers=issuers) is verdict


def test_a_certificate_without_an_issuers_name_is_issued_by_none() -> None:
    assert checked("certificate-issuer", with_certificate(issuers=()), issuers=("X",)) is UNMET


@pytest.mark.parametrize(
    ("digest", "verdict"),
    [("sha256", MET), ("sha3-512", MET), ("sha1", UNMET), ("", UNMET)],
)
def test_a_weak_digest_falls_short(digest: str, verdict: EvidenceVerdict) -> None:
    shown = with_certificate(digest=digest)
    assert checked("certificate-digest", shown, at_least="sha256") is verdict


@pytest.mark.parametrize(
    ("key", "bits", "verdict"),
    [
        ("RSA", 3072, MET),
        ("RSA", 2048, UNMET),
        ("EC", 256, MET),
        ("EC", 224, UNMET),
        ("other", 4096, UNMET),
    ],
)
def test_each_kind_of_key_has_its_own_length(key: str, bits: int, verdict: EvidenceVerdict) -> None:
    shown = with_certificate(key=key, bits=bits)
    assert checked("key-size", shown, rsa_bits=3072, ec_bits=256) is verdict


def test_a_certificate_that_cannot_be_read_leaves_nothing_met() -> None:
    assert checked("certificate-valid", replace(PARTY, broken=1), days=0) is MALFORMED


def test_what_a_form_never_says_is_left_to_a_test() -> None:
    assert checked("certificate-valid", PROVIDER, days=0) is UNVERIFIABLE
    assert checked("role", BARE, role="sp") is UNVERIFIABLE
    assert checked("signing", PARTY, algorithm="ES256") is UNVERIFIABLE


@pytest.mark.parametrize(
    ("rule", "shown", "values", "verdict"),
    [
        ("protocol", PARTY, {"protocol": "saml2"}, MET),
        ("protocol", PROVIDER, {"protocol": "saml2"}, UNMET),
        ("role", PARTY, {"role": "sp"}, MET),
        ("role", PARTY, {"role": "idp"}, UNMET),
        ("entity-id", PARTY, {"prefix": "https://"}, MET),
        ("entity-id", replace(PARTY, entity_id="alfa"), {"prefix": "https://"}, UNMET),
        ("entity-id", replace(PARTY, entity_id=""), {"prefix": "https://"}, UNMET),
        ("signing", PROVIDER, {"algorithm": "ES256"}, MET),
        ("signing", PROVIDER, {"algorithm": "RS256"}, UNMET),
        ("signing", replace(PROVIDER, signing=frozenset()), {"algorithm": "ES256"}, UNMET),
        ("valid-until", PARTY, {}, MET),
        ("valid-until", replace(PARTY, valid_until=DEADLINE + DAY), {}, MET),
        ("valid-until", replace(PARTY, valid_until=DEADLINE), {}, UNMET),
        ("valid-until", replace(PARTY, is_end_readable=False), {}, MALFORMED),
        ("signed", PARTY, {}, UNMET),
        # A signature that nobody has verified shows nothing by itself.
        ("signed", replace(PARTY, is_signed=True), {}, UNVERIFIABLE),
    ],
)
def test_the_party_is_what_is_asked_for(
    rule: str, shown: FederationMetadata, values: dict[str, str], verdict: EvidenceVerdict
) -> None:
    assert checked(rule, shown, **values) is verdict
