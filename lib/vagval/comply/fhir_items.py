"""The items of a required FHIR statement, worked out from it (poster ur ett FHIR-krav)."""

from collections.abc import Iterable
from dataclasses import dataclass

from vagval.comply.fhir_capabilities import Named
from vagval.comply.fhir_imports import Expanded, expand, weaker
from vagval.comply.fhir_key import FhirKey
from vagval.domain.capability import CapabilityStatement, Mode
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import RequiredItem


@dataclass(frozen=True, slots=True)
class FhirItem:
    """One item, and what its comparison needs beside it.

    Parameters
    ----------
    versions
        Of a profile, those asked for, sorted; empty: any.
    own_expectation
        Before the resource's weaker one caps it.
    """

    key: FhirKey
    item: RequiredItem
    versions: tuple[str, ...] = ()
    own_expectation: Expectation = Expectation.SHALL

    @property
    def is_conditional(self) -> bool:
        """Whether it must be there as soon as its resource is, though the resource need not be."""
        return (
            self.own_expectation is Expectation.SHALL
            and self.item.expectation is not Expectation.SHALL
        )


@dataclass(frozen=True, slots=True)
class FhirItems:
    """What a required statement asks for, what it forbids, and what to know of it.

    Parameters
    ----------
    asked, forbidden
        Sorted by key.
    """

    asked: tuple[FhirItem, ...]
    forbidden: tuple[FhirKey, ...] = ()
    notes: tuple[Finding, ...] = ()

    @property
    def items(self) -> tuple[RequiredItem, ...]:
        """The items that are asked for."""
        return tuple(each.item for each in self.asked)

    @property
    def size(self) -> int:
        """How many things the statement speaks of, asked for and forbidden."""
        return len(self.asked) + len(self.forbidden)


def required_items(
    statement: CapabilityStatement,
    imports: Iterable[CapabilityStatement],
    place: Place,
    mode: Mode = "server",
) -> FhirItems:
    """Work out what a statement and its imports ask for.

    The effective level of an item is the weaker of its own and its resource's, so that offering
    more never lowers the degree of conformity.

    Parameters
    ----------
    place
        Where the items say that they stand.
    mode
        Whether it is asked of a server or of a client.
    """
    expanded = expand(statement, imports, mode, place)
    named = sorted(expanded.named.values(), key=lambda each: each.key.order)
    asked = tuple(_item(each, expanded, place) for each in named if not each.is_prohibited)
    forbidden = tuple(each.key for each in named if each.is_prohibited)
    notes = expanded.notes
    if count := sum(each.item.is_implicit for each in asked):
        implicit = finding("fhir-items-implicit", place, Severity.NOTE, count=count)
        notes = (implicit, *notes)
    return FhirItems(asked, forbidden, notes)


def _item(named: Named, expanded: Expanded, place: Place) -> FhirItem:
    key = named.key
    resource = expanded.named.get(FhirKey("resource", key.resource))
    cap = resource.expectation if resource is not None else named.expectation
    values = tuple(
        (name, value) for name, value in (("resource", key.resource), ("name", key.name)) if value
    )
    item = RequiredItem(
        id=key.id,
        rule=key.rule,
        expectation=weaker(named.expectation, cap),
        place=place,
        values=values,
        group=key.resource,
        is_implicit=named.is_implicit,
    )
    versions = tuple(sorted(expanded.versions.get(key, set()) - {""}))
    return FhirItem(key, item, versions, named.expectation)
