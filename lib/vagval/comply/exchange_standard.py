"""One side of an exchange as a required standard, so that evidence is examined as any other is."""

from dataclasses import replace

from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Mode,
    RestCapability,
)
from vagval.domain.exchange import ContractExchange, Exchange, FhirExchange, IheExchange, Role
from vagval.domain.expectation import Expectation
from vagval.domain.standard import ItemValue, RequiredItem, RequiredStandard
from vagval.domain.standard_kinds import FHIR_STATEMENT

RIV_TA, IHE = "riv-ta-decisions", "ihe-statement"
SHALL = Expectation.SHALL


def exchange_standard(exchange: Exchange, role: Role) -> RequiredStandard:
    """Say what evidence has to show about one side; all of it is a SHALL.

    How strongly the exchange itself is asked for is another matter: a recommended exchange that
    half works does not work.
    """
    standard = RequiredStandard(
        id=exchange.id,
        kind="",
        name=exchange.name,
        reference="",
        requirements=(),
        place=exchange.place,
    )
    match exchange.content:
        case FhirExchange() as content:
            statement = fhir_statement(content, role)
            return replace(standard, kind=FHIR_STATEMENT, statement=statement)
        case ContractExchange() as content:
            return replace(standard, kind=RIV_TA, items=(contract_item(exchange, content, role),))
        case IheExchange() as content:
            return replace(standard, kind=IHE, items=(actor_item(exchange, content, role),))


def mode_of(role: Role) -> Mode:
    """Give the mode in which a FHIR statement describes a side."""
    return "client" if role is Role.ASKS else "server"


def fhir_statement(content: FhirExchange, role: Role) -> CapabilityStatement:
    """Write one side of a FHIR exchange as a statement of requirements."""
    resource = CapabilityResource(
        type=content.resource,
        expectation=SHALL,
        interactions=capabilities(content.interactions),
        searches=capabilities(content.searches),
        operations=capabilities(content.operations),
        profiles=capabilities((content.profile,) if content.profile else ()),
    )
    rest = RestCapability(mode_of(role), resources=(resource,))
    return CapabilityStatement(kind="requirements", fhir_version=content.release, rests=(rest,))


def capabilities(names: tuple[str, ...]) -> tuple[Capability, ...]:
    """Ask for each of several things."""
    return tuple(Capability(name, SHALL) for name in names)


def contract_item(exchange: Exchange, content: ContractExchange, role: Role) -> RequiredItem:
    """Ask for an accepted decision on the contract in a side's role."""
    values: tuple[tuple[str, ItemValue], ...] = (
        ("contract", content.contract),
        ("major", content.major),
        ("minor", content.minor),
        ("role", content.part(role)),
        ("at_least", content.at_least.value),
    )
    return RequiredItem(exchange.id, "decision", SHALL, exchange.place, values)


def actor_item(exchange: Exchange, content: IheExchange, role: Role) -> RequiredItem:
    """Ask for the profile in a side's actor."""
    values = (("profile", content.profile), ("actor", content.actor(role)))
    return RequiredItem(exchange.id, "actor", SHALL, exchange.place, values)
