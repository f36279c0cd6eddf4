"""What a party of a federation publishes, in any of its forms (federationsmetadata)."""

import re
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.federation import Certificate, FederationMetadata
from vagval.domain.place import Place
from vagval.files.evidence.json_text import LARGEST_JSON, from_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.evidence.read_saml_metadata import MOST_CERTIFICATES, read_entity
from vagval.files.evidence.x509_certificate import certificate_of_base64, certificate_of_der
from vagval.files.evidence.xml_text import from_xml
from vagval.files.read_bytes import read_bytes

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
PEM = re.compile(rb"-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----")
PRIVATE_KEY = re.compile(rb"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----")
DER = b"\x30"


def read_federation_metadata(path: Path, file: str) -> Parsed:
    """Read SAML metadata, OpenID Connect discovery or certificates, by what the file holds."""
    findings: list[Finding] = []
    content = read_bytes(path, file, findings, LARGEST_JSON)
    if content is None:
        return parsed(None, findings, file)
    start = content.removeprefix(BYTE_ORDER_MARK).lstrip()
    if start.startswith(b"{"):
        return from_json(path, file, read_discovery)
    if start.startswith(b"<"):
        return from_xml(path, file, lambda root, faults: read_entity(root, file, faults))
    return parsed(read_certificates(content, file, findings), findings, file)


def read_discovery(top: Node) -> FederationMetadata | None:
    """Read what an OpenID provider says of itself; None, with a fault, if it names none.

    References
    ----------
    OpenID Connect Discovery 1.0, 3: ``issuer`` is required.
    """
    issuer = top.text("issuer")
    if not issuer:
        top.faults.append(finding("federation-no-issuer", top.place("issuer")))
        return None
    named = "id_token_signing_alg_values_supported"
    return FederationMetadata(
        protocols=frozenset({"oidc"}),
        roles=frozenset({"idp"}),
        entity_id=issuer,
        signing=frozenset(top.texts(named)) if top.has(named) else None,
    )


def read_certificates(
    content: bytes, file: str, findings: list[Finding]
) -> FederationMetadata | None:
    """Read bare certificates, as PEM or DER; None, with a finding, if there are none."""
    if PRIVATE_KEY.search(content):
        findings.append(finding("federation-private-key", Place(file)))
    blocks = [block.decode("ascii", "replace") for block in PEM.findall(content)]
    read: list[Certificate | None] = [
        certificate_of_base64(block) for block in blocks[:MOST_CERTIFICATES]
    ]
    if not blocks and content.startswith(DER):
        read = [certificate_of_der(content)]
    sound = tuple(each for each in read if each is not None)
    broken = max(len(blocks), len(read)) - len(sound)
    if broken:
        findings.append(finding("federation-certificate-broken", Place(file), count=broken))
    if not sound:
        if not broken:
            findings.append(finding("federation-form-unknown", Place(file)))
        return None
    return FederationMetadata(certificates=sound, broken=broken)
