"""Each blank form of evidence reads back: filled in without a fault, blank as not filled in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from any_standard import a_standard_of
from builders import a_requirement, a_standard, criteria_of
from evidence_case import a_subject, an_item, codes, read_as
from evidence_forms_case import (
    KINDS,
    asking,
    completed_table,
    completed_text,
    form_table,
    form_text,
    saved_table,
    saved_text,
)
from sample_workspace import SAMPLE, copy_sample
from vagval.comply.examine import examine
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.evidence_form import EVIDENCE_FORMS
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.standard_kinds import EQUIVALENCE
from vagval.files.evidence_templates import TEMPLATES
from vagval.report.evidence_columns import EVIDENCE_COLUMNS
from vagval.steps.evidence_forms import evidence_texts, evidence_workbooks
from vagval.steps.sheets import sheets

NAMED_BY_ROW = ("riv-ta-decisions", "ihe-statement", "dicom-conformance")
"""What is asked for by name stands in these, so that whoever says yes to all of it shows it."""


def saved(folder: Path, kind: str, language: Language, *, is_filled: bool) -> Path:
    """Save a form, blank or filled in."""
    criteria = asking(folder)
    if kind in TEMPLATES:
        text = form_text(criteria, kind, language)
        return saved_text(folder, kind, completed_text(text, language) if is_filled else text)
    table = form_table(criteria, kind, language)
    return saved_table(folder, kind, completed_table(table, kind) if is_filled else table)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVIDENCE_FORMS)
def test_a_form_filled_in_as_it_says_is_read_without_a_fault(
    kind: str, language: Language, tmp_path: Path
) -> None:
    read = read_as(kind, saved(tmp_path, kind, language, is_filled=True))
    assert read.faults == ()
    assert read.shown is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVIDENCE_FORMS)
def test_a_blank_form_is_told_as_not_filled_in(
    kind: str, language: Language, tmp_path: Path
) -> None:
    read = read_as(kind, saved(tmp_path, kind, language, is_filled=False))
    assert {each.code for each in read.faults} & {
        "text-missing", "choice-missing", "cell-empty", "evidence-table-blank"
    }  # fmt: skip


def test_no_commitment_is_made_for_a_bidder_that_leaves_the_form_blank(tmp_path: Path) -> None:
    by = an_item("commitment", category="imaging", by=date(2031, 3, 26))
    standard = a_standard("ehds", by, kind="ehds-record")
    criteria = replace(criteria_of(a_requirement("S-2")), standards=(standard,))
    text = form_text(criteria, "ehds-record", "sv")
    blank = read_as("ehds-record", saved_text(tmp_path, "ehds-record", text))
    assert (blank.shown, codes(blank)) == (None, {"record-none"})
    made = completed_text(text, "sv")
    assert read_as("ehds-record", saved_text(tmp_path, "ehds-record", made)).faults == ()


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_form_shows_nothing(kind: str, tmp_path: Path) -> None:
    shown = read_as(kind, saved(tmp_path, kind, "en", is_filled=False)).shown
    if shown is not None:
        examination = examine(a_standard_of(kind, tmp_path), shown, a_subject())
        assert examination is not None
        met = [o.item.rule for o in examination.outcomes if o.verdict is EvidenceVerdict.MET]
        assert met == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NAMED_BY_ROW)
def test_what_is_asked_for_by_name_is_met_by_saying_yes_to_it(
    kind: str, language: Language, tmp_path: Path
) -> None:
    shown = read_as(kind, saved(tmp_path, kind, language, is_filled=True)).shown
    assert shown is not None
    examination = examine(a_standard_of(kind, tmp_path), shown, a_subject())
    assert examination is not None
    assert {outcome.verdict for outcome in examination.outcomes} == {EvidenceVerdict.MET}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_service_without_sub_processors_is_read_too(language: Language, tmp_path: Path) -> None:
    text = form_text(asking(tmp_path), "hosting-record", language)
    filled = completed_text(text, language, has_processors=False)
    read = read_as("hosting-record", saved_text(tmp_path, "hosting-record", filled))
    assert read.faults == ()


def test_each_kind_of_ours_has_one_form() -> None:
    assert set(TEMPLATES) | set(EVIDENCE_COLUMNS) == set(EVIDENCE_FORMS)
    assert not set(TEMPLATES) & set(EVIDENCE_COLUMNS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_kinds_that_are_asked_for_have_a_form(language: Language, tmp_path: Path) -> None:
    criteria = asking(tmp_path, "sbom", "hosting-record", "audit-log")
    assert list(evidence_workbooks(criteria, language)) == ["evidence-forms/audit-log.xlsx"]
    assert list(evidence_texts(criteria, language)) == [
        "evidence-forms/hosting-record.toml",
        f"evidence-forms/{EQUIVALENCE}.toml",
    ]
    nothing = criteria_of(a_requirement("S-1"))
    assert not evidence_texts(nothing, language)
    assert not evidence_workbooks(nothing, language)


def test_the_sample_hands_out_the_forms_that_its_standards_need(tmp_path: Path) -> None:
    root = copy_sample(tmp_path / "work")
    assert sheets(root, SAMPLE, "sv", tmp_path / "forms") == 0
    made = sorted(path.name for path in (tmp_path / "forms" / "evidence-forms").iterdir())
    assert made == [
        "approval-record.toml",
        "audit-log.xlsx",
        "certificate-record.toml",
        "code-systems.xlsx",
        "device-record.toml",
        "dicom-conformance.xlsx",
        "equivalence.toml",
        "export.toml",
        "hosting-record.toml",
        "riv-ta-decisions.xlsx",
    ]
