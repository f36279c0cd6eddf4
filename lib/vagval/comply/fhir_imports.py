"""What a FHIR statement says once the statements it imports are read with it (importer)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vagval.comply.fhir_capabilities import Named, capabilities
from vagval.comply.fhir_key import FhirKey, canonical
from vagval.domain.capability import CapabilityStatement, Mode
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class Expanded:
    """Everything that a statement and its imports name, each once.

    Parameters
    ----------
    named
        Key -> what is named, the strongest where it is named more than once.
    versions
        Profile -> the versions that it is named in, an empty text for none.
    notes
        Imports that are not at hand, and circles of imports.
    """

    named: dict[FhirKey, Named]
    versions: dict[FhirKey, set[str]]
    notes: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Visit:
    """A statement to read, under the strength that its imports on the way leave it."""

    statement: CapabilityStatement
    cap: Expectation
    trail: tuple[CapabilityStatement, ...]


def expand(
    statement: CapabilityStatement,
    known: Iterable[CapabilityStatement],
    mode: Mode,
    place: Place,
) -> Expanded:
    """Read a statement with all that it imports, and all that those import.

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
    named: dict[FhirKey, Named] = {}
    versions: dict[FhirKey, set[str]] = {}
    caps: dict[int, Expectation] = {}
    told: dict[tuple[str, str], Finding] = {}
    known = tuple(known)
    waiting = [_Visit(statement, Expectation.SHALL, ())]
    while waiting:
        visit = waiting.pop()
        seen = caps.get(id(visit.statement))
        if seen is not None and seen.strength >= visit.cap.strength:
            continue
        caps[id(visit.statement)] = visit.cap
        for each in capabilities(visit.statement, mode):
            _add(named, _capped(each, visit.cap))
            if each.key.rule == "profile" and not each.is_prohibited:
                versions.setdefault(each.key, set()).add(canonical(each.written)[1])
        waiting.extend(_imported(visit, known, told, place))
    notes = tuple(told[key] for key in sorted(told))
    return Expanded(named, versions, notes)


def unresolved_imports(
    statement: CapabilityStatement, known: Iterable[CapabilityStatement], place: Place
) -> tuple[Finding, ...]:
    """Tell which imports are not at hand, so that a requirement without them can be refused."""
    notes = expand(statement, known, "server", place).notes
    return tuple(
        replace(each, severity=Severity.STOP)
        for each in notes
        if each.code == "fhir-import-unresolved"
    )


def _imported(
    visit: _Visit,
    known: tuple[CapabilityStatement, ...],
    told: dict[tuple[str, str], Finding],
    place: Place,
) -> Iterator[_Visit]:
    trail = (*visit.trail, visit.statement)
    for each in visit.statement.imports:
        if each.is_prohibited:
            continue
        found = find(each.name, known)
        if found is None:
            code = "fhir-import-unresolved"
            told[code, each.name] = finding(code, place, Severity.NOTE, canonical=each.name)
        elif any(found is earlier for earlier in trail):
            code = "fhir-import-cycle"
            told[code, each.name] = finding(code, place, Severity.NOTE, canonical=each.name)
        else:
            yield _Visit(found, weaker(visit.cap, each.expectation or visit.cap), trail)


def find(address: str, known: Iterable[CapabilityStatement]) -> CapabilityStatement | None:
    """Find a statement by its canonical: in the version asked for, if one is."""
    base, version = canonical(address)
    return next(
        (
            each
            for each in known
            if each.url
            and canonical(each.url)[0] == base
            and version in {"", each.statement_version}
        ),
        None,
    )


def weaker(one: Expectation, other: Expectation) -> Expectation:
    """Give the weaker of two expectations."""
    return min(one, other, key=lambda each: each.strength)


def _capped(named: Named, cap: Expectation) -> Named:
    return replace(named, expectation=weaker(named.expectation, cap))


def _add(named: dict[FhirKey, Named], new: Named) -> None:
    """Keep the stronger of two; what is asked for somewhere is not forbidden."""
    old = named.get(new.key)
    if old is None or _rank(new) > _rank(old):
        named[new.key] = new


def _rank(named: Named) -> tuple[bool, int, bool, str]:
    """Order two of one key, so that which came first never matters.

    Of two that are as strong, the one without a stated level is kept: it is to be looked at.
    """
    return (
        not named.is_prohibited,
        named.expectation.strength,
        named.is_implicit,
        named.written,
    )
