"""FHIR statements for tests: each builder names only what the test is about."""

from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Mode,
    RestCapability,
)
from vagval.domain.place import Place

PLACE = Place("criteria/demo/standards/fhir.toml")


def a_statement(
    *resources: CapabilityResource,
    mode: Mode = "server",
    url: str = "",
    version: str = "",
    imports: tuple[Capability, ...] = (),
) -> CapabilityStatement:
    """Make a statement of FHIR R4 with these resources."""
    return CapabilityStatement(
        url=url,
        statement_version=version,
        fhir_version="4.0.1",
        imports=imports,
        rests=(RestCapability(mode, resources=resources),),
    )


def named(*names: str) -> tuple[Capability, ...]:
    """Name things without any level."""
    return tuple(Capability(name) for name in names)
