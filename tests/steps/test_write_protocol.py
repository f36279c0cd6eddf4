"""The protocol is written as a workbook and a page, the same bytes each time, or not at all."""

from pathlib import Path

import openpyxl

from report.complied import to_be_tested
from report.evaluated import two_bids
from vagval.steps.write_protocol import write_protocol


def test_both_files_are_written_and_the_workbook_has_the_list_to_choose_from(
    tmp_path: Path,
) -> None:
    write_protocol(tmp_path, to_be_tested(), "Grund.")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "test-protocol.html", "test-protocol.xlsx",
    ]  # fmt: skip
    sheet = openpyxl.load_workbook(tmp_path / "test-protocol.xlsx")["LM"]
    lists = [str(each.formula1) for each in sheet.data_validations.dataValidation]
    assert '"uppfyllt,ej uppfyllt"' in lists
    assert "Grund." in (tmp_path / "test-protocol.html").read_text("utf-8")


def test_the_same_evaluation_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_protocol(tmp_path / name, to_be_tested(), "")
    for file in ("test-protocol.html", "test-protocol.xlsx"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_nothing_is_written_where_nothing_is_to_be_tested(tmp_path: Path) -> None:
    write_protocol(tmp_path, two_bids(), "")
    assert list(tmp_path.iterdir()) == []
