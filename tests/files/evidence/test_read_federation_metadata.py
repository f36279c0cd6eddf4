"""What a party publishes, in each form; the parties are invented."""

import base64
import json
from datetime import date
from pathlib import Path

import pytest

from certificates import a_der, a_pem, a_private_pem
from in_words import in_swedish
from vagval.domain.federation import FederationMetadata
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_federation_metadata import read_federation_metadata

SAML = """<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    xmlns:alg="urn:oasis:names:tc:SAML:metadata:algsupport"
    entityID="https://alfa.example/sp" validUntil="{end}">
  {signature}
  <md:Extensions><alg:SigningMethod Algorithm="urn:prov:rsa-sha256"/></md:Extensions>
  <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
      <ds:X509Certificate>{certificate}</ds:X509Certificate>
    </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:KeyDescriptor use="encryption"><ds:KeyInfo><ds:X509Data>
      <ds:X509Certificate>{certificate}</ds:X509Certificate>
    </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
"""
OTHERS = "<ds:Signature><ds:X509Certificate>AAAA</ds:X509Certificate></ds:Signature>"


def saml(**changed: str) -> str:
    fields = {
        "end": "2027-01-01T00:00:00Z",
        "signature": "",
        "certificate": base64.encodebytes(a_der()).decode(),
    }
    return SAML.format(**{**fields, **changed})


def read(tmp_path: Path, content: str | bytes) -> Parsed:
    path = tmp_path / "metadata"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    parsed = read_federation_metadata(path, "metadata")
    assert in_swedish(*parsed.faults) or not parsed.faults
    return parsed


def shown(parsed: Parsed) -> FederationMetadata:
    assert isinstance(parsed.shown, FederationMetadata)
    return parsed.shown


def codes(parsed: Parsed) -> list[str]:
    return [fault.code for fault in parsed.faults]


def test_saml_metadata_says_what_the_party_is(tmp_path: Path) -> None:
    parsed = read(tmp_path, saml())
    read_back = shown(parsed)
    assert parsed.faults == ()
    assert read_back.protocols == {"saml2"}
    assert read_back.roles == {"sp"}
    assert read_back.entity_id == "https://alfa.example/sp"
    assert read_back.valid_until == date(2027, 1, 1)
    assert read_back.signing == frozenset({"urn:prov:rsa-sha256"})
    assert not read_back.is_signed
    # One certificate for two uses is one certificate.
    assert [each.bits for each in read_back.certificates] == [2048]


def test_the_certificate_of_a_signature_is_not_the_partys_own(tmp_path: Path) -> None:
    read_back = shown(read(tmp_path, saml(signature=OTHERS)))
    assert read_back.is_signed
    assert (len(read_back.certificates), read_back.broken) == (1, 0)


def test_one_party_in_a_collection_is_read_and_of_several_none(tmp_path: Path) -> None:
    party = saml().split("?>", 1)[1]
    start = '<m:EntitiesDescriptor xmlns:m="urn:oasis:names:tc:SAML:2.0:metadata">'
    one = f"{start}{party}%s</m:EntitiesDescriptor>"
    assert shown(read(tmp_path, one % "")).entity_id == "https://alfa.example/sp"
    several = read(tmp_path, one % party)
    assert (several.shown, codes(several)) == (None, ["federation-not-one-party"])


def test_what_is_wrong_in_saml_metadata_is_told(tmp_path: Path) -> None:
    parsed = read(tmp_path, saml(certificate="AAAA", end="snart"))
    read_back = shown(parsed)
    assert codes(parsed) == ["federation-certificate-broken", "federation-end-wrong"]
    assert (read_back.certificates, read_back.broken) == ((), 1)
    assert not read_back.is_end_readable


def test_a_discovery_document_says_what_the_provider_is(tmp_path: Path) -> None:
    fields = {
        "issuer": "https://idp.alfa.example",
        "id_token_signing_alg_values_supported": ["RS256", "ES256"],
    }
    assert shown(read(tmp_path, json.dumps(fields))) == FederationMetadata(
        protocols=frozenset({"oidc"}),
        roles=frozenset({"idp"}),
        entity_id="https://idp.alfa.example",
        signing=frozenset({"RS256", "ES256"}),
    )


@pytest.mark.parametrize("text", ["{}", '{"issuer": 17}', '{"issuer": null}'])
def test_a_discovery_document_without_issuer_says_nothing(tmp_path: Path, text: str) -> None:
    parsed = read(tmp_path, text)
    assert parsed.shown is None
    assert codes(parsed)[-1] == "federation-no-issuer"


@pytest.mark.parametrize("form", ["pem", "der"])
def test_a_bare_certificate_is_read(tmp_path: Path, form: str) -> None:
    content = a_pem(a_der()) if form == "pem" else a_der()
    read_back = shown(read(tmp_path, content))
    assert [each.bits for each in read_back.certificates] == [2048]
    assert read_back.protocols == frozenset()


def test_a_private_key_that_was_handed_in_is_told(tmp_path: Path) -> None:
    parsed = read(tmp_path, a_private_pem() + a_pem(a_der()))
    assert shown(parsed).certificates
    assert codes(parsed) == ["federation-private-key"]
    assert "nyckeln måste bytas" in in_swedish(*parsed.faults)


def test_of_many_certificates_the_rest_is_counted_as_unread(tmp_path: Path) -> None:
    read_back = shown(read(tmp_path, a_pem(a_der()) * 150))
    assert (len(read_back.certificates), read_back.broken) == (100, 50)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04" + bytes(300),
        b"\x30" + bytes(300),
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        b"-----BEGIN CERTIFICATE-----" * 10_000,
        b"%PDF-1.7",
        b"<html></html>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        b"<a>" * 5_000,
        b"{" * 5_000,
        b'{"issuer":' + b"[" * 500,
        b'{"issuer": "x",',
        b"\xff\xfe<\x00a\x00",
    ],
)
def test_hostile_files_say_nothing_and_why(tmp_path: Path, content: bytes) -> None:
    parsed = read(tmp_path, content)
    assert parsed.shown is None
    assert parsed.faults
