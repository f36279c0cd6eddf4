"""Sample exports; every product and patient is invented."""

import io
import warnings
import zipfile
from datetime import date
from pathlib import Path

import pytest

from evidence_case import FILE, codes, read_as, written
from export_case import PARTS, an_archive, with_list
from vagval.domain.data_export import DataExport, ExportedFile
from vagval.files.evidence.parsed import Parsed


def read(tmp_path: Path, content: bytes) -> Parsed:
    return read_as("data-export", written(tmp_path, content, "export.zip"))


def shown(parsed: Parsed) -> DataExport:
    assert isinstance(parsed.shown, DataExport)
    return parsed.shown


def test_an_export_is_opened_file_by_file(tmp_path: Path) -> None:
    parsed = read(tmp_path, an_archive())
    assert parsed.faults == ()
    export = shown(parsed)
    assert (export.product, export.version) == ("Påhittad Journal", "2.1")
    assert (export.dated, export.patients) == (date(2026, 2, 1), "PROV-1")
    ndjson, table = export.files
    assert ndjson == ExportedFile(
        "fhir/patient.ndjson", "ndjson", "patient", "sound", len(PARTS["fhir/patient.ndjson"]),
        3, has_schema=True, resources=frozenset({"Patient"}),
    )  # fmt: skip
    assert (table.state, table.rows) == ("sound", 2)


def test_a_file_that_the_list_does_not_name_is_there_without_a_format(tmp_path: Path) -> None:
    parsed = read(tmp_path, an_archive({**PARTS, "dump.bin": b"\x01\x02"}))
    assert codes(parsed) == {"export-file-unlisted"}
    assert ExportedFile("dump.bin", size=2) in shown(parsed).files
    assert [each.path for each in shown(parsed).listed] == ["fhir/patient.ndjson", "prices.csv"]


def test_a_file_that_is_only_named_is_missing(tmp_path: Path) -> None:
    parts = {name: content for name, content in PARTS.items() if name != "prices.csv"}
    parsed = read(tmp_path, an_archive(parts))
    assert codes(parsed) == {"export-file-missing"}
    assert shown(parsed).files[1].state == "missing"


def test_a_schema_document_that_is_not_there_is_no_schema(tmp_path: Path) -> None:
    parts = {name: content for name, content in PARTS.items() if name != "docs/prices.txt"}
    assert [each.has_schema for each in shown(read(tmp_path, an_archive(parts))).files] == [
        True,
        False,
    ]


def test_rows_are_counted_whatever_the_list_says(tmp_path: Path) -> None:
    parsed = read(tmp_path, with_list("rows = 3", "rows = 4"))
    assert codes(parsed) == {"export-rows-differ"}
    assert shown(parsed).files[0].rows == 3


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "export-without-list"),
        (b"schema = 1\n[[", "toml-broken"),
        (b"product = '\xe5'", "settings-not-utf8"),
        ("\n".join(f"# {n}" for n in range(150_000)).encode(), "file-too-large"),
    ],
)
def test_an_export_that_does_not_say_what_it_is_says_nothing(
    tmp_path: Path, content: bytes, code: str
) -> None:
    parts = {"export.toml": content} if content else {"data.csv": "a;b"}
    parsed = read(tmp_path, an_archive(parts))
    assert parsed.shown is None
    assert codes(parsed) == {code}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"a": 1}', "export-not-a-zip"),
        (b"PK\x03\x04 and no more", "export-not-a-zip"),
        (an_archive()[:-30], "export-not-a-zip"),
        (b"<!DOCTYPE html><title>Log in</title>", "evidence-is-a-page"),
        (b"%PDF-1.7", "evidence-is-a-pdf"),
        (an_archive({**PARTS, "../../etc/passwd": "x"}), "export-unsafe"),
        (an_archive({**PARTS, "/etc/passwd": "x"}), "export-unsafe"),
        (an_archive({**PARTS, "C:\\boot.ini": "x"}), "export-unsafe"),
        (an_archive({**PARTS, "zeros.csv": b"\0" * 30_000_000}), "export-too-large"),
        (an_archive({f"{n}.txt": "" for n in range(2_001)}), "export-many-parts"),
    ],
)
def test_an_archive_that_may_do_harm_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    parsed = read(tmp_path, content)
    assert parsed.shown is None
    assert codes(parsed) == {code}
    assert all(fault.place.file == FILE for fault in parsed.faults)


def test_an_archive_with_a_password_is_refused(tmp_path: Path) -> None:
    locked = bytearray(an_archive())
    locked[locked.find(b"PK\x01\x02") + 8] |= 1
    assert codes(read(tmp_path, bytes(locked))) == {"export-encrypted"}


def test_a_file_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO(an_archive())
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("prices.csv", "id;price\n")
    assert codes(read(tmp_path, stream.getvalue())) == {"export-part-twice"}


def test_an_archive_within_the_archive_is_not_opened(tmp_path: Path) -> None:
    inner = an_archive({"../x": "x"})
    parsed = read(tmp_path, an_archive({**PARTS, "inner.zip": inner}))
    assert codes(parsed) == {"export-file-unlisted"}
    assert shown(parsed).files[1].size == len(inner)
