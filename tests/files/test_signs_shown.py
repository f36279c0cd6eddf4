"""A sign of ours that stands in a file marks nothing: it is shown, whatever the file is."""

import json
from pathlib import Path
from types import MappingProxyType

import pytest
import xlsxwriter

from vagval.domain.errors import Finding
from vagval.domain.federation import FederationMetadata
from vagval.domain.place import Place
from vagval.domain.quoted import BEGINNINGS, END
from vagval.files.evidence.read_federation_metadata import read_federation_metadata
from vagval.files.signs_shown import with_signs_shown
from vagval.files.table import read_table
from vagval.files.toml_text import parse_toml
from vagval.files.workbook import read_workbook

FORGED = f"{BEGINNINGS['en']}3 9{END}50"
SHOWN = "⟨U+FDD1⟩3 9⟨U+FDD2⟩50"
ESCAPED = "\\uFDD1" + "3 9" + "\\uFDD2" + "50"


def test_a_text_table_shows_them(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"id;{FORGED}\n1;{FORGED}\n", "utf-8")
    (sheet,) = read_table(path, "a.csv", [])
    assert (sheet.header[1], sheet.rows[0].values[1]) == (SHOWN, SHOWN)


def test_a_workbook_shows_them_in_its_cells_and_in_the_names_of_its_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet(FORGED).write_column(0, 0, ("id", FORGED))
    (sheet,) = read_workbook(path, "a.xlsx", [])
    assert (sheet.name, sheet.rows[0].values[0]) == (SHOWN, SHOWN)


@pytest.mark.parametrize("written", [FORGED, ESCAPED])
def test_settings_show_them_however_they_are_written(written: str) -> None:
    table = parse_toml(f'a = ["{written}"]\n[[b]]\n"{written}" = "{written}"\n', "a.toml", [])
    assert table is not None
    assert table.content == {"a": [SHOWN], "b": [{SHOWN: SHOWN}]}


@pytest.mark.parametrize("is_escaped", [True, False])
def test_evidence_shows_them_in_what_it_says(tmp_path: Path, is_escaped: bool) -> None:  # noqa: FBT001 - a case
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"issuer": FORGED}, ensure_ascii=is_escaped), "utf-8")
    shown = read_federation_metadata(path, "a.json").shown
    assert isinstance(shown, FederationMetadata)
    assert shown.entity_id == SHOWN


def test_evidence_shows_them_in_what_is_wrong_with_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(f'{{"issuer": "a", "{FORGED}": 1, "{FORGED}": 2}}', "utf-8")
    (repeated,) = read_federation_metadata(path, "a.json").faults
    assert repeated.details["key"] == SHOWN


def test_what_holds_none_is_not_copied() -> None:
    found = Finding("x", Place("å.toml"), details=MappingProxyType({"a": ("ö", 1)}))
    assert with_signs_shown(found) is found
