"""What a recorded certificate, approval or declaration has to say (regler för intyg)."""

from types import MappingProxyType

from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.attestations import Attestation, Outcome
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

LOWEST = MappingProxyType(
    {
        "approved": Outcome.APPROVED,
        "approved-with-reservations": Outcome.WITH_RESERVATIONS,
    }
)


def certificate(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Hold a numbered certificate against the last day for bids; it must say when it ends.

    References
    ----------
    ISO/IEC 17021-1:2015, 8.2.2: a certification document has a number, a body and an end.
    """
    for key, value in (("number", record.number), ("issuer", record.issuer)):
        if not value:
            return malformed(item, "record-field-missing", scheme=record.scheme, field=key)
    if record.expires is None:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="expires")
    return holds(item, record, subject)


def accredited(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask for a certificate in force from a body that is accredited, by a named one if any is.

    An accreditation of what does not hold shows nothing.
    """
    held = certificate(item, record, subject)
    if held.verdict is not EvidenceVerdict.MET:
        return held
    bodies = item.texts_of("bodies")
    if not record.accreditation:
        return unmet(item, "record-not-accredited", scheme=record.scheme, issuer=named(record))
    if bodies and record.accreditation.casefold() not in {each.casefold() for each in bodies}:
        return unmet(
            item, "record-accreditation-other", scheme=record.scheme,
            shown=record.accreditation, asked=bodies,
        )  # fmt: skip
    return met(item)


def scope_to_read(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Leave it to a person whether a scope covers the service; no machine can tell.

    There is nothing to read in a certificate that does not hold.
    """
    held = certificate(item, record, subject)
    if held.verdict is not EvidenceVerdict.MET:
        return held
    if not record.scope:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="scope")
    return unverifiable(
        item, "record-scope-to-read", scheme=record.scheme, scope=record.scope,
        covers=item.text_of("covers"),
    )  # fmt: skip


def approval(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Compare a decision on the offered product and version with the lowest that is accepted."""
    if record.outcome is None:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="outcome")
    if unnamed := names_no_product(item, record):
        return unnamed
    if record.outcome < LOWEST[item.text_of("at_least")]:
        return unmet(
            item, "record-outcome-low", scheme=record.scheme,
            shown=record.outcome.name, asked=item.text_of("at_least"),
        )  # fmt: skip
    return declaration(item, record, subject)


def declaration(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask who says it and when it was said; it may lack an end."""
    issuers = item.texts_of("issuers")
    if not record.issuer:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="issuer")
    if issuers and record.issuer.casefold() not in {each.casefold() for each in issuers}:
        return unmet(
            item, "record-issuer-other", scheme=record.scheme, shown=record.issuer, asked=issuers
        )
    return holds(item, record, subject)


def holds(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Tell whether a dated record holds on the last day for bids: issued by it, ending after it.

    One that is issued later neither shows nor contradicts that the thing held on that day.
    """
    if record.issued is None:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="issued")
    return fails_in_time(item, record, subject) or met(item)


def fails_in_time(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome | None:
    """Tell why a record does not hold on the last day for bids, by what it says of its dates."""
    deadline = subject.deadline
    if record.issued is not None and record.issued > deadline:
        return unverifiable(
            item, "record-issued-late", scheme=record.scheme,
            issued=record.issued, deadline=deadline,
        )  # fmt: skip
    if record.expires is not None and record.expires <= deadline:
        return unmet(
            item, "record-expired", scheme=record.scheme,
            expires=record.expires, deadline=deadline,
        )  # fmt: skip
    if record.outcome is Outcome.REJECTED:
        return unmet(
            item, "record-outcome-low", scheme=record.scheme,
            shown=record.outcome.name, asked="approved",
        )  # fmt: skip
    return None


def names_no_product(item: RequiredItem, record: Attestation) -> ItemOutcome | None:
    """Leave open what does not say which product and version it is about."""
    if record.product and record.version:
        return None
    return unverifiable(item, "record-without-product", scheme=record.scheme)


def named(record: Attestation) -> str:
    """Give who attests, or that nobody is named."""
    return record.issuer or "none"
