"""Certificates are read for what a federation asks of them; the names are invented."""

import base64

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from hypothesis import given
from hypothesis import strategies as st

from certificates import ENDS, STARTS, a_der, rsa_key
from vagval.domain.federation import Certificate
from vagval.files.evidence.x509_certificate import certificate_of_base64, certificate_of_der


def test_a_certificate_says_who_when_and_how_strongly() -> None:
    assert certificate_of_der(a_der()) == Certificate(
        subject="O=Påhittade Alfa AB,CN=inloggning.alfa.example",
        issuers=("inloggning.alfa.example", "Påhittade Alfa AB"),
        starts=STARTS,
        ends=ENDS,
        key="RSA",
        bits=2048,
        digest="sha256",
    )


@pytest.mark.parametrize(
    ("der", "kind", "bits", "digest"),
    [
        (
            a_der(ec.generate_private_key(ec.SECP384R1()), digest=hashes.SHA384()),
            "EC",
            384,
            "sha384",
        ),
        (a_der(ed25519.Ed25519PrivateKey.generate()), "EC", 256, "sha512"),
        (a_der(rsa_key(1024)), "RSA", 1024, "sha256"),
    ],
    ids=["ec", "ed25519", "short-rsa"],
)
def test_each_kind_of_key_has_its_size(der: bytes, kind: str, bits: int, digest: str) -> None:
    read = certificate_of_der(der)
    assert read is not None
    assert (read.key, read.bits, read.digest) == (kind, bits, digest)


def test_base64_may_be_broken_into_lines() -> None:
    text = f"\n   {base64.encodebytes(a_der()).decode()}   "
    assert certificate_of_base64(text) == certificate_of_der(a_der())


@pytest.mark.parametrize("text", ["", "åäö", "=", "AAAA", "not base64!", "A" * 1_000_000])
def test_what_is_no_certificate_is_none(text: str) -> None:
    assert certificate_of_base64(text) is None


@given(content=st.binary(max_size=200), at=st.integers(0, 700))
def test_no_bytes_make_it_fail(content: bytes, at: int) -> None:
    der = a_der()
    for hostile in (content, der[:at], der[:at] + content + der[at + len(content) :]):
        read = certificate_of_der(hostile)
        assert read is None or isinstance(read, Certificate)
