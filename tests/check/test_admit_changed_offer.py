"""A clarification may not change what is offered."""

from datetime import timedelta

import pytest

from builders import a_clarification, a_material, an_assessment
from check.admission_case import admitted, sound
from in_words import in_swedish
from vagval.domain.errors import Severity
from vagval.domain.record import RequirementResult


def test_a_clarification_that_changes_the_offer_is_a_question() -> None:
    changing = a_clarification("SKA", changes_offer=True)
    (told,) = admitted(a_material(sound("alfa"), clarifications=[changing])).findings
    assert (told.code, told.severity) == ("clarification-changes-offer", Severity.QUESTION)
    assert in_swedish(told).startswith(
        "Ett förtydligande från 17 mars 2026 ändrar anbudet alfa (kravet SKA)."
    )


@pytest.mark.parametrize(
    ("requirement", "days", "severity"),
    [("SKA", 0, Severity.NOTE), ("SKA", -1, Severity.QUESTION), ("BÖR", 1, Severity.QUESTION)],
)
def test_a_changed_offer_is_settled_when_its_requirement_is_assessed_afterwards(
    requirement: str, days: int, severity: Severity
) -> None:
    changing = a_clarification("SKA", changes_offer=True)
    on = changing.on + timedelta(days=days)
    assessed = an_assessment(requirement, RequirementResult.MET, on=on)
    material = a_material(sound("alfa"), clarifications=[changing], assessments=[assessed])
    (told,) = admitted(material).findings
    assert told.severity is severity


def test_a_clarification_without_requirement_reads_well() -> None:
    changing = a_clarification(changes_offer=True)
    (told,) = admitted(a_material(sound("alfa"), clarifications=[changing])).findings
    assert in_swedish(told).startswith("Ett förtydligande från 17 mars 2026 ändrar anbudet alfa. ")


@pytest.mark.parametrize(
    "harmless",
    [
        a_clarification("SKA"),
        a_clarification("PV-1", changes_offer=True),
        a_clarification("SKA", changes_offer=True, bid="beta"),
    ],
)
def test_other_clarifications_are_no_question(harmless: object) -> None:
    assert admitted(a_material(sound("alfa"), clarifications=[harmless])).findings == ()
