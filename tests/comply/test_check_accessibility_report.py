"""What is required of a report on accessibility, met and unmet; the reports are invented."""

from dataclasses import replace
from datetime import date

import pytest

from evidence_case import checked, said
from vagval.domain.accessibility_report import (
    AccessibilityReport,
    Adherence,
    ReportedChapter,
    ReportedCriterion,
)

KIND = "accessibility-report"
FIRST = ReportedCriterion(
    "1.1.1", (("web", Adherence.SUPPORTS), ("software", Adherence.DOES_NOT_SUPPORT))
)
SECOND = ReportedCriterion(
    "1.2.1", (("web", Adherence.PARTIALLY_SUPPORTS), ("software", Adherence.NOT_APPLICABLE))
)
OPEN = ReportedCriterion("1.3.1", (("software", Adherence.NOT_EVALUATED),))
REPORT = AccessibilityReport(
    product="Journal Exempel",
    version="2.1",
    dated=date(2026, 3, 1),
    catalogue="2.4-edition-wcag-2.1-508-eu-en",
    has_methods=True,
    chapters=(
        ReportedChapter("success_criteria_level_a", (FIRST, SECOND)),
        ReportedChapter("software", (OPEN,)),
        ReportedChapter("hardware", (FIRST,), is_left_out=True),
    ),
)


@pytest.mark.parametrize(
    ("chapter", "criteria", "most", "expected"),
    [
        ("success_criteria_level_a", 2, 1, ("met", ())),
        ("success_criteria_level_a", 2, 0, ("unmet", ("acr-unsupported",))),
        ("success_criteria_level_a", 3, 1, ("unmet", ("acr-chapter-incomplete",))),
        ("software", 1, 0, ("unmet", ("acr-not-evaluated",))),
        ("hardware", 1, 1, ("unmet", ("acr-chapter-missing",))),
        ("success_criteria_level_aa", 1, 1, ("unmet", ("acr-chapter-missing",))),
    ],
)
def test_a_chapter_is_complete_evaluated_and_supported(
    chapter: str, criteria: int, most: int, expected: tuple[str, tuple[str, ...]]
) -> None:
    outcome = checked(
        KIND, REPORT, "chapter", chapter=chapter, criteria=criteria, most_unsupported=most
    )
    assert said(outcome) == expected


def test_a_chapter_can_be_asked_for_one_part_alone() -> None:
    outcome = checked(
        KIND,
        REPORT,
        "chapter",
        chapter="success_criteria_level_a",
        criteria=2,
        most_unsupported=0,
        component="web",
    )
    assert said(outcome) == ("met", ())


@pytest.mark.parametrize(
    ("criterion", "lowest", "expected"),
    [
        ("1.1.1", "supports", ("unmet", ("acr-criterion-short",))),
        ("1.2.1", "supports", ("unmet", ("acr-criterion-short",))),
        ("1.2.1", "partially-supports", ("met", ())),
        ("1.3.1", "supports", ("unverifiable", ("acr-criterion-not-evaluated",))),
        ("9.9.9", "supports", ("unverifiable", ("acr-criterion-not-evaluated",))),
    ],
)
def test_the_worst_part_decides_a_criterion(
    criterion: str, lowest: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    outcome = checked(KIND, REPORT, "criterion", criterion=criterion, lowest=lowest)
    assert said(outcome) == expected


def test_one_part_of_a_criterion_can_be_asked_for() -> None:
    outcome = checked(
        KIND, REPORT, "criterion", criterion="1.1.1", lowest="supports", component="web"
    )
    assert said(outcome) == ("met", ())


@pytest.mark.parametrize(
    ("catalogue", "wcag", "european"),
    [
        ("2.4-edition-wcag-2.1-508-eu-en", "met", "met"),
        ("2.5-edition-wcag-2.2-en", "met", "unmet"),
        ("2.4-edition-wcag-2.0-508-en", "unmet", "unmet"),
        ("", "unverifiable", "unverifiable"),
    ],
)
def test_the_catalogue_says_which_standards_are_answered(
    catalogue: str, wcag: str, european: str
) -> None:
    report = replace(REPORT, catalogue=catalogue)
    assert said(checked(KIND, report, "wcag", at_least="2.1"))[0] == wcag
    assert said(checked(KIND, report, "en-301-549"))[0] == european


def test_methods_are_told_or_not() -> None:
    assert said(checked(KIND, REPORT, "methods")) == ("met", ())
    silent = replace(REPORT, has_methods=False)
    assert said(checked(KIND, silent, "methods")) == ("unmet", ("acr-without-methods",))


def test_an_undated_report_has_no_age() -> None:
    assert said(checked(KIND, REPORT, "age", days=15))[0] == "met"
    assert said(checked(KIND, replace(REPORT, dated=None), "age", days=15))[0] == "unverifiable"
