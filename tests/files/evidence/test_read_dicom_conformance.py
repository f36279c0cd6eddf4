"""A table of DICOM services is read in our form and in the published one; others are refused.

All tables are invented; UIDs of the standard are real.
"""

from pathlib import Path

import pytest

from evidence_case import FILE, codes, read_as, written
from in_words import in_swedish
from vagval.domain.dicom_conformance import DicomConformance, DicomRole, SupportedService
from vagval.files.evidence.parsed import Parsed

KIND = "dicom-conformance"
CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
PLAIN = "1.2.840.10008.1.2"
JPEG = "1.2.840.10008.1.2.4.70"
HEADER = "sop_uid;sop_class;web_service;role;transfer_syntaxes\n"


def read(tmp_path: Path, rows: str, header: str = HEADER) -> Parsed:
    return read_as(KIND, written(tmp_path, header + rows, "dicom.csv"))


def services(read_back: Parsed) -> DicomConformance:
    assert isinstance(read_back.shown, DicomConformance)
    return read_back.shown


def test_sop_classes_and_web_services_stand_in_one_table(tmp_path: Path) -> None:
    read_back = read(tmp_path, f"{CT};CT;;SCU/SCP;{PLAIN} {JPEG}\n;;QIDO-RS;SCP;\n")
    assert read_back.faults == ()
    syntaxes = frozenset({PLAIN, JPEG})
    assert services(read_back).services == (
        SupportedService(CT, DicomRole.SCU, syntaxes),
        SupportedService(CT, DicomRole.SCP, syntaxes),
        SupportedService("QIDO-RS", DicomRole.SCP),
    )


def test_columns_may_have_their_swedish_names(tmp_path: Path) -> None:
    header = "sop_uid,webbtjänst,roll,överföringssyntaxer\n"
    read_back = read(tmp_path, f"{CT},,SCP,{PLAIN}\n", header)
    assert read_back.faults == ()
    assert services(read_back).of(CT) == (SupportedService(CT, DicomRole.SCP, frozenset({PLAIN})),)


def test_a_class_of_the_vendors_own_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path, "1.3.6.1.4.1.99999.1;Own;;SCU;\n").faults == ()


@pytest.mark.parametrize(
    ("row", "code", "about"),
    [
        ("1.2.08;CT;;SCP;", "dicom-uid-wrong", {"1.2.08"}),
        ("1;CT;;SCP;", "dicom-uid-wrong", {"1"}),
        (f"1.{'2' * 63};CT;;SCP;", "dicom-uid-wrong", {f"1.{'2' * 63}"}),
        (f"{CT};CT;;SCP;{PLAIN} JPEG", "dicom-uid-wrong", {CT}),
        (f"{CT};CT;;Provider;", "choice-unknown", {CT}),
        (f"{CT};CT;;;", "cell-empty", {CT}),
        (f"{CT};CT;QIDO-RS;SCP;", "dicom-row-about-one", {CT, "QIDO-RS"}),
        (";CT;;SCP;", "dicom-row-about-one", set()),
        (";;QIDO;SCP;", "choice-unknown", {"QIDO"}),
    ],
)
def test_a_row_that_is_not_rightly_written_is_told_and_not_counted(
    tmp_path: Path, row: str, code: str, about: set[str]
) -> None:
    read_back = read(tmp_path, f"{row}\n{MR};MR;;SCP;\n")
    assert codes(read_back) == {code}
    assert [each.service for each in services(read_back).services] == [MR]
    assert services(read_back).unreadable == about


def test_the_published_table_of_the_standard_is_read_with_a_remark(tmp_path: Path) -> None:
    published = (
        f'"**Images:**",,,\n"CT Image Storage", "{CT}", "No", "Yes"\n'
        f'"MR, all", "{MR}", "Yes", "Yes"\n"Odd", "1.2.3", "Maybe", "Yes"\n'
    )
    read_back = read(tmp_path, published, header="")
    assert [(each.code, each.place.cell) for each in read_back.faults] == [
        ("dicom-published-table", ""),
        ("dicom-row-odd", "4"),
    ]
    assert services(read_back) == DicomConformance(
        services=(
            SupportedService(CT, DicomRole.SCP),
            SupportedService(MR, DicomRole.SCU),
            SupportedService(MR, DicomRole.SCP),
        ),
        speaks_of_web=False,
        unreadable=frozenset({"1.2.3"}),
    )


@pytest.mark.parametrize(
    "other",
    [
        '"CT Image Storage", "Yes", "Yes"\n',
        '"200", "OK", "The query completed"\n',
        "namn;pris\nAlfa;100\n",
        '"broken\n',
        "CT\n",
    ],
)
def test_another_table_is_refused_as_a_whole(tmp_path: Path, other: str) -> None:
    read_back = read(tmp_path, other, header="")
    assert (read_back.shown, codes(read_back)) == (None, {"evidence-other-table"})
    assert "ingen av kolumnerna sop_uid, web_service, role och transfer_syntaxes" in in_swedish(
        *read_back.faults
    )


def test_our_table_without_a_column_says_which(tmp_path: Path) -> None:
    read_back = read(tmp_path, f"{CT};SCP;\n", "sop_uid;role;transfer_syntaxes\n")
    assert (read_back.shown, codes(read_back)) == (None, {"column-missing"})


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("dicom.pdf", b"%PDF-1.7", "evidence-not-a-table"),
        ("dicom.csv", b"PK\x03\x04", "file-is-a-workbook"),
        ("dicom.csv", b"", "file-empty"),
        ("dicom.csv", HEADER.encode("utf-16"), "file-is-utf16"),
        ("dicom.csv", HEADER.encode() + b"\xe5;;;;\n", "file-not-utf8"),
        ("dicom.csv", b",\n" * 200_000, "evidence-table-too-long"),
        ("dicom.xlsx", b"PK\x03\x04 no workbook", "not-a-workbook"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    read_back = read_as(KIND, written(tmp_path, content, name))
    assert (read_back.shown, codes(read_back)) == (None, {code})


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert codes(read_as(KIND, tmp_path / FILE)) == {"evidence-not-a-table"}
    assert codes(read_as(KIND, tmp_path / "none.csv")) == {"file-unreadable"}
