"""What a FHIR statement offers, to be asked key by key (erbjudna förmågor)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vagval.comply.fhir_capabilities import capabilities
from vagval.comply.fhir_key import FhirKey
from vagval.domain.canonical import canonical
from vagval.domain.capability import CapabilityStatement, Mode
from vagval.domain.errors import Finding
from vagval.domain.fhir_imports import reach
from vagval.domain.place import Place

SMART = FhirKey("security", name="SMART-on-FHIR")
OAUTH = FhirKey("security", name="OAuth")
EVERY = "*"
OF_EVERY_RESOURCE = MappingProxyType({"search": "search", "operation": "system-operation"})
"""What stands for the whole server holds for every resource that it offers."""


@dataclass(frozen=True, slots=True)
class FhirOffer:
    """Everything that a statement offers.

    Parameters
    ----------
    release
        Of FHIR; empty if not stated.
    profile_versions
        Profile -> the versions that the statement names it in, sorted; empty text: without one.
    damaged
        Types of resource of which something could not be read; empty text: the whole server,
        ``EVERY``: what nobody knows the type of.
    imported
        Addresses of the statements that it takes in, and that count as if they stood in it; sorted.
    claimed
        Addresses of the statements that it says it fulfils as a whole; sorted.
    notes
        Imports that are not at hand.
    """

    release: str
    keys: frozenset[FhirKey]
    profile_versions: Mapping[FhirKey, tuple[str, ...]]
    damaged: frozenset[str] = frozenset()
    imported: tuple[str, ...] = ()
    claimed: tuple[str, ...] = ()
    notes: tuple[Finding, ...] = ()

    def has(self, key: FhirKey) -> bool:
        """Tell whether a thing is offered, by itself or by something that includes it.

        References
        ----------
        HL7 FHIR R4, CapabilityStatement.rest.searchParam and .operation: they hold for all
        resources. SMART on FHIR is a profile of OAuth 2.0.
        """
        if key in self.keys:
            return True
        if key == OAUTH:
            return SMART in self.keys
        if key.rule == "include":
            return FhirKey("include", key.resource, EVERY) in self.keys
        whole = OF_EVERY_RESOURCE.get(key.rule)
        if whole is None or FhirKey("resource", key.resource) not in self.keys:
            return False
        return FhirKey(whole, "", key.name) in self.keys

    def is_unreadable(self, key: FhirKey) -> bool:
        """Tell whether a thing that is not found may stand in what could not be read."""
        if key.resource in self.damaged or (key.rule in OF_EVERY_RESOURCE and "" in self.damaged):
            return True
        # A resource whose type cannot be read is none of those that can be.
        return EVERY in self.damaged and FhirKey("resource", key.resource) not in self.keys


def offered(
    statement: CapabilityStatement,
    known: Iterable[CapabilityStatement],
    place: Place,
    mode: Mode = "server",
) -> FhirOffer:
    """Work out what a statement and its imports offer.

    What it says that it fulfils as a whole (``instantiates``) is a claim, and is no part of it.
    """
    reached = reach(statement, known, place)
    keys: set[FhirKey] = set()
    versions: dict[FhirKey, set[str]] = {}
    damaged: set[str] = set()
    for each in reached.statements:
        damaged |= _damaged(each.statement, mode)
        for key, own, _ in capabilities(each.statement, mode):
            if own.is_prohibited:
                continue
            keys.add(key)
            if key.rule == "profile":
                versions.setdefault(key, set()).add(canonical(own.name).version)
    return FhirOffer(
        release=statement.release,
        keys=frozenset(keys),
        profile_versions={key: tuple(sorted(found)) for key, found in versions.items()},
        damaged=frozenset(damaged),
        imported=tuple(sorted({each.statement.url for each in reached.statements[1:]})),
        claimed=tuple(sorted(set(statement.instantiates))),
        notes=reached.notes,
    )


def _damaged(statement: CapabilityStatement, mode: Mode) -> set[str]:
    rests = [rest for rest in statement.rests if rest.mode == mode]
    found = {each.type for rest in rests for each in rest.resources if each.is_damaged}
    if statement.has_lost_rests or any(rest.has_lost_resources for rest in rests):
        found.add(EVERY)
    is_whole_damaged = statement.is_damaged or any(rest.is_damaged for rest in rests)
    if is_whole_damaged or statement.has_lost_rests:
        found.add("")
    if statement.has_lost_rests:
        found |= {each.type for rest in rests for each in rest.resources}
    return found
