"""Degree and verdict follow from the items' outcomes, exactly."""

from fractions import Fraction

import pytest

from vagval.domain.errors import finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights, RequiredItem

MET, UNMET, UNVERIFIABLE, MALFORMED = EvidenceVerdict
SHALL, SHOULD, MAY = Expectation
NOWHERE = Place("standards/x.toml")
OTHER_RELEASE = finding("fhir-other-release", NOWHERE, asked="4.0", shown="1.0")


def outcome(expectation: Expectation, verdict: EvidenceVerdict, group: str = "") -> ItemOutcome:
    return ItemOutcome(RequiredItem("i", "r", expectation, NOWHERE, group=group), verdict)


def test_the_worked_example_of_facts_compliance_5() -> None:
    # SHALL 5 of 7, SHOULD 1 of 3, MAY 0 of 1: (5 + 1/2) / (7 + 3/2) = 11/17
    outcomes = (
        *[outcome(SHALL, MET)] * 5,
        *[outcome(SHALL, UNMET)] * 2,
        outcome(SHOULD, MET),
        *[outcome(SHOULD, UNMET)] * 2,
        outcome(MAY, UNMET),
    )
    assert Examination(outcomes).degree == Fraction(11, 17)


def test_what_only_a_test_can_tell_is_out_of_the_degree() -> None:
    assert Examination((outcome(SHALL, MET), outcome(SHALL, UNVERIFIABLE))).degree == 1


def test_what_is_malformed_counts_as_not_met_in_the_degree() -> None:
    assert Examination((outcome(SHALL, MET), outcome(SHALL, MALFORMED))).degree == Fraction(1, 2)


@pytest.mark.parametrize("outcomes", [(), (outcome(MAY, MET),), (outcome(SHALL, UNVERIFIABLE),)])
def test_without_anything_that_counts_there_is_no_degree(
    outcomes: tuple[ItemOutcome, ...],
) -> None:
    examination = Examination(outcomes)
    assert (examination.degree, examination.macro_degree) == (None, None)


def test_a_shut_gate_makes_the_degree_0_and_keeps_it_for_information() -> None:
    examination = Examination((outcome(SHALL, MET),), gate=(OTHER_RELEASE,))
    assert examination.degree == examination.macro_degree == 0
    assert examination.ungated_degree == 1
    assert examination.verdict is UNMET
    assert not examination.has_passed


def test_the_mean_over_groups_is_not_drowned_by_a_large_group() -> None:
    # One resource with 1 of 1, one with 0 of 9: 1/10 in all, 1/2 over the groups.
    examination = Examination((outcome(SHALL, MET, "A"), *[outcome(SHALL, UNMET, "B")] * 9))
    assert (examination.degree, examination.macro_degree) == (Fraction(1, 10), Fraction(1, 2))


def test_weights_come_from_the_published_standard() -> None:
    weights = ItemWeights(Fraction(1), Fraction(1), Fraction(1, 2))
    outcomes = (outcome(SHALL, MET), outcome(SHOULD, UNMET), outcome(MAY, MET))
    assert Examination(outcomes, weights).degree == Fraction(3, 5)


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ((MET, MET), MET),
        ((MET, UNVERIFIABLE), UNVERIFIABLE),
        ((MALFORMED, UNVERIFIABLE), MALFORMED),
        ((UNMET, MALFORMED), UNMET),
    ],
)
def test_the_worst_shall_decides_the_verdict(
    verdicts: tuple[EvidenceVerdict, ...], expected: EvidenceVerdict
) -> None:
    examination = Examination(tuple(outcome(SHALL, each) for each in verdicts))
    assert examination.verdict is expected


def test_what_only_a_test_can_tell_fails_nothing_but_leaves_the_requirement_open() -> None:
    examination = Examination((outcome(SHALL, UNVERIFIABLE),))
    assert (examination.has_passed, examination.verdict) == (True, UNVERIFIABLE)
    assert not Examination((outcome(SHALL, MALFORMED),)).has_passed


def test_an_unmet_should_fails_nothing() -> None:
    assert Examination((outcome(SHALL, MET), outcome(SHOULD, UNMET))).verdict is MET


def test_what_is_forbidden_and_offered_fails() -> None:
    clash = finding("fhir-clash", NOWHERE, rule="interaction", resource="Patient", name="delete")
    examination = Examination((outcome(SHALL, MET),), clashes=(clash,))
    assert (examination.verdict, examination.has_passed) == (UNMET, False)
