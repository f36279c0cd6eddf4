"""What a party of a federation publishes of itself (federationsmetadata: SAML, OIDC, X.509)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True)
class Certificate:
    """An X.509 certificate.

    Parameters
    ----------
    subject
        Whose it is, in its own words.
    issuers
        Common name and organisation of who issued it.
    starts, ends
        First and last day, in UTC.
    key, bits
        Kind of key and its size.
    digest
        By which hash it is signed, e.g. ``"sha256"``; empty: one that is not known.
    """

    subject: str
    issuers: tuple[str, ...]
    starts: date
    ends: date
    key: Literal["RSA", "EC", "other"]
    bits: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FederationMetadata(Shown):
    """SAML metadata, an OpenID Connect discovery document or bare certificates.

    Parameters
    ----------
    protocols
        ``saml2`` or ``oidc``; empty: the file is bare certificates.
    roles
        ``sp`` (a service that asks for logins) and ``idp`` (a service that answers for them).
    entity_id
        The entityID, or the issuer of OpenID Connect.
    broken
        How many certificates cannot be read.
    valid_until, is_end_readable
        When the metadata ends; None: it does not say, or what it says cannot be read.
    is_signed
        Whether a signature stands there; nobody has verified it.
    signing
        Algorithms that it says it signs or checks with; None: it does not say.
    """

    protocols: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    entity_id: str = ""
    certificates: tuple[Certificate, ...] = ()
    broken: int = 0
    valid_until: date | None = None
    is_end_readable: bool = True
    is_signed: bool = False
    signing: frozenset[str] | None = None
