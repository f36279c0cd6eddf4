"""Each trap on a small made-up file: what is told, what is kept, what is left out."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from real.gp_catalogue import Level, Link
from real.gp_finding import ImportFinding
from real.gp_price import read_prices
from real.gp_source import EPIC_VERDICTS, PRICES, SUPPLIERS, VERDICTS, Table, by_key, read_table
from real.gp_verdicts import Coverage, read_epic_verdicts, read_verdicts

VERDICT_HEADER = (
    "Key,Supplier ID,Solution ID,Capability ID,Additional Service ID,Capability Assessment Result"
)
EPIC_HEADER = (
    "Key,Supplier ID,Solution ID,Additional Service ID,Capability ID,Epic ID,"
    "Epic Final Assessment Result"
)
PRICE_HEADER = (
    "price_id,item_id,provisioning_type,price_type,unit,time_unit,calc_type,currency,price"
)


def a_table(folder: Path, name: str, *lines: str, mark: str = "") -> Table:
    path = folder / name
    path.write_text(mark + "\n".join(lines) + "\n", encoding="utf-8", newline="")
    return read_table(path)


def codes(findings: list[ImportFinding] | tuple[ImportFinding, ...]) -> list[tuple[str, int]]:
    return [(finding.code, finding.row) for finding in findings]


def test_a_byte_order_mark_is_told_and_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name", "1,Alfa", mark="\ufeff")

    assert codes(table.findings) == [("gp-byte-order-mark", 0)]
    assert table.records[0]["supplier_id"] == "1"


def test_a_quoted_line_break_does_not_end_a_record(tmp_path: Path) -> None:
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name", '"\n1",Alfa', '2,"Be\nta"')

    assert [(r.row, r["supplier_id"], r["name"]) for r in table.records] == [
        (2, "1", "Alfa"),
        (3, "2", "Be\nta"),
    ]
    assert codes(table.findings) == [("gp-line-break-in-cell", 2), ("gp-line-break-in-cell", 3)]


def test_blanks_around_a_key_are_taken_away_and_told(tmp_path: Path) -> None:
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name", "1 ,Alfa")

    assert table.records[0]["supplier_id"] == "1"
    assert [(f.code, f.subject, f.detail) for f in table.findings] == [
        ("gp-blanks-around-key", "supplier_id", "'1 '")
    ]


def test_damaged_characters_and_no_break_spaces_are_kept_and_told(tmp_path: Path) -> None:
    text = "a\N{REPLACEMENT CHARACTER}b\N{NO-BREAK SPACE}c"
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name", f"1,{text}")

    assert table.records[0]["name"] == text
    assert codes(table.findings) == [("gp-damaged-character", 2), ("gp-no-break-space", 2)]


@pytest.mark.parametrize(
    ("line", "code"), [("1,", "gp-key-empty"), ("1", "gp-ragged-record"), ("", "gp-ragged-record")]
)
def test_a_record_that_is_not_whole_is_left_out_and_told(
    tmp_path: Path, line: str, code: str
) -> None:
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name", line, "2,Beta")

    assert [record["supplier_id"] for record in table.records] == ["2"]
    assert table.size == 2
    assert codes(table.findings) == [(code, 2)]


def test_a_second_record_with_the_same_key_is_left_out_and_told(tmp_path: Path) -> None:
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name", "1,Alfa", "1,Beta")
    records, found = by_key(table, "supplier_id")

    assert records["1",]["name"] == "Alfa"
    assert codes(found) == [("gp-key-repeated", 3)]


def test_null_as_text_is_counted_by_column(tmp_path: Path) -> None:
    table = a_table(tmp_path, SUPPLIERS, "supplier_id,name,url", "1,A,NULL", "2,B,NULL")

    assert [(f.code, f.row, f.subject, f.detail) for f in table.findings] == [
        ("gp-null-as-text", 0, "url", "2 cells")
    ]


def test_of_full_and_partial_the_lower_verdict_is_taken(tmp_path: Path) -> None:
    table = a_table(
        tmp_path,
        VERDICTS,
        VERDICT_HEADER,
        "K1,1,1-001,C9,,Passed - Full",
        "K2,1,1-001,C9,A001,Passed - Partial",
    )
    verdicts, found = read_verdicts(table)
    verdict = verdicts["1-001", "C9"]

    assert (verdict.coverage, verdict.row, verdict.keys) == (Coverage.PARTIAL, 3, ("K1", "K2"))
    assert codes(found) == [("gp-pair-repeated", 2), ("gp-pair-with-two-verdicts", 3)]


def test_a_pair_covered_by_additional_services_only_is_told(tmp_path: Path) -> None:
    lines = ("K1,1,1-001,C9,A002,Passed - Full", "K2,1,1-001,C9,A001,Passed - Full")
    verdicts, found = read_verdicts(a_table(tmp_path, VERDICTS, VERDICT_HEADER, *lines))

    assert verdicts["1-001", "C9"].services == ("A001", "A002")
    assert codes(found) == [("gp-pair-repeated", 3), ("gp-capability-by-service-only", 2)]


def test_an_unknown_result_is_left_out_and_another_supplier_told(tmp_path: Path) -> None:
    lines = ("K1,1,1-001,C9,,Failed", "K2,2,1-001,C8,,Passed - Full")
    verdicts, found = read_verdicts(a_table(tmp_path, VERDICTS, VERDICT_HEADER, *lines))

    assert list(verdicts) == [("1-001", "C8")]
    assert codes(found) == [("gp-result-unknown", 2), ("gp-supplier-differs", 3)]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("K,1,1-001,,C9,E1,Failed", "gp-result-unknown"),
        ("K,1,1-001,,C9,E7,Passed", "gp-epic-without-link"),
        ("K,1,1-001,,C9,E2,Passed", "gp-epic-linked-elsewhere"),
        ("K,1,1-001,,C8,E2,Passed", "gp-epic-verdict-without-capability-verdict"),
        ("K,1,1-001,A001,C9,E1,Passed", "gp-epic-verdict-repeated"),
    ],
)
def test_an_epic_verdict_that_answers_nothing_is_left_out_with_its_reason(
    tmp_path: Path, line: str, code: str
) -> None:
    links = {
        ("C9", "E1"): Link("C9", "E1", Level.MUST, 2),
        ("C8", "E2"): Link("C8", "E2", Level.MAY, 3),
    }
    capabilities = a_table(tmp_path, VERDICTS, VERDICT_HEADER, "K1,1,1-001,C9,,Passed - Full")
    pairs, _ = read_verdicts(capabilities)
    good = "K1,1,1-001,,C9,E1,Passed"
    epics, found = read_epic_verdicts(
        a_table(tmp_path, EPIC_VERDICTS, EPIC_HEADER, good, line), links, pairs
    )

    assert [(epic.epic, epic.row) for epic in epics] == [("E1", 2)]
    assert codes(found) == [(code, 3)]


def prices_of(folder: Path, *lines: str) -> tuple[Mapping[str, Decimal], list[tuple[str, int]]]:
    solutions = {"1-001": True, "1-002": True, "1-S-1": False}
    prices, found = read_prices(a_table(folder, PRICES, PRICE_HEADER, *lines), solutions)
    return {key: price.amount for key, price in prices.items()}, codes(found)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("2,1-009,1,1,@patient,2,1,GBP,1.10", "gp-price-of-unknown-item"),
        ("2,1-S-1,1,1,@patient,2,1,GBP,1.10", "gp-price-of-a-service"),
        ("2,1-002,1,1,@patient,2,1,EUR,1.10", "gp-price-in-other-currency"),
        ("2,1-002,1,1,@patient,2,1,GBP,-1", "gp-price-unreadable"),
        ("2,1-002,1,1,@patient,2,1,GBP,NULL", "gp-price-unreadable"),
        ("2,1-002,1,1,@licence,2,1,GBP,1.10", "gp-price-not-per-patient-year"),
        ("2,1-002,1,1,@patient,1,1,GBP,1.10", "gp-price-not-per-patient-year"),
        ("2,1-002,3,1,@patient,2,1,GBP,1.10", "gp-price-not-per-patient-year"),
        ("2,1-002,1,1,@patient,2,3,GBP,1.10", "gp-price-not-per-patient-year"),
    ],
)
def test_a_price_that_does_not_say_what_a_patient_costs_a_year_is_left_out(
    tmp_path: Path, line: str, code: str
) -> None:
    prices, found = prices_of(tmp_path, "1,1-001,1,1,@patient,2,1,GBP,0.20", line)

    assert prices == {"1-001": Decimal("0.20")}
    assert found == [(code, 3)]


def test_of_two_prices_for_the_same_thing_none_is_chosen(tmp_path: Path) -> None:
    line = "1-001,1,1,@patient,2,1,GBP,"
    prices, found = prices_of(tmp_path, f"1,{line}1.10", f"2,{line}1.20")

    assert prices == {}
    assert [code for code, _ in found if code == "gp-price-repeated"] == ["gp-price-repeated"] * 2


def test_a_price_of_zero_is_a_price_and_is_told(tmp_path: Path) -> None:
    prices, found = prices_of(tmp_path, "1,1-001,1,1,@patient,2,1,GBP,0")

    assert prices == {"1-001": Decimal(0)}
    assert found == [("gp-price-zero", 2)]


@pytest.mark.real
def test_the_damaged_copy_of_the_verdicts_loses_exactly_its_damaged_rows(gp_source: Path) -> None:
    path = gp_source / "raw_CapabilitiesAndSolutions_MissingData.csv"
    table = read_table(path, like=VERDICTS)
    empty = {finding.row: finding.subject for finding in table.findings if finding.leaves_out}

    assert empty == {
        6: "Solution ID",
        12: "Capability Assessment Result",
        23: "Supplier ID",
        25: "Capability ID",
    }
    assert len(table.records) == 437 - 4
    assert [f.row for f in table.findings if f.subject == "Solution ID" and f.row > 6] == [223, 288]
