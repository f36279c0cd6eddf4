"""Which FHIR statements are read with one, since it imports them (importerade underlag)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vagval.domain.canonical import canonical
from vagval.domain.capability import Capability, CapabilityResource, CapabilityStatement
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class Capped:
    """A statement, and the strength above which nothing that it says counts."""

    statement: CapabilityStatement
    cap: Expectation


@dataclass(frozen=True, slots=True)
class Reached:
    """A statement and all that it imports.

    Parameters
    ----------
    statements
        The statement itself first; one that is imported under several caps may stand once each.
    notes
        Imports that are not at hand, and circles of imports.
    """

    statements: tuple[Capped, ...]
    notes: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Visit:
    """A statement to read, and those that led to it."""

    capped: Capped
    trail: tuple[CapabilityStatement, ...] = ()


def reach(
    statement: CapabilityStatement, known: Iterable[CapabilityStatement], place: Place
) -> Reached:
    """Find all that a statement imports, and all that those import.

    An import's own expectation caps everything that it brings in, and so on down. Each statement is
    read again only under a stronger cap, so at most three times, however they import one another.

    Parameters
    ----------
    known
        The statements that may be imported.
    place
        Where notes say that they were found.

    References
    ----------
    HL7 FHIR R4, CapabilityStatement.imports: it "automatically includes everything in the other
    statement".
    """
    known = tuple(known)
    caps: dict[int, Expectation] = {}
    told: dict[tuple[str, str], Finding] = {}
    found: list[Capped] = []
    waiting = [_Visit(Capped(statement, Expectation.SHALL))]
    while waiting:
        visit = waiting.pop()
        seen = caps.get(id(visit.capped.statement))
        if seen is None or seen.strength < visit.capped.cap.strength:
            caps[id(visit.capped.statement)] = visit.capped.cap
            found.append(visit.capped)
            waiting.extend(_imported(visit, known, told, place))
    return Reached(tuple(found), tuple(told[key] for key in sorted(told)))


def requirement_faults(
    statement: CapabilityStatement, known: Iterable[CapabilityStatement], place: Place
) -> tuple[Finding, ...]:
    """Tell why a statement cannot be a requirement as it stands.

    With an import that is not at hand it would ask for less than it says; without a server it asks
    for nothing that a server's statement can show.

    Parameters
    ----------
    place
        Where the imports are named.

    Returns
    -------
    tuple of Finding
        Each stops; empty if the requirement is whole.
    """
    reached = reach(statement, known, place)
    missing = tuple(
        finding("fhir-requirement-incomplete", place, canonical=each.details["canonical"])
        for each in reached.notes
        if each.code == "fhir-import-unresolved"
    )
    has_server = any(
        rest.mode == "server" for each in reached.statements for rest in each.statement.rests
    )
    if has_server and strongest(reached) is not None:
        return missing
    return (*missing, finding("fhir-requirement-without-server", place))


def strongest(reached: Reached) -> Expectation | None:
    """Give how strongly the most is asked for of a server; None if nothing is.

    What belongs to a resource is never asked for more strongly than the resource.
    """
    found = [
        weaker(each.expectation or above or Expectation.SHALL, capped.cap)
        for capped in reached.statements
        for each, above in _asked(capped.statement)
        if not each.is_prohibited
    ]
    return max(found, key=lambda each: each.strength, default=None)


def _asked(
    statement: CapabilityStatement,
) -> Iterator[tuple[Capability | CapabilityResource, Expectation | None]]:
    """Give what a statement names, and what is expected of what it belongs to."""
    for each in (*statement.formats, *statement.patch_formats):
        yield each, None
    for rest in statement.rests:
        if rest.mode == "server":
            for service in rest.security:
                yield service, rest.security_expectation or rest.expectation
            for named in (*rest.interactions, *rest.searches, *rest.operations):
                yield named, rest.expectation
            for resource in rest.resources:
                yield resource, rest.expectation


def _imported(
    visit: _Visit,
    known: tuple[CapabilityStatement, ...],
    told: dict[tuple[str, str], Finding],
    place: Place,
) -> Iterator[_Visit]:
    trail = (*visit.trail, visit.capped.statement)
    cap = visit.capped.cap
    for each in visit.capped.statement.imports:
        if each.is_prohibited:
            continue
        found = find(each.name, known)
        code = ""
        if found is None:
            code = "fhir-import-unresolved"
        elif any(found is earlier for earlier in trail):
            code = "fhir-import-cycle"
        else:
            yield _Visit(Capped(found, weaker(cap, each.expectation or cap)), trail)
        if code:
            told[code, each.name] = finding(code, place, Severity.NOTE, canonical=each.name)


def find(address: str, known: Iterable[CapabilityStatement]) -> CapabilityStatement | None:
    """Find a statement by its canonical: in the version asked for, if one is."""
    wanted = canonical(address)
    for each in known:
        is_asked = bool(each.url) and canonical(each.url).address == wanted.address
        if is_asked and wanted.version in {"", each.statement_version}:
            return each
    return None


def weaker(one: Expectation, other: Expectation) -> Expectation:
    """Give the weaker of two expectations."""
    if one is other or other is Expectation.SHALL:
        return one
    return one if one.strength <= other.strength else other
