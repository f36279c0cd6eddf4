"""Tables of decisions on service contracts; every sample and vendor is invented."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from in_words import in_swedish
from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract, RivTaDecisions
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_riv_ta_decisions import read_riv_ta_decisions

SWEDISH = (
    "tjänstekontrakt;version;roll;beslut;beslutsdatum;diarienummer;avvikelser\n"
    "GetActivityOutcome;1.2;tjänsteproducent;Godkänd med förbehåll;2025-05-12;PÅHITT-17;svarstid\n"
)
ENGLISH = (
    "contract,version,role,decision,decided\n"
    "GetActivityOutcome,1.10.1,consumer,approved,2025-05-12\n"
)


def read(tmp_path: Path, text: str) -> Parsed:
    path = tmp_path / "beslut.csv"
    path.write_text(text, encoding="utf-8")
    return read_riv_ta_decisions(path, "beslut.csv")


def shown(parsed: Parsed) -> RivTaDecisions:
    assert isinstance(parsed.shown, RivTaDecisions)
    return parsed.shown


def test_a_table_in_swedish_is_read(tmp_path: Path) -> None:
    parsed = read(tmp_path, SWEDISH)
    assert parsed.faults == ()
    assert shown(parsed).decisions == (
        DecidedContract(
            "GetActivityOutcome", (1, 2), "producer", ContractDecision.WITH_RESERVATIONS,
            date(2025, 5, 12), "PÅHITT-17", "svarstid",
        ),
    )  # fmt: skip


def test_a_table_in_english_without_the_optional_columns_is_read(tmp_path: Path) -> None:
    (decided,) = shown(read(tmp_path, ENGLISH)).decisions
    assert decided.version == (1, 10)
    assert (decided.role, decided.reference, decided.deviations) == ("consumer", "", "")


def test_a_workbook_is_read_and_its_dates_are_dates(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["contract", "version", "role", "decision", "decided"])
    sheet.append(["GetOutcome", "4.0", "producer", "approved", date(2025, 1, 2)])
    sheet.append(["GetOther", 4.1, "producer", "approved", date(2025, 1, 2)])
    book.save(tmp_path / "beslut.xlsx")
    parsed = read_riv_ta_decisions(tmp_path / "beslut.xlsx", "beslut.xlsx")
    assert [each.version for each in shown(parsed).decisions] == [(4, 0)]
    # 4.1 typed as a number may have been 4.10
    assert shown(parsed).unreadable == {"GetOther"}


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        (";1.2;", ";1;", "Där ska stå en version med två tal, som 4.0"),
        (";1.2;", ";1.2_RC3;", "står ”1.2_RC3”"),
        ("tjänsteproducent", "båda", "båda"),
        ("Godkänd med förbehåll", "Nästan godkänd", "Nästan godkänd"),
        ("2025-05-12", "2025-13-12", "2025-13-12"),
        ("GetActivityOutcome", "", "tom"),
    ],
)
def test_a_row_with_a_wrong_cell_is_told_and_not_counted(
    tmp_path: Path, was: str, now: str, told: str
) -> None:
    parsed = read(tmp_path, SWEDISH.replace(was, now))
    assert shown(parsed).decisions == ()
    assert told in in_swedish(*parsed.faults)


def test_a_wrong_row_is_remembered_by_its_contract(tmp_path: Path) -> None:
    parsed = read(tmp_path, SWEDISH.replace(";1.2;", ";ett;"))
    assert shown(parsed).is_unreadable("getactivityoutcome")
    assert not shown(parsed).is_unreadable("GetOther")


def test_a_table_without_a_needed_column_says_nothing(tmp_path: Path) -> None:
    parsed = read(tmp_path, SWEDISH.replace("beslutsdatum", "datum"))
    assert parsed.shown is None
    assert "beslutsdatum" in in_swedish(*parsed.faults)
