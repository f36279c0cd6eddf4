"""Each list of the record is read row by row; what is settled once is not settled twice."""

from datetime import date
from pathlib import Path

import pytest

from small_case import RECORD, a_case, changed, put, read_all, told
from small_case_criteria import CASE
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Cell, write_table


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    return a_case(tmp_path)


RECORD_FAULTS: list[tuple[str, int, str, Cell, str, str]] = [
    ("corrections", 2, "anbud", "alpha", "bid-unknown", "A2"),
    ("corrections", 2, "post", "AV-P-3", "item-unknown", "B2"),
    ("corrections", 2, "post", "VP-P-1", "item-of-other-lot", "B2"),
    ("corrections", 2, "tidigare", 99, "correction-of-other-price", "C2"),
    ("corrections", 2, "tidigare", None, "cell-empty", "C2"),
    ("corrections", 2, "ny", -1, "price-negative", "D2"),
    ("corrections", 2, "ny", 99.5, "correction-changes-nothing", "D2"),
    ("corrections", 2, "motivering", None, "cell-empty", "E2"),
    ("corrections", 2, "av", None, "cell-empty", "F2"),
    ("corrections", 2, "datum", "27/3 2026", "not-a-date", "G2"),
    ("corrections", 2, "datum", None, "cell-empty", "G2"),
    ("low_price", 2, "del", "VP", "bid-not-in-lot", "A2"),
    ("low_price", 2, "bedömning", "ja", "choice-unknown", "E2"),
    ("low_price", 2, "svar", None, "cell-empty", "D2"),
    ("low_price", 2, "frågat", date(2026, 4, 1), "assessed-before-asked", "H2"),
    ("assessments", 2, "krav", "AV-S-2", "requirement-unknown", "B2"),
    ("assessments", 2, "krav", "VP-B-1", "requirement-of-other-lot", "B2"),
    ("assessments", 2, "resultat", "nej", "choice-unknown", "C2"),
    ("clarifications", 2, "krav", "AV-X", "requirement-unknown", "B2"),
    ("clarifications", 2, "fråga", None, "cell-empty", "C2"),
    ("clarifications", 2, "ändrar_anbudet", "kanske", "choice-unknown", "E2"),
    ("drawings", 2, "ordning", "alfa gamma", "bid-unknown", "B2"),
    ("drawings", 2, "ordning", "alfa", "drawing-of-one", "B2"),
    ("drawings", 2, "ordning", "alfa alfa", "drawn-twice", "B2"),
    ("drawings", 2, "del", "VP", "bid-not-in-lot", "B2"),
    ("drawings", 2, "vittne", "eva", "drawing-own-witness", "D2"),
    ("decisions", 2, "slag", "beslut", "choice-unknown", "B2"),
    ("decisions", 2, "del", "XX", "lot-unknown", "C2"),
    ("decisions", 2, "text", None, "cell-empty", "D2"),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("fault", RECORD_FAULTS)
def test_a_wrong_entry_of_the_record_is_told_at_its_cell(
    tmp_path: Path, ending: str, fault: tuple[str, int, str, Cell, str, str]
) -> None:
    stem, row, column, value, code, cell = fault
    work = a_case(tmp_path)
    rows = changed(RECORD[stem], row, column, value)
    file = put(work.record(CASE), stem, rows, ending)
    assert (code, file, cell) in told(work)


@pytest.mark.parametrize("stem", ["corrections", "low_price", "assessments", "drawings"])
def test_what_is_settled_once_is_not_settled_twice(case: Workspace, stem: str) -> None:
    rows = [*RECORD[stem], RECORD[stem][1]]
    write_table(case.record(CASE), stem, rows, ".csv")
    codes = {code for code, _, _ in told(case)}
    assert codes == ({"drawn-twice"} if stem == "drawings" else {"id-repeated-in-table"})


def test_a_rejected_low_price_may_lack_an_explanation(case: Workspace) -> None:
    rows = changed(changed(RECORD["low_price"], 2, "bedömning", "underkänd"), 2, "svar", None)
    write_table(case.record(CASE), "low_price", rows, ".csv")
    assert read_all(case)[0].record.low_price[0].is_accepted is False
