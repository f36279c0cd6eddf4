"""Statements from files anywhere: by themselves, in a folder, and beside another."""

import os
from hashlib import sha256
from pathlib import Path

from steps.statement_files import put, requirement, statement
from vagval.domain.errors import Finding, Severity
from vagval.files.read_statement_file import (
    read_statement_file,
    read_statement_folder,
    statements_beside,
)

ADDRESS = "https://example.org/CapabilityStatement/krav|1.0"


def test_a_statement_is_read_with_the_fingerprint_of_its_bytes(tmp_path: Path) -> None:
    path = Path(put(tmp_path, "alfa.json", statement()))
    findings: list[Finding] = []
    read = read_statement_file(path, findings)
    assert read is not None
    assert (read.statement.product, read.file) == ("Alfa Journal", path.as_posix())
    assert read.sha256 == sha256(path.read_bytes()).hexdigest()
    assert findings == []


def test_a_file_that_is_no_statement_stops(tmp_path: Path) -> None:
    path = Path(put(tmp_path, "patient.json", {"resourceType": "Patient"}))
    findings: list[Finding] = []
    assert read_statement_file(path, findings) is None
    (fault,) = findings
    assert (fault.code, fault.severity) == ("fhir-not-a-statement", Severity.STOP)


def test_a_folder_is_read_in_the_order_of_its_names_without_what_is_no_statement(
    tmp_path: Path,
) -> None:
    put(tmp_path, "beta.json", statement())
    put(tmp_path, "alfa.json", statement())
    put(tmp_path, "bundle.json", {"resourceType": "Bundle"})
    put(tmp_path / "below", "gamma.json", statement())
    (tmp_path / "SOURCES.md").write_text("Varifrån filerna kommer.", encoding="utf-8")
    findings: list[Finding] = []
    assert [each.file for each in read_statement_folder(tmp_path, findings)] == [
        "alfa.json",
        "beta.json",
    ]
    (note,) = findings
    assert (note.place.file, note.severity) == ("bundle.json", Severity.NOTE)


def test_what_lies_beside_is_found_by_the_end_of_the_address(tmp_path: Path) -> None:
    own = Path(put(tmp_path, "own.json", requirement()))
    put(tmp_path, "other.json", requirement())
    put(tmp_path, "elsewhere.json", statement(url="http://example.org/CapabilityStatement/annat"))
    (tmp_path / "broken.json").write_text("{ CapabilityStatement/krav", encoding="utf-8")
    found = [Path(each.file).name for each in statements_beside(own, ADDRESS)]
    assert found == ["other.json"]


def test_a_device_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), tmp_path):
        findings: list[Finding] = []
        assert read_statement_file(path, findings) is None
        assert [each.code for each in findings] == ["statement-no-file"]


def test_a_folder_takes_names_in_capitals_and_passes_over_what_is_required(tmp_path: Path) -> None:
    put(tmp_path, "alfa.JSON", statement())
    put(tmp_path, "krav.json", {**requirement(), "kind": "requirements"})
    findings: list[Finding] = []
    assert [each.file for each in read_statement_folder(tmp_path, findings)] == ["alfa.JSON"]
    assert [(each.code, each.place.file) for each in findings] == [
        ("statement-is-required", "krav.json")
    ]
