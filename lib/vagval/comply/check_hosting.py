"""Whether a service is run where and by whom it is required (drift och jurisdiktion)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from vagval.comply.lei import is_lei
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.countries import EEA
from vagval.domain.examination import ItemOutcome
from vagval.domain.hosting import Hosting, Processor
from vagval.domain.standard import RequiredItem

FIELDS = ("name", "country", "role", "data", "parent_country")


def check_hosting(item: RequiredItem, shown: Hosting, subject: Subject) -> ItemOutcome:
    """Look one required thing up in the record; what it does not say is never met."""
    del subject  # a record is about how a service is run, not about a version
    return RULE_CHECKS[item.rule](item, shown)


def country(item: RequiredItem, shown: Hosting) -> ItemOutcome:
    """Ask that the provider and every sub-processor work in accepted countries only."""
    if not shown.countries:
        return malformed(item, "hosting-unsaid", field="countries")
    if shown.processors is None:
        return malformed(item, "hosting-unsaid", field="processor")
    if unsaid := _without("country", shown.processors):
        return malformed(item, "hosting-processor-unsaid", names=unsaid, field="country")
    accepted = item.texts_of("countries")
    used = {*shown.countries, *(each.country for each in shown.processors)}
    if outside := tuple(sorted(used - set(accepted))):
        return unmet(item, "hosting-country-outside", outside=outside, accepted=accepted)
    return met(item)


def parent_country(item: RequiredItem, shown: Hosting) -> ItemOutcome:
    """Ask who controls the provider and every sub-processor in the end.

    Control from another country is neither yes nor no: whether data is thereby disclosed is for a
    person to assess.

    References
    ----------
    eSam: data that is technically available to a provider under foreign law counts as disclosed.
    """
    if shown.parent is None or not shown.parent.country:
        return malformed(item, "hosting-unsaid", field="parent")
    if shown.processors is None:
        return malformed(item, "hosting-unsaid", field="processor")
    if unsaid := _without("parent_country", shown.processors):
        return malformed(item, "hosting-processor-unsaid", names=unsaid, field="parent_country")
    accepted = item.texts_of("countries")
    owners = [(shown.parent.name or shown.provider, shown.parent.country)]
    owners += [(each.name, each.parent_country) for each in shown.processors]
    outside = [(name, land) for name, land in owners if land not in accepted]
    if outside:
        told = tuple(f"{name} ({land})" for name, land in outside)
        return unverifiable(item, "hosting-parent-outside", owners=told, accepted=accepted)
    return met(item)


def parent_identified(item: RequiredItem, shown: Hosting) -> ItemOutcome:
    """Ask for the ultimate parent's name, country and Legal Entity Identifier."""
    owner = shown.parent
    if owner is None or not owner.name or not owner.country:
        return malformed(item, "hosting-unsaid", field="parent")
    if not owner.lei:
        return unmet(item, "hosting-lei-missing", name=owner.name)
    if not is_lei(owner.lei):
        return malformed(item, "hosting-lei-wrong", lei=owner.lei)
    return met(item)


def keys(item: RequiredItem, shown: Hosting) -> ItemOutcome:
    """Ask who holds the keys."""
    if not shown.keys:
        return malformed(item, "hosting-unsaid", field="keys")
    if shown.keys not in item.texts_of("holders"):
        return unmet(item, "hosting-keys-held", holder=shown.keys)
    return met(item)


def sub_processors_listed(item: RequiredItem, shown: Hosting) -> ItemOutcome:
    """Ask that every sub-processor is listed with all that must be known of it (GDPR art. 28)."""
    if shown.processors is None:
        return malformed(item, "hosting-unsaid", field="processor")
    for field in FIELDS:
        if unsaid := _without(field, shown.processors):
            return unmet(item, "hosting-processor-unsaid", names=unsaid, field=field)
    return met(item)


def transfer(item: RequiredItem, shown: Hosting) -> ItemOutcome:
    """Ask by which means data may leave the EEA, and that the countries do not contradict it."""
    if not shown.transfer:
        return malformed(item, "hosting-unsaid", field="transfer")
    used = {*shown.countries, *(each.country for each in shown.processors or () if each.country)}
    third = tuple(sorted(used - EEA))
    if shown.transfer == "none" and third:
        return malformed(item, "hosting-transfer-contradicts", countries=third)
    if shown.transfer not in item.texts_of("mechanisms"):
        return unmet(item, "hosting-transfer-other", mechanism=shown.transfer)
    return met(item)


def _without(field: str, processors: tuple[Processor, ...]) -> tuple[str, ...]:
    """Name the sub-processors that say nothing of a field, by number if they have no name."""
    return tuple(
        each.name or f"[[processor]] {number}"
        for number, each in enumerate(processors, start=1)
        if not getattr(each, field)
    )


RULE_CHECKS: Mapping[str, Callable[[RequiredItem, Hosting], ItemOutcome]] = MappingProxyType(
    {
        "country": country,
        "parent-country": parent_country,
        "parent-identified": parent_identified,
        "keys": keys,
        "sub-processors-listed": sub_processors_listed,
        "transfer": transfer,
    }
)
