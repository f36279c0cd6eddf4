"""What a recorded standing as a medical device has to say (medicinteknik: MDR, NMI)."""

from collections.abc import Sequence

from vagval.comply.attestation_rules import certificate, fails_in_time, names_no_product
from vagval.comply.deciding_record import in_time, standings
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.attestations import Attestation
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_rules.device_record import CLASSES, MDR_CLASSES

NEEDS_NOTIFIED_BODY = ("IIa", "IIb", "III")
NEITHER, NATIONAL = "none", "nmi"
GTIN_LENGTHS = (8, 12, 13, 14)


def device_class(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Compare the class with those that are accepted; whether it is rightly classed, people judge.

    A product that is said to be no device goes to a person, with the reason.
    """
    if outcome := _not_told(item, record, subject):
        return outcome
    shown = "NMI" if record.scheme.casefold() == NATIONAL else record.device_class
    if not shown:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="class")
    if shown not in CLASSES:
        return malformed(item, "device-class-unknown", shown=shown, known=MDR_CLASSES)
    classes = item.texts_of("classes")
    if shown not in classes:
        return unmet(item, "device-class-other", shown=shown, asked=classes)
    return met(item)


def registration(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask for a UDI-DI or EUDAMED id, or an NMI-ID; a GTIN must have its check digit.

    References
    ----------
    MDR art. 27 and 29; HSLF-FS 2022:42; GS1 General Specifications, 7.9 (check digit).
    """
    if outcome := _not_told(item, record, subject):
        return outcome
    if not record.registration:
        return unmet(item, "device-not-registered", scheme=record.scheme)
    digits = record.registration.replace(" ", "")
    if _is_gtin(digits) and not _has_check_digit(digits):
        return malformed(item, "device-check-digit", shown=record.registration)
    return met(item)


def notified_body(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask for a notified body's certificate that holds, where the class needs one.

    References
    ----------
    MDR art. 52: class IIa and higher; class I and NMI are the manufacturer's own declaration.
    """
    if outcome := _not_told(item, record, subject):
        return outcome
    if record.scheme.casefold() == NATIONAL:
        return met(item)
    if record.device_class not in MDR_CLASSES:
        return malformed(
            item, "device-class-unknown", shown=record.device_class or "none", known=MDR_CLASSES
        )
    if record.device_class not in NEEDS_NOTIFIED_BODY:
        return met(item)
    return certificate(item, record, subject)


def contradiction(
    item: RequiredItem, records: Sequence[Attestation], subject: Subject
) -> ItemOutcome | None:
    """Leave it to a person which of several standings a product has; never take the better one."""
    told = standings(in_time(records, subject.deadline))
    if len(told) == 1:
        return None
    return unverifiable(item, "device-contradicts", shown=told)


def _not_told(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome | None:
    """Tell why a record says nothing of the offered product on the last day for bids."""
    return (
        _neither(item, record)
        or names_no_product(item, record)
        or fails_in_time(item, record, subject)
    )


def _neither(item: RequiredItem, record: Attestation) -> ItemOutcome | None:
    if record.scheme.casefold() != NEITHER:
        return None
    if not record.reason:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="reason")
    return unverifiable(item, "device-neither", reason=record.reason)


def _is_gtin(text: str) -> bool:
    return len(text) in GTIN_LENGTHS and text.isascii() and text.isdigit()


def _has_check_digit(digits: str) -> bool:
    """Tell whether the last digit of a GTIN fits the others: weights 3 and 1 from the right."""
    weighted = sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(reversed(digits)))
    return weighted % 10 == 0
