"""Samples of codes in tables; every sample is invented."""

from pathlib import Path

import pytest

from in_words import in_swedish
from vagval.domain.code_sample import CodeSample, SampledCode
from vagval.files.evidence.read_code_sample import read_code_sample
from workspaces import ENDINGS, Rows, write_table

SWEDISH: Rows = (
    ("kodverk", "utgåva", "kod", "klartext"),
    ("http://snomed.info/sct", "20251130", "22298006", "hjärtinfarkt"),
    ("http://www.whocc.no/atc", None, "N02BE01", None),
)
ENGLISH: Rows = (("system", "code"), ("http://www.whocc.no/atc", "N02BE01"))


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_sample_is_read_from_either_form(tmp_path: Path, ending: str) -> None:
    parsed = read_code_sample(write_table(tmp_path, "koder", SWEDISH, ending), "koder")
    assert parsed.faults == ()
    assert parsed.shown == CodeSample(
        codes=(
            SampledCode("http://snomed.info/sct", "20251130", "22298006"),
            SampledCode("http://www.whocc.no/atc", "", "N02BE01"),
        )
    )


def test_edition_and_display_may_be_left_out(tmp_path: Path) -> None:
    parsed = read_code_sample(write_table(tmp_path, "koder", ENGLISH, ".csv"), "koder.csv")
    assert parsed.shown == CodeSample(
        codes=(SampledCode("http://www.whocc.no/atc", "", "N02BE01"),)
    )


def test_rows_without_system_or_code_are_counted_and_told(tmp_path: Path) -> None:
    rows: Rows = (*ENGLISH, (None, "N02"), ("http://www.whocc.no/atc", None))
    parsed = read_code_sample(write_table(tmp_path, "koder", rows, ".csv"), "koder.csv")
    assert isinstance(parsed.shown, CodeSample)
    assert (len(parsed.shown.codes), parsed.shown.lost) == (1, 2)
    assert [fault.code for fault in parsed.faults] == ["cell-empty", "cell-empty"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("koder.csv", b"kod;klartext\r\nA;b\r\n"),
        ("koder.csv", b"\xff\xfe" + "system;kod".encode("utf-16-le")),
        ("koder.csv", b"PK\x03\x04" + bytes(50)),
        ("koder.csv", b""),
        ("koder.csv", b'system;kod\r\n"A;b'),
        ("koder.xlsx", b"PK\x03\x04" + bytes(50)),
        ("koder.xlsx", b"system;kod"),
        ("koder.json", b"{}"),
    ],
)
def test_what_is_no_such_table_says_nothing_and_why(
    tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    parsed = read_code_sample(path, name)
    assert parsed.shown is None
    assert in_swedish(*parsed.faults)
