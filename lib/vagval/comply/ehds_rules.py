"""What a recorded readiness for the European Health Data Space has to say (EHDS)."""

from datetime import date

from vagval.comply.attestation_rules import declaration, holds, names_no_product
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, unmet, unverifiable
from vagval.domain.attestations import Attestation, Outcome
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

SPECIFICATIONS_DUE = date(2027, 3, 26)
"""Before the common specifications of art. 36 nobody can declare conformity with them."""


def commitment(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask for a commitment in the contract that is fulfilled by the day that is asked for."""
    if outcome := _not_covered(item, record):
        return outcome
    by = item.value("by")
    if record.by is None:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="by")
    if isinstance(by, date) and record.by > by:
        return unmet(item, "ehds-commitment-late", shown=record.by, asked=by)
    return holds(item, record, subject)


def tested_category(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask for a passed test of the offered product against a named specification and version."""
    if outcome := _not_covered(item, record) or names_no_product(item, record):
        return outcome
    asked = item.text_of("specification")
    if record.specification.casefold() != asked.casefold():
        shown = record.specification or "none"
        return unverifiable(item, "ehds-other-specification", shown=shown, asked=asked)
    if record.outcome is None:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="outcome")
    if record.outcome is not Outcome.APPROVED:
        return unmet(
            item, "record-outcome-low", scheme=record.scheme,
            shown=record.outcome.name, asked="approved",
        )  # fmt: skip
    return declaration(item, record, subject)


def declared_too_early(item: RequiredItem, subject: Subject) -> ItemOutcome | None:
    """Leave a declaration open, there or not, while there is nothing to declare conformity with."""
    if subject.deadline < SPECIFICATIONS_DUE:
        return unverifiable(item, "ehds-declaration-early", due=SPECIFICATIONS_DUE)
    return None


def eu_declaration(item: RequiredItem, record: Attestation, subject: Subject) -> ItemOutcome:
    """Ask for an EU declaration of conformity and the number in the EU database.

    References
    ----------
    Regulation (EU) 2025/327, art. 36 (specifications by 26 March 2027), 39, 41 and 49.
    """
    if outcome := _not_covered(item, record) or names_no_product(item, record):
        return outcome
    if not record.registration:
        return unmet(item, "ehds-not-registered")
    return holds(item, record, subject)


def _not_covered(item: RequiredItem, record: Attestation) -> ItemOutcome | None:
    asked = item.text_of("category")
    if asked in record.covers:
        return None
    if not record.covers:
        return malformed(item, "record-field-missing", scheme=record.scheme, field="covers")
    return unmet(item, "ehds-category-missing", asked=asked, there=record.covers)
