"""A bid is read whole, and what is wrong in it is told where it stands."""

# ruff: noqa: E501 - the faults are a table, one a line

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from small_case import ANSWERS, BID, EVIDENCE, PRICES, a_case, changed, put, read_all, told
from small_case_criteria import CASE
from vagval.domain.bid import Claim, Product, SecrecyClaim
from vagval.domain.errors import Severity
from vagval.domain.evidence import EvidenceLevel
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Cell, edit, without, write_table, write_toml

Fault = tuple[int, str, Cell, str, str]
"""Row, column and value that are put in, and what is found: code and cell."""


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    return a_case(tmp_path)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_bid_is_read_exactly(tmp_path: Path, ending: str) -> None:
    material, notes = read_all(a_case(tmp_path, ending))
    assert notes == ()
    bid = material.bids[0]
    assert (bid.id, bid.vendor, bid.lots, bid.criteria_version) == (
        "alfa",
        "Alfa AB",
        ("AV", "FP"),
        2,
    )
    assert bid.products == (Product("AV", "Alfa Avdrag", "1.0"), Product("FP", "Alfa Fast", "2.0"))
    assert bid.jurisdiction == (("country", "SE"),)
    assert bid.secrecy == (SecrecyClaim("prices", "Kalkylen."),)
    assert [(a.requirement, a.claim, a.evidence) for a in bid.answers] == [
        ("AV-B-1", Claim.PARTLY, ""),
        ("AV-B-2", None, ""),
        ("AV-S-1", Claim.MET, "iso"),
    ]
    assert [(p.item, p.amount) for p in bid.prices] == [
        ("AV-P-1", 1000),
        ("AV-P-2", Decimal("99.5")),
    ]
    (evidence,) = bid.evidence
    assert evidence.found_sha256 == evidence.sha256
    assert (evidence.level, evidence.expires) == (EvidenceLevel.E1, date(2028, 6, 1))


def test_neither_row_order_nor_context_decides_anything(tmp_path: Path) -> None:
    plain = a_case(tmp_path / "a")
    turned = a_case(tmp_path / "b")
    folder = turned.bids(CASE) / "alfa"
    write_table(folder, "answers", without([ANSWERS[0], *reversed(ANSWERS[1:])], (4, 5)), ".csv")
    write_table(folder, "prices", without([PRICES[0], *reversed(PRICES[1:])], (2, 3, 4)), ".csv")
    first, second = (read_all(work)[0].bids[0] for work in (plain, turned))
    assert [(a.requirement, a.claim, a.text) for a in first.answers] == [
        (a.requirement, a.claim, a.text) for a in second.answers
    ]
    assert [(p.item, p.amount) for p in first.prices] == [(p.item, p.amount) for p in second.prices]


