"""A record in our own form says all that is asked for and nothing else."""

from pathlib import Path

import pytest

from evidence_case import FILE, written
from in_words import in_swedish
from vagval.domain.shown import Shown
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.toml_record import from_toml
from vagval.files.toml_table import TomlTable


def read(tmp_path: Path, content: str | bytes) -> Parsed:
    def build(table: TomlTable) -> Shown:
        return Shown(product=table.text("product"), version=table.text("version"))

    return from_toml(written(tmp_path, content, "record.toml"), FILE, build)


def test_a_record_is_read_by_its_keys(tmp_path: Path) -> None:
    read_back = read(tmp_path, 'product = "Alfa"\nversion = "1"\n')
    assert read_back == Parsed(Shown(product="Alfa", version="1"))


def test_keys_that_are_missing_or_not_asked_for_are_told_together(tmp_path: Path) -> None:
    read_back = read(tmp_path, 'product = "Alfa"\nverson = "1"\n')
    assert sorted(each.place.cell for each in read_back.faults) == ["version", "verson"]
    assert {each.severity.value for each in read_back.faults} == {"note"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"{}",
        b"%PDF-1.7",
        b"<!DOCTYPE html>",
        b'product = "\xe5"',
        b'product = "Alf',
        b"a = " + b"[" * 100_000,
        b"a." * 100_000 + b"a = 1",
        b"a = " + b"9" * 100_000,
    ],
)
def test_what_is_no_record_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    read_back = read(tmp_path, content)
    assert read_back.shown in {None, Shown()}
    assert read_back.faults
    assert in_swedish(*read_back.faults)


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    read_back = from_toml(path, FILE, lambda _: Shown())
    assert [each.code for each in read_back.faults] == ["file-too-large"]
