"""Whether recorded certificates, approvals and commitments are what is asked for (intyg)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from vagval.comply.attestation_rules import (
    accredited,
    approval,
    certificate,
    declaration,
    scope_to_read,
)
from vagval.comply.device_rules import device_class, notified_body, registration
from vagval.comply.ehds_rules import commitment, declared_too_early, eu_declaration, tested_category
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, unmet, unverifiable
from vagval.domain.attestations import Attestation, Attestations
from vagval.domain.evidence_verdict import BEST_FIRST
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

RuleCheck = Callable[[RequiredItem, Attestation, Subject], ItemOutcome]
DEVICES = ("MDR", "NMI", "none")

RULE_CHECKS: Mapping[str, tuple[tuple[str, ...], RuleCheck]] = MappingProxyType(
    {
        "certificate": ((), certificate),
        "accredited": ((), accredited),
        "scope": ((), scope_to_read),
        "approval": ((), approval),
        "declaration": ((), declaration),
        "class": (DEVICES, device_class),
        "registration": (DEVICES, registration),
        "notified-body": (DEVICES, notified_body),
        "commitment": (("commitment",), commitment),
        "test-evidence": (("test-report",), tested_category),
        "eu-declaration": (("declaration",), eu_declaration),
    }
)
"""Which schemes a rule looks at, where the item does not say it itself, and its check."""


def check_attestation(item: RequiredItem, shown: Attestations, subject: Subject) -> ItemOutcome:
    """Find the records of what is asked for, and tell what the best of them shows.

    What the bidder does not record is not shown: *unmet*. A record about another product or
    version says nothing about this one: *unverifiable*.
    """
    own, check = RULE_CHECKS[item.rule]
    asked = own or item.texts_of("schemes")
    records = [each for each in shown.records if _is_one_of(each.scheme, asked)]
    if item.rule == "eu-declaration" and (early := declared_too_early(item, subject)):
        return early
    if not records and own:
        return unmet(item, "record-missing-sort", rule=item.rule, there=shown.schemes)
    if not records:
        return _not_recorded(item, shown, asked)
    outcomes = [_check_record(item, each, subject, check) for each in records]
    return min(outcomes, key=lambda outcome: BEST_FIRST.index(outcome.verdict))


def _check_record(
    item: RequiredItem, record: Attestation, subject: Subject, check: RuleCheck
) -> ItemOutcome:
    if not record.is_sound:
        return malformed(item, "record-not-sound", scheme=record.scheme)
    product = subject.product
    if record.product and (product is None or record.product != product.name):
        offered = "none" if product is None else product.name
        return unverifiable(
            item, "record-other-product", scheme=record.scheme, shown=record.product,
            offered=offered,
        )  # fmt: skip
    if record.version and (product is None or record.version != product.version):
        offered = "none" if product is None else product.version
        return unverifiable(
            item, "record-other-version", scheme=record.scheme, shown=record.version,
            offered=offered,
        )  # fmt: skip
    return check(item, record, subject)


def _not_recorded(item: RequiredItem, shown: Attestations, asked: tuple[str, ...]) -> ItemOutcome:
    bare = tuple(each.partition(":")[0] for each in asked if ":" in each)
    unsaid = [each for each in shown.schemes if _is_one_of(each, bare)]
    if unsaid:
        return unverifiable(item, "record-without-edition", scheme=unsaid[0], asked=asked)
    return unmet(item, "record-missing", asked=asked, there=shown.schemes)


def _is_one_of(scheme: str, asked: tuple[str, ...]) -> bool:
    """Compare names without regard to case: nothing is read into a name that it does not say."""
    return scheme.casefold() in {" ".join(each.split()).casefold() for each in asked}