ANSWER_FAULTS: list[Fault] = [
    (2, "krav", "AV-S-2", "requirement-unknown", "A2"),
    (2, "krav", "AV-B-1", "id-repeated-in-table", "A3"),
    (2, "krav", "VP-B-1", "requirement-of-other-lot", "A2"),
    (2, "krav", None, "cell-empty", "A2"),
    (2, "krav", "AV-S-1 ", "identifier-malformed", "A2"),
    (2, "svar", "ja", "choice-unknown", "B2"),
    (2, "svar", "Uppfylls", "choice-unknown", "B2"),
    (2, "bevis", "osi", "evidence-unknown", "D2"),
    (2, "typ", "bör", "context-changed", "E2"),
    (2, "kravtext", "Bör kanske.", "context-changed", "F2"),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("fault", ANSWER_FAULTS)
def test_a_wrong_answer_is_told_at_its_cell(tmp_path: Path, ending: str, fault: Fault) -> None:
    row, column, value, code, cell = fault
    work = a_case(tmp_path)
    rows = changed(ANSWERS, row, column, value)
    file = put(work.bids(CASE) / "alfa", "answers", rows, ending)
    assert (code, file, cell) in told(work)


PRICE_FAULTS: list[Fault] = [
    (2, "post", "AV-P-9", "item-unknown", "A2"),
    (2, "post", "AV-P-9", "item-unpriced", ""),
    (2, "post", "AV-P-2", "id-repeated-in-table", "A3"),
    (2, "post", "VP-P-1", "item-of-other-lot", "A2"),
    (2, "à-pris", None, "price-missing", "B2"),
    (2, "à-pris", -1, "price-negative", "B2"),
    (2, "à-pris", "1000 EUR", "not-a-number", "B2"),
    (2, "à-pris", "1 000", "number-grouped", "B2"),
    (2, "enhet", "månad", "context-changed", "D2"),
    (2, "mängd", 9, "context-changed", "E2"),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("fault", PRICE_FAULTS)
def test_a_wrong_price_is_told_at_its_cell(tmp_path: Path, ending: str, fault: Fault) -> None:
    row, column, value, code, cell = fault
    work = a_case(tmp_path)
    rows = changed(PRICES, row, column, value)
    file = put(work.bids(CASE) / "alfa", "prices", rows, ending)
    assert (code, file, cell) in told(work)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("1000", "number-as-text"),
        (date(2026, 3, 1), "date-not-number"),
        ("=1+1", "formula-without-value"),
    ],
)
def test_a_workbook_price_of_another_kind_is_told(tmp_path: Path, value: Cell, code: str) -> None:
    work = a_case(tmp_path)
    put(work.bids(CASE) / "alfa", "prices", changed(PRICES, 2, "à-pris", value), ".xlsx")
    assert (code, "prices.xlsx", "B2") in told(work)


@pytest.mark.parametrize(
    ("old", "new", "code", "cell"),
    [
        ('vendor = "Alfa AB"\n', "", "key-missing", "vendor"),
        ('lots = ["AV", "FP"]', 'lots = ["AW", "AV", "FP"]', "lot-unknown", "lots"),
        ('lots = ["AV", "FP"]', "lots = []", "bid-without-lots", "lots"),
        ('lots = ["AV", "FP"]', 'lots = ["AV", "AV", "FP"]', "value-repeated", "lots"),
        ('lots = ["AV", "FP"]', 'lots = ["AV", "FP", "VP"]', "product-missing", "product"),
        ('currency = "SEK"', 'currency = "EUR"', "currency-differs", "currency"),
        ("criteria_version = 2", "criteria_version = 3", "criteria-version-unknown", "criteria_version"),
        ("criteria_version = 2", "criteria_version = 0", "number-too-small", "criteria_version"),
        ('lot = "FP"', 'lot = "AV"', "product-repeated", "product[2].lot"),
        ('lot = "FP"', 'lot = "VP"', "product-of-other-lot", "product[2].lot"),
        ('version = "2.0"', "version = 2.0", "quotes-missing", "product[2].version"),
        ('country = "SE"', "country = 46", "quotes-missing", "jurisdiction.country"),
        ('field = "prices"', 'field = "price"', "value-unknown", "secrecy[1].field"),
        ('reason = "Kalkylen."', 'reason = ""', "text-missing", "secrecy[1].reason"),
        ("[jurisdiction]", "[juristiction]", "key-unknown", "juristiction"),
    ],
)  # fmt: skip
def test_a_wrong_fact_of_the_bid_is_told_at_its_key(
    case: Workspace, old: str, new: str, code: str, cell: str
) -> None:
    assert BID.count(old) == 1
    write_toml(case.bids(CASE) / "alfa" / "bid.toml", BID.replace(old, new))
    assert (code, "bid.toml", cell) in told(case)


def test_answers_to_an_older_version_are_a_question_not_a_stop(case: Workspace) -> None:
    edit(case.bids(CASE) / "alfa" / "bid.toml", "criteria_version = 2", "criteria_version = 1")
    material, notes = read_all(case)
    assert material.bids[0].criteria_version == 1
    assert [(f.code, f.severity) for f in notes] == [("answers-stale", Severity.QUESTION)]


