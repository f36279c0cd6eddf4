"""Forms of evidence filled in as their comments say; every vendor and product is invented."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from any_standard import a_standard_of
from builders import a_requirement, criteria_of
from export_case import an_archive
from vagval.domain.bilingual import Language
from vagval.domain.evidence_form import EVIDENCE_FORMS, FOLDER
from vagval.domain.procurement import Criteria
from vagval.domain.standard_kinds import EQUIVALENCE, STANDARD_KINDS
from vagval.domain.workbook import CellValue, Column, Sheet, Workbook
from vagval.files.write_workbook import write_workbook
from vagval.report.evidence_columns import EVIDENCE_COLUMNS
from vagval.steps.evidence_forms import evidence_texts, evidence_workbooks

KINDS = tuple(kind for kind in EVIDENCE_FORMS if kind != EQUIVALENCE)
SUGGESTION = re.compile(r"^#(?=[a-z\[])", re.MULTILINE)
UNSAID = re.compile(r'^(#?)(\w+) = (""|\[\])$', re.MULTILINE)
NO_PROCESSOR = "#processor = []\n"
PROCESSORS = re.compile(r"^#\[\[processor\]\].*", re.DOTALL | re.MULTILINE)
COUNTRY = '"SE"'
SAID: Mapping[str, str] = {
    "countries": '["SE"]',
    "country": COUNTRY,
    "parent_country": COUNTRY,
    "keys": '"customer"',
    "transfer": '"none"',
    "path": '"data.ndjson"',
    "format": '"ndjson"',
    "schema": '"fields.json"',
}
X = '"x"'
OUTCOME: Mapping[Language, str] = {"sv": '"Godkänd"', "en": '"Approved"'}
TYPED: Mapping[str, CellValue] = {
    "result": "connectathon/9001",
    "decided": date(2026, 1, 15),
    "date": date(2026, 1, 15),
    "kept_until": date(2036, 1, 15),
    "version": "1.0",
    "time": "2026-01-15T08:15:00+01:00",
    "transfer_syntaxes": "1.2.840.10008.1.2.4.70 1.2.840.10008.1.2.1",
}
EITHER = {"sop_uid", "sop_class", "web_service", "option"}
"""Columns that a row about something else leaves empty."""


def asking(folder: Path, *kinds: str) -> Criteria:
    """Make criteria with a standard of each kind that asks by every rule."""
    asked = tuple(kind for kind in kinds or KINDS if kind in STANDARD_KINDS)
    criteria = criteria_of(*(a_requirement(f"S-{kind}", evidence=kind) for kind in asked))
    standards = tuple(
        replace(a_standard_of(kind, folder, (f"S-{kind}",)), id=kind) for kind in asked
    )
    return replace(criteria, standards=standards)


def form_text(criteria: Criteria, kind: str, language: Language) -> str:
    """Give a form that is a commented text."""
    return evidence_texts(criteria, language)[f"{FOLDER}/{EVIDENCE_FORMS[kind]}"]


def form_table(criteria: Criteria, kind: str, language: Language) -> Workbook:
    """Give a form that is a workbook."""
    return evidence_workbooks(criteria, language)[f"{FOLDER}/{EVIDENCE_FORMS[kind]}"]


def completed_text(text: str, language: Language, *, has_processors: bool = True) -> str:
    """Remove # and write a value wherever none stands, as the comments ask for."""
    if has_processors:
        text = text.replace(NO_PROCESSOR, "")
    else:
        text = PROCESSORS.sub("", text)
        text = text.replace(NO_PROCESSOR, "processor = [ ]\n")
    known = {**SAID, "outcome": OUTCOME[language]}
    filled = UNSAID.sub(lambda unsaid: f"{unsaid[1]}{unsaid[2]} = {known.get(unsaid[2], X)}", text)
    return SUGGESTION.sub("", filled)


def completed_table(workbook: Workbook, kind: str) -> Workbook:
    """Fill in every row that is asked for, or the first one, and leave the others empty."""
    guide, sheet = workbook.sheets
    keys = tuple(each.key.en for each in EVIDENCE_COLUMNS[kind])
    asked = [row for row in sheet.rows if any(row)] or [sheet.rows[0]]
    rows = tuple(
        tuple(_typed(*cell) for cell in zip(sheet.columns, keys, row, strict=True)) for row in asked
    )
    return replace(workbook, sheets=(guide, replace(sheet, rows=rows)))


def _typed(column: Column, key: str, cell: CellValue) -> CellValue:
    if cell is not None or key in EITHER:
        return cell
    return column.choices[0] if column.choices else TYPED.get(key, "x")


def saved_text(folder: Path, kind: str, text: str) -> Path:
    """Save a text as a bidder hands it in: an export's list lies in its archive."""
    path = folder / EVIDENCE_FORMS[kind]
    if kind != "data-export":
        path.write_text(text, encoding="utf-8")
        return path
    archive = folder / "export.zip"
    row = '{"resourceType": "Patient"}\n'
    archive.write_bytes(an_archive({"export.toml": text, "data.ndjson": row, "fields.json": "{}"}))
    return archive


def saved_table(folder: Path, kind: str, workbook: Workbook) -> Path:
    """Save a table as a bidder hands it in."""
    path = folder / EVIDENCE_FORMS[kind]
    write_workbook(path, workbook)
    return path


def table_of(workbook: Workbook) -> Sheet:
    """Give the sheet that is filled in."""
    return workbook.sheets[1]
