"""The items of a required FHIR statement, worked out from it (poster ur ett FHIR-krav)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vagval.comply.fhir_capabilities import capabilities
from vagval.comply.fhir_key import FhirKey
from vagval.domain.canonical import canonical
from vagval.domain.capability import CapabilityStatement, Mode
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.expectation import Expectation
from vagval.domain.fhir_imports import Reached, reach, weaker
from vagval.domain.place import Place
from vagval.domain.standard import RequiredItem


@dataclass(frozen=True, slots=True)
class FhirItem:
    """One item, and what its comparison needs beside it.

    Parameters
    ----------
    versions
        Of a profile, those asked for, sorted; empty: any.
    is_conditional
        Whether it must be there as soon as its resource is, though the resource need not be.
    """

    key: FhirKey
    item: RequiredItem
    versions: tuple[str, ...] = ()
    is_conditional: bool = False


@dataclass(frozen=True, slots=True)
class FhirItems:
    """What a required statement asks for, what it forbids, and what to know of it.

    Parameters
    ----------
    release
        Of FHIR; empty if not stated.
    place
        Where it stands.
    asked, forbidden
        Sorted by key.
    notes
        Imports that are not at hand, and how many items state no level.
    """

    release: str
    place: Place
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


@dataclass(frozen=True, slots=True)
class _Level:
    """How strongly one thing is named.

    Parameters
    ----------
    expectation
        Its own, else that of what it belongs to, else SHALL; not above what its import allows.
    is_implicit
        Whether nothing stands beside it.
    """

    expectation: Expectation
    is_implicit: bool
    is_prohibited: bool

    @property
    def rank(self) -> tuple[bool, int, bool]:
        """Say which of two holds: what is asked for is not forbidden, and the stronger wins.

        Of two that are as strong, the one that states no level is kept: it is to be looked at.
        """
        return not self.is_prohibited, self.expectation.strength, self.is_implicit


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
    reached = reach(statement, imports, place)
    levels, versions = _levels(reached, mode)
    keys = sorted(levels, key=lambda each: each.order)
    asked = tuple(
        _item(key, levels, tuple(sorted(versions.get(key, ()))), place)
        for key in keys
        if not levels[key].is_prohibited
    )
    implicit = sum(each.item.is_implicit for each in asked)
    told = (finding("fhir-items-implicit", place, Severity.NOTE, count=implicit),)
    return FhirItems(
        release=statement.release,
        place=place,
        asked=asked,
        forbidden=tuple(key for key in keys if levels[key].is_prohibited),
        notes=(*(told if implicit else ()), *reached.notes),
    )


def _levels(reached: Reached, mode: Mode) -> tuple[dict[FhirKey, _Level], dict[FhirKey, set[str]]]:
    """Merge what the statements name, and note in which versions profiles are asked for."""
    levels: dict[FhirKey, _Level] = {}
    versions: dict[FhirKey, set[str]] = {}
    for each in reached.statements:
        for key, own, above in capabilities(each.statement, mode):
            expectation = weaker(own.expectation or above or Expectation.SHALL, each.cap)
            new = _Level(expectation, own.expectation is None, own.is_prohibited)
            old = levels.setdefault(key, new)
            if old is not new and old.rank < new.rank:
                levels[key] = new
            if key.rule == "profile" and (version := canonical(own.name).version):
                versions.setdefault(key, set()).add(version)
    return levels, versions


def _item(
    key: FhirKey, levels: Mapping[FhirKey, _Level], versions: tuple[str, ...], place: Place
) -> FhirItem:
    own = levels[key]
    resource = levels.get(FhirKey("resource", key.resource), own)
    effective = weaker(own.expectation, resource.expectation)
    told = (("resource", key.resource), ("name", key.name))
    item = RequiredItem(
        id=key.id,
        rule=key.rule,
        expectation=effective,
        place=place,
        values=tuple((name, value) for name, value in told if value),
        group=key.resource,
        is_implicit=own.is_implicit,
    )
    is_conditional = own.expectation is Expectation.SHALL and effective is not Expectation.SHALL
    return FhirItem(key, item, versions, is_conditional)