@pytest.mark.parametrize(
    ("old", "new", "code", "cell"),
    [
        ('file = "evidence/iso.txt"', 'file = "../beta/evidence/iso.txt"', "evidence-outside", "file"),
        ('file = "evidence/iso.txt"', 'file = "/etc/hosts"', "evidence-outside", "file"),
        ('file = "evidence/iso.txt"', 'file = "evidence\\\\iso.txt"', "evidence-outside", "file"),
        ('file = "evidence/iso.txt"', 'file = "evidence/\\u0000"', "evidence-outside", "file"),
        ('file = "evidence/iso.txt"', f'file = "{"x" * 300}"', "file-unreadable", "file"),
        ('sha256 = "', 'sha256 = "x', "sha256-malformed", "sha256"),
        ('kind = "certificate"', 'kind = "certifikat"', "value-unknown", "kind"),
        ('level = "E1"', 'level = "E9"', "value-unknown", "level"),
        ("expires = 2028-06-01", "expires = 2024-06-01", "evidence-expires-before-issue", "expires"),
        ("issued = 2025-06-01", 'issued = "2025-06-01"', "key-wrong-type", "issued"),
        ('requirements = ["AV-S-1"]', 'requirements = ["AV-S-2"]', "requirement-unknown", "requirements"),
        ('requirements = ["AV-S-1"]', 'requirements = ["VP-B-1"]', "requirement-of-other-lot", "requirements"),
        ('issuer = "Utfärdaren AB"\n', "", "key-missing", "issuer"),
    ],
)  # fmt: skip
def test_wrong_evidence_is_told_at_its_key(
    case: Workspace, old: str, new: str, code: str, cell: str
) -> None:
    assert EVIDENCE.count(old) == 1
    write_toml(case.bids(CASE) / "alfa" / "evidence.toml", EVIDENCE.replace(old, new))
    assert (code, "evidence.toml", f"evidence[1] (iso).{cell}") in told(case)


def test_evidence_is_named_once(case: Workspace) -> None:
    write_toml(case.bids(CASE) / "alfa" / "evidence.toml", EVIDENCE * 2)
    assert told(case) == [("id-repeated", "evidence.toml", "evidence[2] (iso).id")]


def test_a_link_out_of_the_bid_is_no_evidence(case: Workspace) -> None:
    file = case.bids(CASE) / "alfa" / "evidence" / "iso.txt"
    file.unlink()
    file.symlink_to(case.bids(CASE) / "beta" / "evidence" / "iso.txt")
    assert told(case) == [("evidence-outside", "evidence.toml", "evidence[1] (iso).file")]


def test_a_missing_evidence_file_is_judged_later(case: Workspace) -> None:
    (case.bids(CASE) / "alfa" / "evidence" / "iso.txt").unlink()
    material, notes = read_all(case)
    assert material.bids[0].evidence[0].found_sha256 is None
    assert notes == ()


def test_an_unlisted_evidence_file_is_noted(case: Workspace) -> None:
    (case.bids(CASE) / "alfa" / "evidence" / "mer.txt").write_text("x")
    _, notes = read_all(case)
    assert [(f.code, f.severity) for f in notes] == [("evidence-unlisted", Severity.NOTE)]


def test_a_list_that_cannot_be_read_makes_no_faults_of_what_cites_it(case: Workspace) -> None:
    write_toml(case.bids(CASE) / "alfa" / "evidence.toml", "[[evidence\n")
    assert told(case) == [("toml-broken", "evidence.toml", "")]


@pytest.mark.parametrize("name", ["bid.toml", "answers.csv", "prices.csv"])
def test_a_missing_file_is_told(case: Workspace, name: str) -> None:
    (case.bids(CASE) / "alfa" / name).unlink()
    assert ("file-missing", name, "") in told(case)


def test_a_bid_for_fixed_price_alone_needs_neither_prices_nor_answers(case: Workspace) -> None:
    folder = case.bids(CASE) / "gamma"
    text = BID.replace('lots = ["AV", "FP"]', 'lots = ["FP"]').replace('lot = "AV"', 'lot = "FP"')
    second = '[[product]]\nlot = "FP"\nname = "Alfa Fast"\nversion = "2.0"\n\n'
    write_toml(folder / "bid.toml", text.replace(second, ""))
    material, notes = read_all(case)
    assert material.bids[-1].prices == ()
    assert notes == ()
