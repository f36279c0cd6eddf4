"""Which of several pieces of evidence decides, and what it earns."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_requirement,
    a_smart_evidence,
    a_standard,
    an_answer,
    an_examination,
    an_item,
    an_outcome,
    criteria_of,
)
from vagval.comply.best_judgment import best_judgment
from vagval.comply.check_evidence import check_evidence
from vagval.comply.judge_evidence import Judgment
from vagval.domain.conformance import Conformance
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.standard import Counting

MET, UNMET, UNVERIFIABLE, MALFORMED = EvidenceVerdict
FULL = an_examination(an_outcome(an_item("a")))
HALF = an_examination(an_outcome(an_item("a")), an_outcome(an_item("b"), "unmet"))
WANTED, LIKED = an_item("launch-ehr"), an_item("permission-offline", "SHOULD")
STANDARD = replace(a_standard("login", WANTED, LIKED), counting=Counting.DEGREE)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (Judgment("b", MET, ()), Judgment("a", UNVERIFIABLE, ())),
        (Judgment("b", UNVERIFIABLE, ()), Judgment("a", UNMET, ())),
        (Judgment("b", UNMET, ()), Judgment("a", UNVERIFIABLE, (), is_silent=True)),
        (Judgment("b", UNMET, ()), Judgment("a", MALFORMED, (), is_silent=True)),
        (Judgment("b", UNVERIFIABLE, (), is_silent=True), Judgment("a", MALFORMED, ())),
        (Judgment("b", MET, (), FULL), Judgment("a", MET, (), HALF)),
        (Judgment("a", MET, (), HALF), Judgment("b", MET, (), HALF)),
    ],
)
def test_what_shows_it_stands_before_what_is_open_and_that_before_what_contradicts(
    better: Judgment, worse: Judgment
) -> None:
    assert best_judgment((better, worse)) is best_judgment((worse, better)) is better


def concluded(*pieces: Evidence) -> Conformance:
    key = STANDARD.requirements[0]
    asked = a_requirement(key, evidence=STANDARD.kind)
    named = [replace(each, requirements=(key,)) for each in pieces]
    criteria = replace(criteria_of(asked), standards=(STANDARD,))
    (conformance,) = check_evidence(criteria, a_bid(answers=[an_answer(key)], evidence=named))
    return conformance


def test_a_leaner_file_beside_a_fuller_one_costs_nothing_whatever_its_key() -> None:
    fuller = a_smart_evidence("m", "launch-ehr", "permission-offline")
    for key in ("a", "z"):
        both = concluded(fuller, a_smart_evidence(key, "launch-ehr"))
        assert (both.evidence, both.share) == ("m", Fraction(1))


def test_evidence_that_says_nothing_does_not_say_how_much_is_earned() -> None:
    # An authority that finds the requirement met has not found two thirds of it met.
    other_version = a_smart_evidence("old", "launch-ehr", version="0.1")
    conformance = concluded(other_version)
    assert conformance.verdict is UNVERIFIABLE
    assert conformance.share == 1
    against = concluded(a_smart_evidence("less", "permission-offline"))
    assert against.verdict is UNMET
    assert against.share == 1


def test_where_nothing_that_counts_can_be_told_the_requirement_is_open() -> None:
    standard = replace(STANDARD, items=(an_item("x", "MAY"),))
    key = standard.requirements[0]
    criteria = replace(
        criteria_of(a_requirement(key, evidence=standard.kind)), standards=(standard,)
    )
    piece = replace(a_smart_evidence("smart", "x"), requirements=(key,))
    (conformance,) = check_evidence(criteria, a_bid(answers=[an_answer(key)], evidence=[piece]))
    assert conformance.verdict is UNVERIFIABLE
    assert [r.code for r in conformance.reasons] == ["standard-nothing-counted"]
