"""Which of several recorded attestations decides what is asked for (vilket intyg som avgör)."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from vagval.domain.attestations import Attestation
from vagval.domain.bid import Product
from vagval.domain.standard import RequiredItem

Chooser = Callable[[RequiredItem, Sequence[Attestation], date], tuple[Attestation, ...]]
"""Gives the record, or one for each scheme, that every item of the same things is judged on."""


def is_about_another(record: Attestation, product: Product | None) -> bool:
    """Tell whether a record names another product or version than the offered one."""
    offered = ("", "") if product is None else (product.name, product.version)
    told = (record.product, record.version)
    return any(shown and shown != wanted for shown, wanted in zip(told, offered, strict=True))


def best_certificate(
    item: RequiredItem, records: Sequence[Attestation], deadline: date
) -> tuple[Attestation, ...]:
    """Give the one certificate that all items of the same schemes are judged on.

    In this order: one that can be read, one that is complete and holds on the last day for bids,
    one accredited by a body that the item names, one accredited at all, one that states its scope,
    the one that holds longest, the one issued last. Every complete one in force is equally a
    certificate, so that a body named by one item takes nothing from another.
    """
    bodies = {each.casefold() for each in item.texts_of("bodies")}

    def rank(record: Attestation) -> tuple[object, ...]:
        return (
            record.is_sound,
            _is_certificate_in_force(record, deadline),
            record.accreditation.casefold() in bodies,
            bool(record.accreditation),
            bool(record.scope),
            record.expires or date.min,
            record.issued or date.min,
            repr(record),
        )

    if any(each.outcome is not None for each in records):
        # A withdrawal is a decision: it must not be outranked by what it withdraws.
        return latest_decisions(item, records, deadline)
    return (max(records, key=rank),)


def latest_decisions(
    item: RequiredItem, records: Sequence[Attestation], deadline: date
) -> tuple[Attestation, ...]:
    """Give each scheme's latest decision on the last day for bids; a later replaces a former.

    Of two on the same day the worse holds. What cannot be read or has no date could be the latest,
    and stands as such. A decision on another category or specification than the item's replaces
    nothing.

    References
    ----------
    Inera, "Test och kvalitetssäkring": a new decision about the same version replaces the former.
    """
    schemes = sorted({each.scheme.casefold() for each in records})
    groups = ([each for each in records if each.scheme.casefold() == scheme] for scheme in schemes)
    return tuple(
        max(in_time(_on_subject(item, group), deadline), key=_lateness) for group in groups
    )


def fullest_standing(
    item: RequiredItem, records: Sequence[Attestation], deadline: date
) -> tuple[Attestation, ...]:
    """Give the one record of a device that its class, registration and certificate stand in.

    One that cannot be read comes first, since it could contradict the others; then one that names
    product and version, states its class, has a certificate in force, is registered.
    """

    def rank(record: Attestation) -> tuple[object, ...]:
        return (
            not record.is_sound,
            bool(record.product and record.version),
            bool(record.device_class),
            _is_certificate_in_force(record, deadline),
            bool(record.registration),
            record.expires or date.min,
            record.issued or date.min,
            repr(record),
        )

    if any(each.outcome is not None for each in records):
        return latest_decisions(item, records, deadline)
    return (max(in_time(records, deadline), key=rank),)


def in_time(records: Sequence[Attestation], deadline: date) -> Sequence[Attestation]:
    """Give those that may have been there on the last day for bids, or all if none was."""
    there = [each for each in records if each.issued is None or each.issued <= deadline]
    return there or records


def _on_subject(item: RequiredItem, records: Sequence[Attestation]) -> Sequence[Attestation]:
    """Give those of the item's category and specification, as far as there are such."""
    category, specification = item.text_of("category"), item.text_of("specification").casefold()
    if category:
        unsaid = (each for each in records if not each.is_sound and not each.covers)
        records = [*(each for each in records if category in each.covers), *unsaid] or records
    if specification:
        same = [each for each in records if each.specification.casefold() == specification]
        records = same or records
    return records


def _lateness(record: Attestation) -> tuple[object, ...]:
    """Order by date, and on the same day the worse as the later."""
    outcome = -1 if record.outcome is None else record.outcome
    return (
        not record.is_sound,
        record.issued or date.max,
        -outcome,
        record.by or date.max,
        -(record.expires or date.max).toordinal(),
        not record.registration,
        repr(record),
    )


def _is_certificate_in_force(record: Attestation, deadline: date) -> bool:
    if not (record.number and record.issuer and record.issued and record.expires):
        return False
    return record.issued <= deadline < record.expires


def standings(records: Iterable[Attestation]) -> tuple[str, ...]:
    """Give what records say that a device is, each once; a class that is left out says nothing."""
    told = {
        f"{each.scheme.upper()} {each.device_class}" if each.device_class else each.scheme.upper()
        for each in records
    }
    said = {each.partition(" ")[0] for each in told if " " in each}
    return tuple(sorted(each for each in told if each not in said))
