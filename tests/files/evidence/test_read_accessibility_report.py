"""Reports on accessibility are read, and what is none is refused; all of them are invented."""

from pathlib import Path
from typing import Any

import pytest

from evidence_case import codes, read_as, written
from vagval.domain.accessibility_report import AccessibilityReport, Adherence

REPORT = """
title: Påhittad rapport
product: {name: Journal Exempel, version: "2.1"}
author: {name: Exempel Exempelsson, email: exempel@example.org}
report_date: "2026-02-01"
evaluation_methods_used: Läst med skärmläsare.
catalog: 2.4-edition-wcag-2.1-508-eu-en
chapters:
  success_criteria_level_a:
    criteria:
      - num: 1.1.1
        components:
          - {name: web, adherence: {level: supports}}
          - {name: software, adherence: {level: does-not-support, notes: Bilder}}
      - num: "1.2.1"
        components:
          - {name: web, adherence: {level: ""}}
          - {name: software}
  hardware:
    disabled: true
    criteria: []
"""
CATALOGUE: dict[str, Any] = {"title": "EN 301 549", "standard": [], "chapters": [{"id": "a"}]}


def read(folder: Path, content: object, name: str = "acr.yaml") -> AccessibilityReport:
    shown = read_as("accessibility-report", written(folder, content, name)).shown
    assert isinstance(shown, AccessibilityReport)
    return shown


def test_a_report_tells_its_product_and_what_it_answers(tmp_path: Path) -> None:
    shown = read(tmp_path, REPORT)
    assert (shown.product, shown.version) == ("Journal Exempel", "2.1")
    assert (str(shown.dated), shown.has_methods) == ("2026-02-01", True)
    assert shown.catalogue == "2.4-edition-wcag-2.1-508-eu-en"
    assert "sson" not in repr(shown)


def test_an_answer_that_is_not_given_is_not_evaluated(tmp_path: Path) -> None:
    chapter = read(tmp_path, REPORT).chapter("success_criteria_level_a")
    assert chapter is not None
    counts = {level: chapter.count(level) for level in Adherence if chapter.count(level)}
    assert counts == {
        Adherence.SUPPORTS: 1,
        Adherence.DOES_NOT_SUPPORT: 1,
        Adherence.NOT_EVALUATED: 2,
    }
    assert chapter.count(Adherence.DOES_NOT_SUPPORT, "web") == 0


def test_a_chapter_that_is_left_out_is_not_answered(tmp_path: Path) -> None:
    assert read(tmp_path, REPORT).chapter("hardware") is None


def test_an_unknown_answer_is_told_and_counts_as_none(tmp_path: Path) -> None:
    faulty = REPORT.replace("level: supports", "level: perfect")
    parsed = read_as("accessibility-report", written(tmp_path, faulty, "acr.yaml"))
    assert codes(parsed) == {"acr-level-unknown"}


def test_a_report_without_a_catalogue_is_told(tmp_path: Path) -> None:
    faulty = REPORT.replace("catalog:", "comment:")
    parsed = read_as("accessibility-report", written(tmp_path, faulty, "acr.yaml"))
    assert codes(parsed) == {"acr-without-catalogue"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (CATALOGUE, "acr-is-a-catalogue"),
        ({"$schema": "http://json-schema.org/draft-07/schema#"}, "acr-not-a-report"),
        ({"product": {"name": "x"}}, "acr-not-a-report"),
        ({"product": "x", "chapters": {}}, "acr-not-a-report"),
        (b"%PDF-1.7\n\0", "evidence-is-a-pdf"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        ("a: !!python/name:os.system", "evidence-yaml-tag"),
        ("[" * 100_000, "evidence-too-deep"),
        (b"", "file-empty"),
    ],
)
def test_what_is_no_report_is_refused_with_a_reason(
    content: object, code: str, tmp_path: Path
) -> None:
    refused = read_as("accessibility-report", written(tmp_path, content, "acr.yaml"))
    assert refused.shown is None
    assert code in codes(refused)


@pytest.mark.parametrize("wrong", [7, "text", True, [1], {"a": 1}, None, [[]]])
def test_a_wrong_type_in_any_field_never_stops(wrong: object, tmp_path: Path) -> None:
    part = {"name": "web", "adherence": {"level": "supports"}}
    answered = {"num": "1.1.1", "components": [part]}
    whole: dict[str, Any] = {
        "product": {"name": "x", "version": "1"},
        "report_date": "2026-02-01",
        "catalog": "c",
        "chapters": {"software": {"disabled": False, "criteria": [answered]}},
    }
    for key in whole:
        read_as("accessibility-report", written(tmp_path, {**whole, key: wrong}))
    for criteria in (
        wrong,
        [wrong],
        *([{**answered, key: wrong}] for key in answered),
        *([{**answered, "components": [{**part, key: wrong}]}] for key in part),
    ):
        chapters = {"software": {"disabled": wrong, "criteria": criteria}, "hardware": wrong}
        read_as("accessibility-report", written(tmp_path, {**whole, "chapters": chapters}))
