"""The same statement with less in it, drawn at random: what a weaker product would say."""

from dataclasses import replace
from random import Random
from typing import TypeVar

from vagval.domain.capability import CapabilityResource, CapabilityStatement, RestCapability

T = TypeVar("T")


def less(statement: CapabilityStatement, chance: Random, share: float) -> CapabilityStatement:
    """Take things out of a statement, each with the same probability."""

    def some(things: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(each for each in things if chance.random() >= share)

    def of_resource(resource: CapabilityResource) -> CapabilityResource:
        return replace(
            resource,
            interactions=some(resource.interactions),
            searches=some(resource.searches),
            combinations=some(resource.combinations),
            operations=some(resource.operations),
            profiles=some(resource.profiles),
            includes=some(resource.includes),
            revincludes=some(resource.revincludes),
            flags=some(resource.flags),
        )

    def of_rest(rest: RestCapability) -> RestCapability:
        return replace(
            rest,
            security=some(rest.security),
            interactions=some(rest.interactions),
            searches=some(rest.searches),
            operations=some(rest.operations),
            resources=tuple(map(of_resource, some(rest.resources))),
        )

    return replace(
        statement,
        formats=some(statement.formats),
        patch_formats=some(statement.patch_formats),
        rests=tuple(map(of_rest, statement.rests)),
    )
