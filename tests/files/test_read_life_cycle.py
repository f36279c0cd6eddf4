"""Life-cycle cost is read as published, and the price sheet has the columns that it needs."""

from fractions import Fraction
from pathlib import Path

import pytest

from small_case import PRICES, a_case, read_all, read_sound, told
from small_case_criteria import CASE, PRICE_SHEET, PROCUREMENT
from vagval.domain.life_cycle import RateKind
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Cell, write_table, write_toml

SECTION = """
[life_cycle]
rate = "0.025"
rate_kind = "real"
base_sv = "avtalets första år"
base_en = "the first year of the contract"
decimals = 2
method_sv = "Nuvärdet av alla poster."
method_en = "The present value of all items."
data_sv = "À-priser."
data_en = "Unit prices."

[[life_cycle.index]]
id = "lci"
name_sv = "Arbetskostnadsindex"
name_en = "Labour cost index"
share = "0.03"
"""
FAULTS = [
    ('rate = "0.025"', "rate = 0.025", "quotes-missing", "life_cycle.rate"),
    ('rate = "0.025"', 'rate = "2.5"', "share-outside", "life_cycle.rate"),
    ('rate = "0.025"\n', "", "key-missing", "life_cycle.rate"),
    ('"real"', '"reell"', "value-unknown", "life_cycle.rate_kind"),
    ('"avtalets första år"', '""', "text-missing", "life_cycle.base_sv"),
    ("decimals = 2", "decimals = 7", "decimals-too-many", "life_cycle.decimals"),
    ("decimals = 2", "decimals = -1", "number-too-small", "life_cycle.decimals"),
    ('method_sv = "Nuvärdet av alla poster."\n', "", "life-cycle-not-told", "life_cycle.method_sv"),
    ('"The present value of all items."', '" "', "life-cycle-not-told", "life_cycle.method_en"),
    ('data_sv = "À-priser."\n', "", "life-cycle-not-told", "life_cycle.data_sv"),
    ('share = "0.03"', 'share = "-1"', "index-share-outside", "life_cycle.index[1] (lci).share"),
    ('share = "0.03"', 'share = "3"', "index-share-outside", "life_cycle.index[1] (lci).share"),
    ("decimals = 2", "decimals = 2\nhorizon = 8", "key-unknown", "life_cycle.horizon"),
]  # fmt: skip
SHEET = (
    (*PRICE_SHEET[0], "år", "index"),
    *((*row, n, "lci" if n == 1 else None) for n, row in enumerate(PRICE_SHEET[1:])),
)


def with_section(
    folder: Path, section: str = SECTION, *, ending: str = ".csv", rows: object = SHEET
) -> Workspace:
    work = a_case(folder, ending)
    write_toml(work.procurement_file(CASE), PROCUREMENT + section)
    write_table(work.criteria(CASE), "price_sheet", rows, ending)  # type: ignore[arg-type] # rows
    return work


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_section_and_its_columns_are_read_exactly(tmp_path: Path, ending: str) -> None:
    criteria = read_sound(with_section(tmp_path, ending=ending))
    life_cycle = criteria.procurement.life_cycle
    assert life_cycle is not None
    assert (life_cycle.rate, life_cycle.kind) == (Fraction(1, 40), RateKind.REAL)
    assert (life_cycle.decimals, life_cycle.base.sv) == (2, "avtalets första år")
    assert life_cycle.share_of("lci") == Fraction(3, 100)
    assert [(i.id, i.year, i.index) for i in criteria.price_items[:3]] == [
        ("AV-P-1", 0, ""),
        ("AV-P-2", 1, "lci"),
        ("VP-P-1", 2, ""),
    ]


@pytest.mark.parametrize(("old", "new", "code", "cell"), FAULTS)
def test_a_broken_section_is_told_at_its_key(
    tmp_path: Path, old: str, new: str, code: str, cell: str
) -> None:
    assert old in SECTION
    work = with_section(tmp_path, SECTION.replace(old, new, 1))
    assert (code, "procurement.toml", cell) in told(work, criteria_only=True)


def test_the_law_is_named_where_method_or_data_are_not_told(tmp_path: Path) -> None:
    section = "\n".join(line for line in SECTION.split("\n") if not line.startswith("method"))
    found = told(with_section(tmp_path, section), criteria_only=True)
    assert [code for code, _, _ in found] == ["life-cycle-not-told"] * 2


def test_both_columns_must_be_there_with_the_section(tmp_path: Path) -> None:
    found = told(with_section(tmp_path, rows=PRICE_SHEET), criteria_only=True)
    assert found == [("column-missing", "price_sheet.csv", "1")] * 2


@pytest.mark.parametrize(
    ("year", "index", "code"),
    [(None, None, "cell-empty"), (-1, None, "year-outside"), (101, None, "year-outside"),
     (2027, None, "year-outside"), (1.5, None, "number-not-whole"), (1, "kpi", "index-unknown")],
)  # fmt: skip
def test_a_year_or_index_that_cannot_be_is_refused(
    tmp_path: Path, year: Cell, index: Cell, code: str
) -> None:
    rows = [list(row) for row in SHEET]
    rows[1][-2:] = [year, index]
    (only,) = told(with_section(tmp_path, rows=rows), criteria_only=True)
    assert only[0] == code


def test_years_that_would_not_count_are_refused_once_a_column(tmp_path: Path) -> None:
    found = told(with_section(tmp_path, ""), criteria_only=True)
    assert [code for code, _, _ in found] == ["time-not-used", "time-not-used"]


def test_what_bidders_repeat_of_year_and_index_must_be_unchanged(tmp_path: Path) -> None:
    work = with_section(tmp_path)
    rows = [[*PRICES[0], "år", "index"], [*PRICES[1], 0, None], [*PRICES[2], 1, "lci"]]
    folder = work.bids(CASE) / "alfa"
    write_table(folder, "prices", rows, ".csv")
    assert read_all(work)[0].bids[0].prices
    rows[2][-2:] = [2, "kpi"]
    write_table(folder, "prices", rows, ".csv")
    assert [code for code, _, _ in told(work)] == ["context-changed", "context-changed"]
