"""The language can be told before the rest is read, or is left open without a fault."""

from pathlib import Path

import pytest

from small_case import a_case
from small_case_criteria import CASE
from vagval.files.read_language import read_language
from vagval.files.workspace import Workspace
from workspaces import edit, write_toml


def test_the_stated_language_is_given(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    assert read_language(work, CASE) == "sv"
    edit(work.procurement_file(CASE), 'language = "sv"', 'language = "en"')
    assert read_language(work, CASE) == "en"


@pytest.mark.parametrize("text", ["", 'language = "se"', "language = 1", "language = "])
def test_what_is_no_language_is_left_open(tmp_path: Path, text: str) -> None:
    work = Workspace(tmp_path)
    write_toml(work.procurement_file(CASE), text)
    assert read_language(work, CASE) is None


def test_bytes_that_are_no_text_and_a_missing_file_are_left_open(tmp_path: Path) -> None:
    work = Workspace(tmp_path)
    assert read_language(work, CASE) is None
    write_toml(work.procurement_file(CASE), "").write_bytes("språk".encode("latin-1"))
    assert read_language(work, CASE) is None
