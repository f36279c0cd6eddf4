"""All that a FHIR statement names, one by one with its key (förmågor i ett FHIR-underlag)."""

from collections.abc import Iterator

from vagval.comply.fhir_key import JOINS, FhirKey, format_class
from vagval.domain.canonical import canonical
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Mode,
    RestCapability,
)
from vagval.domain.expectation import Expectation

OWN_PROFILES = "http://hl7.org/fhir/StructureDefinition/"
"""The base resources themselves: naming one says no more than naming the resource."""

Named = tuple[FhirKey, Capability, Expectation | None]
"""A thing, what the statement says of it, and what is expected of what it belongs to."""


def capabilities(statement: CapabilityStatement, mode: Mode) -> Iterator[Named]:
    """Give everything that a statement names; the same thing may come more than once.

    What belongs to a forbidden resource is left out: there is nothing left to expect of it.
    """
    for each in statement.formats:
        yield FhirKey("format", "", format_class(each.name)), each, None
    for each in statement.patch_formats:
        yield FhirKey("patch-format", "", format_class(each.name)), each, None
    for rest in statement.rests:
        if rest.mode == mode:
            yield from _of_rest(rest)


def _of_rest(rest: RestCapability) -> Iterator[Named]:
    whole = rest.expectation
    for rule, named, above in (
        ("security", rest.security, rest.security_expectation or whole),
        ("system-interaction", rest.interactions, whole),
        ("system-operation", rest.operations, whole),
        ("search", rest.searches, whole),
    ):
        for each in named:
            yield FhirKey(rule, "", each.name), each, above
    for resource in rest.resources:
        itself = Capability(resource.type, resource.expectation, resource.is_prohibited)
        yield FhirKey("resource", resource.type), itself, whole
        if not resource.is_prohibited:
            yield from _of_resource(resource, resource.expectation or whole)


def _of_resource(resource: CapabilityResource, expected: Expectation | None) -> Iterator[Named]:
    for rule, named in (
        ("interaction", resource.interactions),
        ("search", resource.searches),
        ("operation", resource.operations),
        ("include", resource.includes),
        ("revinclude", resource.revincludes),
        ("flag", resource.flags),
    ):
        for each in named:
            yield FhirKey(rule, resource.type, each.name), each, expected
    for each in resource.profiles:
        address = canonical(each.name).address
        if not address.startswith(OWN_PROFILES):
            yield FhirKey("profile", resource.type, address), each, expected
    for combination in resource.combinations:
        name = JOINS.join(sorted(combination.names))
        own = Capability(name, combination.expectation, combination.is_prohibited)
        yield FhirKey("combination", resource.type, name), own, expected
