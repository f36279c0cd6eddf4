"""What is required of an impact assessment, met and unmet; the assessments are invented."""

from dataclasses import replace
from datetime import date

import pytest

from evidence_case import checked, said
from in_words import in_swedish
from vagval.domain.dpia import QUESTIONS, Dpia, DpiaStatus, Evaluation

COMPLETE = Dpia(
    product="Påhittad journal",
    dated=date(2026, 3, 1),
    status=DpiaStatus.SIGNED,
    roles=frozenset({"author"}),
    officer_agrees=True,
    answered=frozenset(number for section in QUESTIONS.values() for number in section),
    has_measures=True,
    evaluations=(("3.2", Evaluation.ACCEPTABLE), ("3.3", Evaluation.TO_BE_FIXED)),
)


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (DpiaStatus.SIGNED, "met"),
        (DpiaStatus.VALIDATED, "met"),
        (DpiaStatus.REFUSED, "unmet"),
        (DpiaStatus.IN_PROGRESS, "unmet"),
        (DpiaStatus.ARCHIVED, "unverifiable"),
        (None, "unverifiable"),
    ],
)
def test_only_an_approved_assessment_is_done(status: DpiaStatus | None, verdict: str) -> None:
    assert said(checked("dpia", replace(COMPLETE, status=status), "status"))[0] == verdict


@pytest.mark.parametrize("section", [*QUESTIONS, "measures"])
def test_a_section_is_answered_if_every_question_is(section: str) -> None:
    assert said(checked("dpia", COMPLETE, "section-answered", section=section)) == ("met", ())
    empty = replace(COMPLETE, answered=frozenset[str](), has_measures=False)
    assert said(checked("dpia", empty, "section-answered", section=section))[0] == "unmet"


def test_the_missing_questions_are_named() -> None:
    without = replace(COMPLETE, answered=COMPLETE.answered - {"112"})
    outcome = checked("dpia", without, "section-answered", section="overview")
    assert "112" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("risk", "expected"),
    [
        ("illegitimate-access", ("met", ())),
        ("unwanted-modification", ("unmet", ("dpia-risk-not-accepted",))),
        ("data-disappearance", ("unmet", ("dpia-risk-not-accepted",))),
    ],
)
def test_a_risk_is_estimated_and_accepted(risk: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert said(checked("dpia", COMPLETE, "risk-evaluated", risk=risk)) == expected


def test_a_risk_without_a_size_is_not_estimated() -> None:
    without = replace(COMPLETE, answered=COMPLETE.answered - {"325"})
    outcome = checked("dpia", without, "risk-evaluated", risk="illegitimate-access")
    assert said(outcome) == ("unmet", ("dpia-risk-not-estimated",))


@pytest.mark.parametrize(("role", "verdict"), [("author", "met"), ("validator", "unmet")])
def test_a_role_is_named_or_not(role: str, verdict: str) -> None:
    assert said(checked("dpia", COMPLETE, "role", role=role))[0] == verdict


@pytest.mark.parametrize(
    ("agrees", "expected"),
    [
        (True, ("met", ())),
        (False, ("unmet", ("dpia-officer-disagrees",))),
        (None, ("unmet", ("dpia-without-opinion",))),
    ],
)
def test_the_officer_has_given_an_opinion_and_accepts(
    agrees: bool | None,  # noqa: FBT001 - one of three answers
    expected: tuple[str, tuple[str, ...]],
) -> None:
    outcome = checked("dpia", replace(COMPLETE, officer_agrees=agrees), "officer-opinion")
    assert said(outcome) == expected


def test_an_old_assessment_is_too_old() -> None:
    assert said(checked("dpia", COMPLETE, "age", days=14))[0] == "unmet"
    assert said(checked("dpia", COMPLETE, "age", days=15))[0] == "met"
