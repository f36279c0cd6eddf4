"""Imports are followed, capped on the way, and never followed for ever."""

from build_fhir import PLACE, a_statement, named
from vagval.domain.capability import Capability, CapabilityResource, CapabilityStatement
from vagval.domain.errors import Severity
from vagval.domain.expectation import Expectation
from vagval.domain.fhir_imports import find, reach, requirement_faults

SHALL, SHOULD, MAY = Expectation.SHALL, Expectation.SHOULD, Expectation.MAY
PATIENT = CapabilityResource("Patient")


def at(name: str, *imports: Capability, version: str = "") -> CapabilityStatement:
    return a_statement(PATIENT, url=f"http://example.org/{name}", version=version, imports=imports)


def to(name: str, expectation: Expectation | None = None) -> Capability:
    return Capability(f"http://example.org/{name}", expectation)


def reached(first: CapabilityStatement, *known: CapabilityStatement) -> list[tuple[str, str]]:
    """Give what is read, and under which cap."""
    return [
        (each.statement.url.rpartition("/")[2], each.cap.value)
        for each in reach(first, known, PLACE).statements
    ]


def test_a_statement_without_imports_is_read_alone() -> None:
    assert reached(at("a"), at("b")) == [("a", "SHALL")]


def test_an_import_caps_what_it_brings_in_all_the_way_down() -> None:
    first = at("a", to("b", SHOULD))
    assert reached(first, at("b", to("c")), at("c", to("d", SHALL)), at("d")) == [
        ("a", "SHALL"),
        ("b", "SHOULD"),
        ("c", "SHOULD"),
        ("d", "SHOULD"),
    ]


def test_a_statement_that_is_imported_twice_counts_under_the_stronger_cap() -> None:
    first = at("a", to("b", MAY), to("c", SHOULD))
    found = reached(first, at("b", to("d")), at("c", to("d")), at("d"))
    assert ("d", "SHOULD") in found
    assert reached(at("a", to("d"), to("d", MAY)), at("d")).count(("d", "SHALL")) == 1


def test_a_forbidden_import_brings_in_nothing() -> None:
    first = at("a", Capability("http://example.org/b", is_prohibited=True))
    assert reached(first, at("b")) == [("a", "SHALL")]
    assert reach(first, (), PLACE).notes == ()


def test_a_circle_of_imports_is_told_and_each_is_read_once() -> None:
    first, second = at("a", to("b")), at("b", to("a"))
    found = reach(first, (first, second), PLACE)
    assert [each.statement for each in found.statements] == [first, second]
    (note,) = found.notes
    assert (note.code, note.severity) == ("fhir-import-cycle", Severity.NOTE)
    assert note.details == {"canonical": "http://example.org/a"}


def test_a_ladder_of_imports_that_doubles_at_every_step_ends() -> None:
    # Forty statements that each import the next twice: 2^40 ways down.
    levels = (SHOULD, SHALL)
    ladder = [
        at(f"s{step}", *(to(f"s{step + 1}", level) for level in levels)) for step in range(40)
    ]
    found = reached(ladder[0], *ladder[1:], at("s40"))
    assert len(found) <= 3 * 41
    assert ("s40", "SHALL") in found


def test_an_import_that_is_not_at_hand_is_told() -> None:
    (note,) = reach(at("a", to("gone|1.0")), (at("b"),), PLACE).notes
    assert note.code == "fhir-import-unresolved"
    assert note.details == {"canonical": "http://example.org/gone|1.0"}


def test_a_statement_is_found_in_the_version_that_is_asked_for() -> None:
    known = (at("a", version="1.0"), at("a", version="2.0"))
    assert find("http://example.org/a|2.0", known) is known[1]
    assert find("https://example.org/a", known) is known[0]
    assert find("http://example.org/a|3.0", known) is None


def test_a_statement_without_an_address_is_never_what_is_imported() -> None:
    assert find("", (a_statement(PATIENT),)) is None


def test_a_requirement_whose_import_is_missing_is_refused() -> None:
    (fault,) = requirement_faults(at("a", to("b")), (), PLACE)
    assert (fault.code, fault.severity) == ("fhir-requirement-incomplete", Severity.STOP)
    assert requirement_faults(at("a", to("b")), (at("b"),), PLACE) == ()


def test_a_requirement_on_clients_alone_is_refused_since_servers_are_compared() -> None:
    clients = a_statement(CapabilityResource("Patient", searches=named("name")), mode="client")
    (fault,) = requirement_faults(clients, (), PLACE)
    assert fault.code == "fhir-requirement-without-server"
