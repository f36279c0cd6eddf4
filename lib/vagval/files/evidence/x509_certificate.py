"""X.509 certificates from outside (certifikat)."""

import base64
import re
import warnings
from typing import TYPE_CHECKING, Literal

from vagval.domain.federation import Certificate

if TYPE_CHECKING:
    from cryptography.x509 import Name

LARGEST = 100_000
"""Bytes of one certificate; one of a few kilobytes is long."""
BLANKS = re.compile(r"\s+")
MOST_SIGNS = 200
"""Of a name, as it is told."""


def certificate_of_base64(text: str) -> Certificate | None:
    """Read a certificate as SAML and PEM write it; None if it is none."""
    squeezed = BLANKS.sub("", text)
    if not squeezed.isascii() or len(squeezed) > 2 * LARGEST:
        return None
    try:
        content = base64.b64decode(squeezed, validate=True)
    except ValueError:
        return None
    return certificate_of_der(content)


def certificate_of_der(content: bytes) -> Certificate | None:
    """Read a certificate from its bytes; None if it is none."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.x509 import load_der_x509_certificate

    if not content or len(content) > LARGEST:
        return None
    try:
        with warnings.catch_warnings():
            # The library warns of what old certificates do; they are judged by our own rules.
            warnings.simplefilter("ignore")
            read = load_der_x509_certificate(content)
            key, bits = key_of(read.public_key())
            hashed = read.signature_hash_algorithm
            return Certificate(
                subject=read.subject.rfc4514_string()[:MOST_SIGNS],
                issuers=names_of(read.issuer),
                starts=read.not_valid_before_utc.date(),
                ends=read.not_valid_after_utc.date(),
                key=key,
                bits=bits,
                # Ed25519 and Ed448 hash by themselves, at least as strongly (RFC 8032).
                digest="sha512" if hashed is None else hashed.name,
            )
    except (ValueError, TypeError, OverflowError, UnsupportedAlgorithm):
        return None


def key_of(key: object) -> tuple[Literal["RSA", "EC", "other"], int]:
    """Tell the kind and size of a public key."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PublicKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    match key:
        case RSAPublicKey():
            return "RSA", key.key_size
        case EllipticCurvePublicKey():
            return "EC", key.key_size
        case Ed25519PublicKey():
            return "EC", 256
        case Ed448PublicKey():
            return "EC", 448
        case _:
            return "other", 0


def names_of(name: "Name") -> tuple[str, ...]:
    """Give common name and organisation."""
    from cryptography.x509.oid import NameOID

    asked = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
    found = (each.value for oid in asked for each in name.get_attributes_for_oid(oid))
    return tuple(each[:MOST_SIGNS] for each in found if isinstance(each, str))
