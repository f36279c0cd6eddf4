"""A party's SAML 2.0 metadata (SAML-metadata)."""

from datetime import date
from typing import TYPE_CHECKING

from vagval.domain.errors import Finding, finding
from vagval.domain.federation import Certificate, FederationMetadata
from vagval.domain.place import Place
from vagval.files.evidence.x509_certificate import certificate_of_base64

if TYPE_CHECKING:
    from lxml.etree import _Element

MD = "{urn:oasis:names:tc:SAML:2.0:metadata}"
DS = "{http://www.w3.org/2000/09/xmldsig#}"
ALG = "{urn:oasis:names:tc:SAML:metadata:algsupport}"
PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol"
ROLES = ((f"{MD}SPSSODescriptor", "sp"), (f"{MD}IDPSSODescriptor", "idp"))
MOST_CERTIFICATES = 100


def read_entity(root: "_Element", file: str, findings: list[Finding]) -> FederationMetadata | None:
    """Read the one party that the metadata is about; None, with a finding, if it is not one."""
    parties = (
        [root] if root.tag == f"{MD}EntityDescriptor" else root.findall(f"{MD}EntityDescriptor")
    )
    if len(parties) != 1:
        findings.append(finding("federation-not-one-party", Place(file), count=len(parties)))
        return None
    party = parties[0]
    roles = [(each, role) for tag, role in ROLES for each in party.findall(tag)]
    certificates, broken = certificates_of(party, file, findings)
    ends, is_end_readable = end_of(party, file, findings)
    methods = {each.get("Algorithm", "") for each in party.iter(f"{ALG}SigningMethod")}
    speaks = any(PROTOCOL in (e.get("protocolSupportEnumeration") or "").split() for e, _ in roles)
    return FederationMetadata(
        protocols=frozenset({"saml2"} if speaks else {"saml"}),
        roles=frozenset(role for _, role in roles),
        entity_id=party.get("entityID") or "",
        certificates=certificates,
        broken=broken,
        valid_until=ends,
        is_end_readable=is_end_readable,
        is_signed=any(each.find(f"{DS}Signature") is not None for each in (root, party)),
        signing=frozenset(methods) if methods else None,
    )


def certificates_of(
    party: "_Element", file: str, findings: list[Finding]
) -> tuple[tuple[Certificate, ...], int]:
    """Read the certificates of the party's own keys, each once, not that of a signature."""
    texts = dict.fromkeys(
        each.text or ""
        for holder in party.iter(f"{MD}KeyDescriptor")
        for each in holder.iter(f"{DS}X509Certificate")
    )
    read = [certificate_of_base64(text) for text in list(texts)[:MOST_CERTIFICATES]]
    sound = tuple(each for each in read if each is not None)
    broken = len(texts) - len(sound)
    if broken:
        findings.append(finding("federation-certificate-broken", Place(file), count=broken))
    return sound, broken


def end_of(party: "_Element", file: str, findings: list[Finding]) -> tuple[date | None, bool]:
    """Read when the metadata ends, and whether that could be read."""
    text = party.get("validUntil")
    if text is None:
        return None, True
    try:
        return date.fromisoformat(text.strip()[:10]), True
    except ValueError:
        value = text[:60]
        findings.append(finding("federation-end-wrong", Place(file), value=value))
        return None, False
