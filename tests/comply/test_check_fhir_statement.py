"""What a FHIR statement offers of what another requires: the worked example and its variants."""

from dataclasses import replace
from fractions import Fraction

from build_standards import a_standard
from builders import DEADLINE, a_bid
from comply.fhir_worked_example import (
    MAY,
    OBSERVATION,
    PATIENT,
    REQUIRED,
    REQUIREMENT,
    SHALL,
    SHOULD,
    SHOWN,
    a_server,
)
from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.comply.examine import examine
from vagval.comply.fhir_items import required_items
from vagval.comply.subject import Subject
from vagval.domain.capability import (
    Capability,
    CapabilityStatement,
)
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.domain.standard import ItemWeights

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
PLACE = Place("criteria/demo/standards/fhir.toml")


def examined(
    shown: CapabilityStatement = SHOWN, required: CapabilityStatement = REQUIRED
) -> Examination:
    return check_fhir_statement(required, (), shown, place=PLACE, weights=ItemWeights())


def ids(examination: Examination, verdict: EvidenceVerdict, *levels: Expectation) -> list[str]:
    return [
        each.item.id
        for each in examination.of(verdict)
        if not levels or each.item.expectation in levels
    ]


def counts(examination: Examination, level: Expectation) -> tuple[int, int]:
    """Give how many of a level are met, of how many that can be told."""
    met = len(examination.of(MET, level))
    return met, met + len(examination.of(UNMET, level))


def test_the_worked_example_gives_eleven_seventeenths() -> None:
    assert examined().degree == Fraction(11, 17)
    assert examined().macro_degree == Fraction(19, 33)


def test_the_worked_example_has_thirteen_atoms_of_which_three_state_no_level() -> None:
    items = required_items(REQUIRED, (), PLACE)
    assert items.size == 13
    assert sum(item.is_implicit for item in items.items) == 3
    (note,) = items.notes
    assert (note.code, note.details["count"]) == ("fhir-items-implicit", 3)


def test_the_worked_example_counts_by_level() -> None:
    assert counts(examined(), SHALL) == (5, 7)
    assert counts(examined(), SHOULD) == (1, 3)
    assert counts(examined(), MAY) == (0, 1)


def test_the_unmet_shalls_of_the_worked_example_are_the_profile_and_the_security() -> None:
    assert ids(examined(), UNMET, SHALL) == [
        "security.SMART-on-FHIR",
        "Patient.profile.http://example.org/SD/patient",
    ]
    assert [each.reasons[0].code for each in examined().of(UNMET, SHALL)] == [
        "fhir-lacks-security",
        "fhir-lacks-profile",
    ]


def test_what_must_be_there_since_its_resource_is_there_is_told_apart() -> None:
    (breach,) = examined().breaches
    assert breach.item.id == "Observation.interaction.read"
    assert breach.verdict is UNMET


def test_nothing_is_broken_where_the_resource_itself_is_not_offered() -> None:
    assert examined(a_server(PATIENT)).breaches == ()


def test_a_combination_that_is_not_declared_goes_to_the_test_list() -> None:
    (outcome,) = examined().of(EvidenceVerdict.UNVERIFIABLE)
    assert outcome.item.id == "Patient.combination.birthdate+family"
    (reason,) = outcome.reasons
    assert reason.code == "fhir-combination-undeclared"
    assert reason.details == {
        "item": "Patient.combination.birthdate+family",
        "resource": "Patient",
        "name": "birthdate+family",
    }


def test_what_is_forbidden_and_offered_clashes() -> None:
    (clash,) = examined().clashes
    assert clash.code == "fhir-clash"
    told = {name: clash.details[name] for name in ("rule", "resource", "name")}
    assert told == {"rule": "interaction", "resource": "Observation", "name": "delete"}


def test_to_say_that_it_fulfils_the_requirement_gives_no_credit() -> None:
    (note,) = [each for each in examined().notes if each.code == "fhir-declares"]
    assert note.details == {"canonical": f"{REQUIREMENT}|2.0"}
    assert examined(replace(SHOWN, instantiates=())).degree == Fraction(11, 17)


def test_the_worked_example_fails() -> None:
    assert not examined().has_passed
    assert examined().verdict is UNMET


def test_a_requirement_fulfils_itself() -> None:
    itself = examined(REQUIRED)
    assert itself.degree == itself.macro_degree == 1
    assert itself.verdict is MET


def test_an_empty_statement_meets_nothing_and_lacks_eight_shalls() -> None:
    # The seven, and the combination: with its parts missing there is nothing to test.
    empty = examined(CapabilityStatement(fhir_version="4.0.1"))
    assert empty.degree == 0
    assert len(empty.of(UNMET, SHALL)) == 8
    assert empty.of(EvidenceVerdict.UNVERIFIABLE) == ()


def test_another_release_counts_for_nothing_and_is_told() -> None:
    other = examined(replace(SHOWN, fhir_version="3.0.1"))
    assert other.degree == other.macro_degree == 0
    assert other.ungated_degree == Fraction(11, 17)
    (gate,) = other.gate
    assert gate.code == "fhir-other-release"
    assert gate.details == {"asked": "4.0", "shown": "3.0"}


def test_a_release_that_is_not_stated_is_not_the_same() -> None:
    unknown = examined(replace(SHOWN, fhir_version=""))
    assert unknown.degree == 0
    assert [each.code for each in unknown.gate] == ["fhir-release-unknown"]


def test_without_the_birth_date_the_combination_is_unmet_too() -> None:
    # 4 1/2 of 9 1/2: birthdate is no longer met, and the combination now counts.
    less = replace(PATIENT, searches=(Capability("family"),))
    assert examined(a_server(less, OBSERVATION)).degree == Fraction(9, 19)


def test_a_profile_counts_whatever_its_spelling_and_its_version_is_asked_for() -> None:
    # 6 1/2 of 8 1/2.
    more = replace(PATIENT, profiles=(Capability("https://example.org/SD/patient.html"),))
    examination = examined(a_server(more, OBSERVATION))
    assert examination.degree == Fraction(13, 17)
    (note,) = [e for e in examination.notes if e.code == "fhir-profile-version-unknown"]
    assert note.details == {
        "item": "Patient.profile.http://example.org/SD/patient",
        "resource": "Patient",
        "name": "http://example.org/SD/patient",
        "asked": "1.0.0",
    }


def test_a_search_of_the_whole_server_counts_for_every_resource() -> None:
    # search-type adds 1/2: 6 of 8 1/2; _id is a MAY, which is shown and weighs nothing.
    more = replace(PATIENT, interactions=(*PATIENT.interactions, Capability("search-type")))
    examination = examined(a_server(more, OBSERVATION, searches=(Capability("_id"),)))
    assert examination.degree == Fraction(12, 17)
    assert counts(examination, MAY) == (1, 1)


def test_a_required_standard_with_a_statement_is_examined_whole() -> None:
    standard = a_standard("fhir", kind="fhir-statement")
    standard = replace(standard, items=(), statement=REQUIRED, weights=ItemWeights(may=Fraction(1)))
    whole = examine(standard, SHOWN, Subject(a_bid(), None, DEADLINE))
    assert whole is not None
    # _id is a MAY: with the weight 1 it is one more that is asked for and not met.
    assert whole.degree == Fraction(11, 19)
    assert examine(standard, SmartConfiguration(), Subject(a_bid(), None, DEADLINE)) is None
