"""Whether recorded certificates, approvals and commitments are what is asked for (intyg)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from vagval.comply.attestation_rules import (
    accredited,
    approval,
    certificate,
    declaration,
    scope_to_read,
)
from vagval.comply.deciding_record import (
    Chooser,
    best_certificate,
    fullest_standing,
    is_about_another,
    latest_decisions,
)
from vagval.comply.device_rules import contradiction, device_class, notified_body, registration
from vagval.comply.ehds_rules import commitment, declared_too_early, eu_declaration, tested_category
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, unmet, unverifiable
from vagval.domain.attestations import Attestation, Attestations
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

RuleCheck = Callable[[RequiredItem, Attestation, Subject], ItemOutcome]
DEVICES = ("MDR", "NMI", "none")
BEST_FIRST = (
    EvidenceVerdict.MET,
    EvidenceVerdict.UNVERIFIABLE,
    EvidenceVerdict.MALFORMED,
    EvidenceVerdict.UNMET,
)
"""Of several records that are chosen alike."""


@dataclass(frozen=True, slots=True)
class RecordRule:
    """How a rule is judged: which of the records decides, and what it must say.

    Parameters
    ----------
    schemes
        Which records it looks at; empty: the item says it itself.
    """

    choose: Chooser
    check: RuleCheck
    schemes: tuple[str, ...] = ()


RECORD_RULES: Mapping[str, RecordRule] = MappingProxyType(
    {
        "certificate": RecordRule(best_certificate, certificate),
        "accredited": RecordRule(best_certificate, accredited),
        "scope": RecordRule(best_certificate, scope_to_read),
        "approval": RecordRule(latest_decisions, approval),
        "declaration": RecordRule(latest_decisions, declaration),
        "class": RecordRule(fullest_standing, device_class, DEVICES),
        "registration": RecordRule(fullest_standing, registration, DEVICES),
        "notified-body": RecordRule(fullest_standing, notified_body, DEVICES),
        "commitment": RecordRule(latest_decisions, commitment, ("commitment",)),
        "test-evidence": RecordRule(latest_decisions, tested_category, ("test-report",)),
        "eu-declaration": RecordRule(latest_decisions, eu_declaration, ("declaration",)),
    }
)


def check_attestation(item: RequiredItem, shown: Attestations, subject: Subject) -> ItemOutcome:
    """Find the record that decides what is asked for, and tell what it shows.

    The record is chosen by what it is, never by how well it fares: items of the same schemes are
    judged on one and the same, and nothing outranks a later decision. What the bidder does not
    record is not shown: *unmet*. A record about another product or version says nothing about this
    one: *unverifiable*.
    """
    rule = RECORD_RULES[item.rule]
    asked = rule.schemes or item.texts_of("schemes")
    records = [each for each in shown.records if _is_one_of(each.scheme, asked)]
    if item.rule == "eu-declaration" and (early := declared_too_early(item, subject)):
        return early
    if not records and rule.schemes:
        return unmet(item, "record-missing-sort", rule=item.rule, there=shown.schemes)
    if not records:
        return _not_recorded(item, shown, asked)
    about = [each for each in records if not is_about_another(each, subject.product)]
    if not about:
        return _about_another(item, records, subject)
    if rule.schemes == DEVICES and (doubt := contradiction(item, about, subject)):
        return doubt
    chosen = rule.choose(item, about, subject.deadline)
    outcomes = [_judge(rule.check, item, each, subject) for each in chosen]
    return min(outcomes, key=lambda outcome: BEST_FIRST.index(outcome.verdict))


def _judge(
    check: RuleCheck, item: RequiredItem, record: Attestation, subject: Subject
) -> ItemOutcome:
    if not record.is_sound:
        return malformed(item, "record-not-sound", scheme=record.scheme)
    return check(item, record, subject)


def _about_another(
    item: RequiredItem, records: Sequence[Attestation], subject: Subject
) -> ItemOutcome:
    """Tell what the records are about instead: another version if one is, else another product."""
    product = subject.product
    name, version = ("none", "none") if product is None else (product.name, product.version)
    same = [each for each in records if each.product in {"", name}]
    record = min(same or records, key=repr)
    if same:
        return unverifiable(
            item, "record-other-version", scheme=record.scheme, shown=record.version,
            offered=version,
        )  # fmt: skip
    return unverifiable(
        item, "record-other-product", scheme=record.scheme, shown=record.product, offered=name
    )


def _not_recorded(item: RequiredItem, shown: Attestations, asked: tuple[str, ...]) -> ItemOutcome:
    bare = tuple(each.partition(":")[0] for each in asked if ":" in each)
    unsaid = [each for each in shown.schemes if _is_one_of(each, bare)]
    if unsaid:
        return unverifiable(item, "record-without-edition", scheme=unsaid[0], asked=asked)
    return unmet(item, "record-missing", asked=asked, there=shown.schemes)


def _is_one_of(scheme: str, asked: tuple[str, ...]) -> bool:
    """Compare names without regard to case: nothing is read into a name that it does not say."""
    return scheme.casefold() in {" ".join(each.split()).casefold() for each in asked}
