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
    for each in reached.statements:
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
        imported=tuple(sorted({each.statement.url for each in reached.statements[1:]})),
        claimed=tuple(sorted(set(statement.instantiates))),
        notes=reached.notes,
    )
