"""Whether a party's metadata and certificates are what a federation asks for (federation)."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType

from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.examination import ItemOutcome
from vagval.domain.federation import FederationMetadata
from vagval.domain.standard import RequiredItem

LONGEST = 36_500
"""Days; nobody asks for a certificate that holds for a century."""
STRENGTHS = MappingProxyType(
    {"sha256": 256, "sha384": 384, "sha512": 512, "sha3-256": 256, "sha3-384": 384, "sha3-512": 512}
)
ON_CERTIFICATES = ("certificate-valid", "certificate-issuer", "certificate-digest", "key-size")


def check_federation_metadata(
    item: RequiredItem, shown: FederationMetadata, subject: Subject
) -> ItemOutcome:
    """Check one thing; what a file of its form never says is left to a test."""
    if item.rule in ON_CERTIFICATES:
        if shown.broken:
            return malformed(item, "federation-certificates-broken", count=shown.broken)
        if not shown.certificates:
            return unverifiable(item, "federation-unsaid", what=item.rule)
    elif not shown.protocols:
        return unverifiable(item, "federation-unsaid", what=item.rule)
    return RULE_CHECKS[item.rule](item, shown, subject)


def certificate_valid(
    item: RequiredItem, shown: FederationMetadata, subject: Subject
) -> ItemOutcome:
    """Ask that each certificate holds on the last day for bids, and so many days beyond it."""
    days = item.value("days")
    until = subject.deadline + timedelta(min(days if isinstance(days, int) else 0, LONGEST))
    for each in shown.certificates:
        if each.starts > subject.deadline:
            return unmet(
                item, "federation-certificate-early", subject=each.subject,
                starts=each.starts, deadline=subject.deadline,
            )  # fmt: skip
        if each.ends <= until:
            return unmet(
                item, "federation-certificate-ends", subject=each.subject,
                ends=each.ends, until=until,
            )  # fmt: skip
    return met(item)


def certificate_issuer(
    item: RequiredItem, shown: FederationMetadata, subject: Subject
) -> ItemOutcome:
    """Compare the issuers' common names and organisations with those that are accepted."""
    del subject
    asked = item.texts_of("issuers")
    accepted = {each.casefold() for each in asked}
    for each in shown.certificates:
        if accepted.isdisjoint(name.casefold() for name in each.issuers):
            issuer = each.issuers[0] if each.issuers else "none"
            return unmet(item, "federation-issuer-other", issuer=issuer, asked=asked)
    return met(item)


def certificate_digest(
    item: RequiredItem, shown: FederationMetadata, subject: Subject
) -> ItemOutcome:
    """Ask that each certificate is signed by a hash that is strong enough."""
    del subject
    lowest = item.text_of("at_least")
    for each in shown.certificates:
        if STRENGTHS.get(each.digest, 0) < STRENGTHS[lowest]:
            return unmet(
                item, "federation-digest-weak", subject=each.subject,
                shown=each.digest or "none", asked=lowest,
            )  # fmt: skip
    return met(item)


def key_size(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Ask that each key is long enough for its kind."""
    del subject
    lowest = {"RSA": item.value("rsa_bits"), "EC": item.value("ec_bits")}
    for each in shown.certificates:
        bits = lowest.get(each.key)
        if not isinstance(bits, int):
            return unmet(item, "federation-key-other", subject=each.subject)
        if each.bits < bits:
            return unmet(item, "federation-key-short", kind=each.key, bits=each.bits, asked=bits)
    return met(item)


def protocol(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Ask which protocol it speaks."""
    del subject
    asked = item.text_of("protocol")
    return (
        met(item) if asked in shown.protocols else unmet(item, "federation-protocol", asked=asked)
    )


def role(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Ask in which role it takes part."""
    del subject
    asked = item.text_of("role")
    return met(item) if asked in shown.roles else unmet(item, "federation-role", asked=asked)


def entity_id(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Ask how its name in the federation begins."""
    del subject
    asked = item.text_of("prefix")
    if shown.entity_id.startswith(asked):
        return met(item)
    return unmet(item, "federation-entity-id", shown=shown.entity_id or "none", asked=asked)


def signing(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Ask for an algorithm; SAML metadata need not name any."""
    del subject
    asked = item.text_of("algorithm")
    if shown.signing is None:
        return unverifiable(item, "federation-unsaid", what=item.rule)
    if asked in shown.signing:
        return met(item)
    return unmet(
        item, "federation-signing", asked=asked, there=tuple(sorted(shown.signing)) or ("-",)
    )


def valid_until(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Ask that the metadata itself holds; without an end it does."""
    if not shown.is_end_readable:
        return malformed(item, "federation-end-unread")
    if shown.valid_until is not None and shown.valid_until <= subject.deadline:
        return unmet(item, "federation-ended", ends=shown.valid_until, deadline=subject.deadline)
    return met(item)


def signed(item: RequiredItem, shown: FederationMetadata, subject: Subject) -> ItemOutcome:
    """Tell whether a signature is there; nobody here has the federation's key to verify it."""
    del subject
    if shown.is_signed:
        return unverifiable(item, "federation-signature-unverified")
    return unmet(item, "federation-unsigned")


RuleCheck = Callable[[RequiredItem, FederationMetadata, Subject], ItemOutcome]
RULE_CHECKS: Mapping[str, RuleCheck] = MappingProxyType(
    {
        "protocol": protocol,
        "role": role,
        "entity-id": entity_id,
        "certificate-valid": certificate_valid,
        "certificate-issuer": certificate_issuer,
        "certificate-digest": certificate_digest,
        "key-size": key_size,
        "signing": signing,
        "valid-until": valid_until,
        "signed": signed,
    }
)
