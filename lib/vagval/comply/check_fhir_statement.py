"""How far a FHIR statement offers what another requires (prövning av FHIR-underlag)."""

from collections.abc import Iterable, Iterator

from vagval.comply.fhir_items import FhirItem, FhirItems, required_items
from vagval.comply.fhir_key import JOINS, FhirKey
from vagval.comply.fhir_offer import FhirOffer, offered
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.capability import CapabilityStatement, Mode
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights


def check_fhir_statement(  # noqa: PLR0913 - two statements, and how to compare them
    required: CapabilityStatement,
    imports: Iterable[CapabilityStatement],
    shown: CapabilityStatement,
    *,
    place: Place,
    weights: ItemWeights,
    mode: Mode = "server",
) -> Examination:
    """Compare what a statement offers with what another requires, item by item.

    Parameters
    ----------
    imports
        The statements that either side may import.
    place
        Where the requirement stands.

    References
    ----------
    HL7 FHIR R4, CapabilityStatement; the rules of the comparison stand in STANDARDS.md.
    """
    known = tuple(imports)
    items = required_items(required, known, place, mode)
    return compare(items, offered(shown, (required, *known), place, mode), weights)


def compare(items: FhirItems, offer: FhirOffer, weights: ItemWeights) -> Examination:
    """Compare what is asked for with what is offered; for many pairs, each worked out once."""
    place = items.place
    outcomes = tuple(_outcome(each, offer) for each in items.asked)
    return Examination(
        outcomes=outcomes,
        weights=weights,
        gate=release_gate(items, offer),
        clashes=tuple(
            finding("fhir-clash", place, Severity.NOTE, item=key.id, rule=key.rule, **named(key))
            for key in items.forbidden
            if offer.has(key)
        ),
        breaches=tuple(
            outcome
            for each, outcome in zip(items.asked, outcomes, strict=True)
            if each.is_conditional
            and outcome.verdict is EvidenceVerdict.UNMET
            and FhirKey("resource", each.key.resource) in offer.keys
        ),
        notes=(*items.notes, *_referred(offer, place), *_versions(items, offer)),
    )


def release_gate(items: FhirItems, offer: FhirOffer) -> tuple[Finding, ...]:
    """Tell why nothing counts: another release of FHIR, or none stated.

    References
    ----------
    HL7 FHIR R4, "Version management": releases are the first two parts of ``fhirVersion``.
    """
    asked, shown = items.release, offer.release
    if not (asked and shown):
        return (finding("fhir-release-unknown", items.place, Severity.NOTE),)
    if asked == shown:
        return ()
    return (finding("fhir-other-release", items.place, Severity.NOTE, asked=asked, shown=shown),)


def named(key: FhirKey) -> dict[str, DetailValue]:
    """Give the resource and the name that findings tell of; what it has none of is ``"none"``."""
    return {"resource": key.resource or "none", "name": key.name or "none"}


def _outcome(asked: FhirItem, offer: FhirOffer) -> ItemOutcome:
    key = asked.key
    if offer.has(key):
        return met(asked.item)
    if key.rule == "combination":
        parts = (FhirKey("search", key.resource, part) for part in key.name.split(JOINS))
        if all(offer.has(part) for part in parts):
            return unverifiable(asked.item, "fhir-combination-undeclared", **named(key))
    if offer.is_unreadable(key):
        return malformed(asked.item, "fhir-item-unreadable", **named(key))
    return unmet(asked.item, f"fhir-lacks-{key.rule}", **named(key))


def _referred(offer: FhirOffer, place: Place) -> Iterator[Finding]:
    """Tell of the other statements that the statement leans on, and what that is worth."""
    yield from offer.notes
    for address in offer.imported:
        yield finding("fhir-import-counted", place, Severity.NOTE, canonical=address)
    for address in offer.claimed:
        yield finding("fhir-declares", place, Severity.NOTE, canonical=address)


def _versions(items: FhirItems, offer: FhirOffer) -> Iterator[Finding]:
    """Tell of profiles that are named without the version asked for, or in another one."""
    for each in items.asked:
        stated = offer.profile_versions.get(each.key)
        if stated is None or not each.versions or set(stated) & set(each.versions):
            continue
        code = "fhir-profile-version-unknown" if "" in stated else "fhir-profile-other-version"
        told = {**named(each.key), "asked": ", ".join(each.versions)}
        yield finding(code, each.item.place, Severity.NOTE, item=each.item.id, **told)
