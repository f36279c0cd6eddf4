"""Sample exports against what is required of them."""

from decimal import Decimal
from fractions import Fraction

import pytest

from evidence_case import checked, said
from in_words import in_swedish
from vagval.domain.data_export import DataExport, ExportedFile, State

PATIENT = ExportedFile(
    "fhir/patient.ndjson", "ndjson", "patient", "sound", 900, 25,
    has_schema=True, resources=frozenset({"Patient"}),
)  # fmt: skip
BLOB = ExportedFile("dump.bin", size=100)


def export(*files: ExportedFile, patients: str = "PROV-1") -> DataExport:
    return DataExport(files=files, patients=patients)


def a_file(state: State = "sound", rows: int | None = 5) -> ExportedFile:
    return ExportedFile("x.csv", "csv", "patient", state, 100, rows, has_schema=True)


def test_files_that_open_parse() -> None:
    assert said(checked("data-export", export(PATIENT, a_file()), "parses")) == ("met", ())


@pytest.mark.parametrize("state", ["broken", "missing"])
def test_a_file_that_does_not_open_is_unmet_and_named(state: State) -> None:
    outcome = checked("data-export", export(PATIENT, a_file(state)), "parses")
    assert said(outcome) == ("unmet", ("export-not-opened",))
    assert "en fil saknas eller går inte att öppna: x.csv" in in_swedish(*outcome.reasons)


def test_a_format_that_cannot_be_opened_here_is_left_to_a_test() -> None:
    outcome = checked("data-export", export(PATIENT, a_file("unknown")), "parses")
    assert said(outcome) == ("unverifiable", ("export-format-unknown",))


def test_an_export_without_files_shows_nothing() -> None:
    assert said(checked("data-export", export(), "parses"))[0] == "unmet"
    assert said(checked("data-export", export(BLOB), "parses"))[0] == "unmet"
    assert said(checked("data-export", export(), "schema"))[0] == "unmet"


@pytest.mark.parametrize(
    ("files", "expected", "outcome"),
    [
        ((PATIENT,), 25, ("met", ())),
        ((PATIENT, a_file()), 30, ("met", ())),
        ((PATIENT,), 26, ("unmet", ("export-rows-wrong",))),
        ((a_file(rows=None),), 5, ("unverifiable", ("export-rows-uncounted",))),
        ((BLOB,), 5, ("unmet", ("export-content-missing",))),
    ],
)
def test_rows_are_compared_with_those_of_the_test_patients(
    files: tuple[ExportedFile, ...], expected: int, outcome: tuple[str, tuple[str, ...]]
) -> None:
    result = checked(
        "data-export", export(*files), "rows", content="patient", patients="PROV-1",
        expected=expected,
    )  # fmt: skip
    assert said(result) == outcome


def test_rows_of_other_test_patients_cannot_be_compared() -> None:
    result = checked(
        "data-export", export(PATIENT, patients="PROV-0"), "rows", content="patient",
        patients="PROV-1", expected=25,
    )  # fmt: skip
    assert said(result) == ("unverifiable", ("export-other-patients",))


@pytest.mark.parametrize(
    ("share", "verdict"), [("0.5", "met"), ("0.51", "unmet"), ("0.9", "unmet"), ("0", "met")]
)
def test_the_smaller_share_of_files_and_bytes_decides(share: str, verdict: str) -> None:
    # One of two files, nine of ten bytes.
    outcome = checked(
        "data-export", export(PATIENT, BLOB), "formats", formats=("ndjson", "csv"),
        share=Decimal(share),
    )  # fmt: skip
    assert said(outcome)[0] == verdict
    if verdict == "unmet":
        assert "dump.bin" in in_swedish(*outcome.reasons)


def test_a_large_blob_weighs_by_its_bytes() -> None:
    large = ExportedFile("dump.bin", size=99_100)
    small = [a_file() for _ in range(9)]
    assert export(*small, large).share_in(frozenset({"csv"})) == Fraction(900, 100_000)


def test_a_broken_file_is_in_no_format() -> None:
    assert export(a_file("broken")).share_in(frozenset({"csv"})) == 0


def test_every_file_has_a_schema_or_is_named() -> None:
    assert said(checked("data-export", export(PATIENT), "schema")) == ("met", ())
    outcome = checked("data-export", export(PATIENT, BLOB), "schema")
    assert said(outcome) == ("unmet", ("export-without-schema",))
    assert "dump.bin" in in_swedish(*outcome.reasons)


def test_a_resource_occurs_or_not() -> None:
    assert said(checked("data-export", export(PATIENT), "resource", resource="Patient"))[0] == "met"
    outcome = checked("data-export", export(PATIENT), "resource", resource="Observation")
    assert said(outcome) == ("unmet", ("export-resource-missing",))
