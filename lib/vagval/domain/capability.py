"""What a FHIR server or client says that it can do (CapabilityStatement, Conformance)."""

import re
from dataclasses import dataclass
from typing import Literal

from vagval.domain.expectation import Expectation
from vagval.domain.shown import Shown

Mode = Literal["server", "client"]
RELEASE = re.compile(r"\d{1,4}\.\d{1,4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Capability:
    """One thing that is named in a statement (förmåga), such as an interaction.

    Parameters
    ----------
    name
        Code, name or canonical, as the statement writes it.
    expectation
        What stands beside it; None: nothing does.
    is_prohibited
        Whether it is named in order to be forbidden (SHOULD-NOT, SHALL-NOT or ``prohibited``).
    """

    name: str
    expectation: Expectation | None = None
    is_prohibited: bool = False


@dataclass(frozen=True, slots=True)
class Combination:
    """Search parameters that can be used together; ``names`` are sorted."""

    names: tuple[str, ...]
    expectation: Expectation | None = None
    is_prohibited: bool = False


@dataclass(frozen=True, slots=True)
class CapabilityResource:
    """What can be done with one type of resource.

    Parameters
    ----------
    profiles
        Canonicals in ``supportedProfile`` and ``profile``, with versions as they stand.
    includes, revincludes
        Such as ``"Provenance:target"``; ``"*"`` is all of them.
    operations
        Without ``$``.
    flags
        Names of the true or false statements that are true, such as ``conditionalCreate``.
    is_damaged
        Whether something that stands there could not be read.
    """

    type: str
    expectation: Expectation | None = None
    is_prohibited: bool = False
    interactions: tuple[Capability, ...] = ()
    searches: tuple[Capability, ...] = ()
    combinations: tuple[Combination, ...] = ()
    operations: tuple[Capability, ...] = ()
    profiles: tuple[Capability, ...] = ()
    includes: tuple[Capability, ...] = ()
    revincludes: tuple[Capability, ...] = ()
    flags: tuple[Capability, ...] = ()
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class RestCapability:
    """What is offered over REST, as a server or as a client.

    Parameters
    ----------
    expectation, security_expectation
        What stands beside the whole, and beside its security: it holds for each thing below that
        says nothing itself.
    security
        Codes of the security services, else their texts.
    searches, operations
        Those that hold for every resource.
    is_damaged
        Whether something could not be read of what holds for the whole.
    has_lost_resources
        Whether a resource could not be read, so that nobody knows which it was.
    """

    mode: Mode
    expectation: Expectation | None = None
    security_expectation: Expectation | None = None
    security: tuple[Capability, ...] = ()
    interactions: tuple[Capability, ...] = ()
    searches: tuple[Capability, ...] = ()
    operations: tuple[Capability, ...] = ()
    resources: tuple[CapabilityResource, ...] = ()
    is_damaged: bool = False
    has_lost_resources: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityStatement(Shown):
    """A FHIR statement, of what is required or of what is offered.

    ``product`` and ``version`` are those of ``software``; ``dated`` is the statement's own date.

    Parameters
    ----------
    url, statement_version, name
        Its canonical address, its own version and what it calls itself.
    kind
        ``instance``, ``capability`` or ``requirements``, as it stands.
    fhir_version
        Of FHIR, e.g. ``"4.0.1"``.
    imports
        Canonicals of the statements that it brings in.
    instantiates
        Canonicals of the statements that it says it fulfils; a claim, never counted.
    is_damaged, has_lost_rests
        Whether a format could not be read, or what is offered as a server or a client.
    """

    url: str = ""
    statement_version: str = ""
    name: str = ""
    kind: str = ""
    fhir_version: str = ""
    formats: tuple[Capability, ...] = ()
    patch_formats: tuple[Capability, ...] = ()
    imports: tuple[Capability, ...] = ()
    instantiates: tuple[str, ...] = ()
    rests: tuple[RestCapability, ...] = ()
    is_damaged: bool = False
    has_lost_rests: bool = False

    @property
    def release(self) -> str:
        """The release of FHIR that it speaks, e.g. ``"4.0"`` for 4.0.1; empty if no number says."""
        found = RELEASE.match(self.fhir_version)
        return found.group() if found else ""
