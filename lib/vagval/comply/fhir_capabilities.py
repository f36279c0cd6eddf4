"""All that a FHIR statement names, one by one with its key (förmågor i ett FHIR-underlag)."""

from collections.abc import Iterator
from dataclasses import dataclass

from vagval.comply.fhir_key import JOINS, FhirKey, canonical, format_class
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Combination,
    Mode,
    RestCapability,
)
from vagval.domain.expectation import Expectation

OWN_PROFILES = "http://hl7.org/fhir/StructureDefinition/"
"""The base resources themselves: naming one says no more than naming the resource."""


@dataclass(frozen=True, slots=True)
class Named:
    """One thing that a statement names.

    Parameters
    ----------
    written
        Its name as the statement writes it.
    expectation
        Its own, else that of what it belongs to, else SHALL.
    is_implicit
        Whether nothing stands beside it.
    """

    key: FhirKey
    written: str
    expectation: Expectation
    is_implicit: bool = False
    is_prohibited: bool = False


def capabilities(statement: CapabilityStatement, mode: Mode) -> Iterator[Named]:
    """Give everything that a statement names, with what is expected of it.

    What belongs to a forbidden resource is left out: there is nothing left to expect of it.
    """
    for each in statement.formats:
        yield _named(FhirKey("format", name=format_class(each.name)), each)
    for each in statement.patch_formats:
        yield _named(FhirKey("patch-format", name=format_class(each.name)), each)
    for rest in statement.rests:
        if rest.mode == mode:
            yield from _of_rest(rest)


def _of_rest(rest: RestCapability) -> Iterator[Named]:
    whole = rest.expectation
    for each in rest.security:
        key = FhirKey("security", name=each.name)
        yield _named(key, each, rest.security_expectation or whole)
    for each in rest.interactions:
        yield _named(FhirKey("system-interaction", name=each.name), each, whole)
    for each in rest.operations:
        yield _named(FhirKey("system-operation", name=each.name), each, whole)
    for each in rest.searches:
        yield _named(FhirKey("search", name=each.name), each, whole)
    for resource in rest.resources:
        itself = Capability(resource.type, resource.expectation, resource.is_prohibited)
        yield _named(FhirKey("resource", resource.type), itself, whole)
        if not resource.is_prohibited:
            expected = resource.expectation or whole
            for key, each in _of_resource(resource):
                yield _named(key, each, expected)


def _of_resource(resource: CapabilityResource) -> Iterator[tuple[FhirKey, Capability]]:
    for rule, named in (
        ("interaction", resource.interactions),
        ("search", resource.searches),
        ("operation", resource.operations),
        ("include", resource.includes),
        ("revinclude", resource.revincludes),
        ("flag", resource.flags),
    ):
        for each in named:
            yield FhirKey(rule, resource.type, each.name), each
    for each in resource.profiles:
        address, _ = canonical(each.name)
        if not address.startswith(OWN_PROFILES):
            yield FhirKey("profile", resource.type, address), each
    for combination in resource.combinations:
        yield _of_combination(resource.type, combination)


def _of_combination(resource: str, combination: Combination) -> tuple[FhirKey, Capability]:
    name = JOINS.join(sorted(combination.names))
    own = Capability(name, combination.expectation, combination.is_prohibited)
    return FhirKey("combination", resource, name), own


def _named(key: FhirKey, own: Capability, above: Expectation | None = None) -> Named:
    expectation = own.expectation or above or Expectation.SHALL
    return Named(key, own.name, expectation, own.expectation is None, own.is_prohibited)
