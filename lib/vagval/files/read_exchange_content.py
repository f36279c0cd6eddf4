"""What is exchanged and how, by what it goes through (innehållet i ett informationsutbyte)."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from vagval.domain.exchange import (
    FHIR_RELEASES,
    ContractExchange,
    ExchangeContent,
    FhirExchange,
    IheExchange,
)
from vagval.domain.riv_ta_decisions import ContractDecision
from vagval.files.toml_table import TomlTable

RELEASES = MappingProxyType({release: release for release in FHIR_RELEASES})
INTERACTIONS = (
    "read", "vread", "update", "patch", "delete", "history-instance", "history-type", "create",
    "search-type",
)  # fmt: skip
"""References: HL7 FHIR R4, code system ``restful-interaction``, those of a resource."""
ACCEPTED = MappingProxyType(
    {each.value: each for each in ContractDecision if each is not ContractDecision.REJECTED}
)
RESOURCE = re.compile(r"[A-Z][A-Za-z]{1,63}", re.ASCII)
VERSION = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})", re.ASCII)


def read_fhir(table: TomlTable) -> FhirExchange | None:
    """Read an exchange over HL7 FHIR."""
    release, resource = table.choice("release", RELEASES), table.text("resource")
    if resource.strip() and not RESOURCE.fullmatch(resource):
        table.fault("exchange-resource-malformed", "resource", value=resource)
    lists = {
        name: table.texts(name) if table.has(name) else ()
        for name in ("interactions", "searches", "operations")
    }
    for word in lists["interactions"]:
        if word not in INTERACTIONS:
            table.unknown("value-unknown", "interactions", word, INTERACTIONS)
    for word in lists["operations"]:
        if word.startswith("$"):
            table.fault("exchange-operation-dollar", "operations", value=word)
    if not lists["interactions"] and not lists["operations"]:
        table.fault("exchange-asks-nothing", "interactions")
    if lists["searches"] and "search-type" not in lists["interactions"]:
        table.fault("exchange-search-without-interaction", "searches")
    profile = table.optional_text("profile")
    if release is None:
        return None
    return FhirExchange(release, resource, **lists, profile=profile)


def read_contract(table: TomlTable) -> ContractExchange | None:
    """Read an exchange through a service contract; its version is two whole numbers."""
    contract, version = table.text("contract"), table.text("version")
    numbers = VERSION.fullmatch(version)
    if version.strip() and numbers is None:
        table.fault("exchange-version-malformed", "version", value=version)
    at_least = table.choice("at_least", ACCEPTED)
    if numbers is None or at_least is None:
        return None
    return ContractExchange(contract, int(numbers[1]), int(numbers[2]), at_least)


def read_ihe(table: TomlTable) -> IheExchange:
    """Read an exchange after an IHE profile, with the actor on each side."""
    return IheExchange(
        table.text("profile"), table.text("asking_actor"), table.text("answering_actor")
    )


CONTENT_READERS: Mapping[str, Callable[[TomlTable], ExchangeContent | None]] = MappingProxyType(
    {"fhir": read_fhir, "riv-ta": read_contract, "ihe": read_ihe}
)
"""Word after ``via`` to what reads the keys beside it."""
