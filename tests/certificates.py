"""Certificates made for tests; names are invented, keys live only while a test runs."""

import base64
from datetime import UTC, date, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
STARTS, ENDS = date(2025, 1, 1), date(2028, 1, 1)


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    """Make a key once for all tests."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def a_der(
    key: Key | None = None,
    *,
    starts: date = STARTS,
    ends: date = ENDS,
    digest: hashes.SHA256 | hashes.SHA384 | None = None,
) -> bytes:
    """Make a certificate of an invented service, issued by itself."""
    own = key or rsa_key()
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "inloggning.alfa.example"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Påhittade Alfa AB"),
        ]
    )
    is_edwards = isinstance(own, ed25519.Ed25519PrivateKey)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(own.public_key())
        .serial_number(17)
        .not_valid_before(datetime(starts.year, starts.month, starts.day, tzinfo=UTC))
        .not_valid_after(datetime(ends.year, ends.month, ends.day, tzinfo=UTC))
        .sign(own, None if is_edwards else digest or hashes.SHA256())
    )
    return made.public_bytes(Encoding.DER)


def a_pem(der: bytes) -> str:
    """Write a certificate as PEM does."""
    text = base64.encodebytes(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n"


def a_private_pem() -> str:
    """Write a key that nobody should hand in."""
    own = ec.generate_private_key(ec.SECP256R1())
    return own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
