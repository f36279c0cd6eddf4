"""A user's own little table of bids: read exactly, or refused with every cell that is wrong."""

from fractions import Fraction
from pathlib import Path

import pytest

from in_words import in_words
from vagval.domain.errors import Finding, MaterialError, UsageError
from vagval.domain.offer import Offer
from vagval.files.read_offers import read_offers
from workspaces import ENDINGS, Rows, write_csv, write_table

HEADER = ("name", "price", "quality")


@pytest.fixture(params=ENDINGS)
def ending(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def refused(path: Path) -> list[tuple[str, str]]:
    """Give code and cell of every finding; each must have words."""
    with pytest.raises(MaterialError) as stopped:
        read_offers(path)
    assert all(in_words(each) for each in stopped.value.findings)
    return [(each.code, each.place.cell) for each in stopped.value.findings]


def misused(path: Path) -> Finding:
    """Give the one finding of a wrong use."""
    with pytest.raises(UsageError) as stopped:
        read_offers(path)
    (found,) = stopped.value.findings
    assert in_words(found)
    return found


@pytest.mark.parametrize("header", [HEADER, ("namn", "pris", "kvalitet")])
def test_bids_are_read_exactly_in_the_order_of_the_file(
    tmp_path: Path, ending: str, header: tuple[str, ...]
) -> None:
    rows: Rows = [header, ("Beta AB", 100.5, 0.7), ("Alfa", 0, 1)]
    assert read_offers(write_table(tmp_path, "bids", rows, ending)) == (
        Offer("Beta AB", Fraction("100.5"), Fraction("0.7")),
        Offer("Alfa", Fraction(0), Fraction(1)),
    )


def test_columns_may_stand_in_any_order_with_a_decimal_comma(tmp_path: Path) -> None:
    path = tmp_path / "bids.csv"
    path.write_text("kvalitet;namn;pris\n0,123;Alfa;1000,5\n", encoding="utf-8")
    assert read_offers(path) == (Offer("Alfa", Fraction("1000.5"), Fraction("0.123")),)


def test_everything_that_is_wrong_is_told_at_once_with_its_cell(
    tmp_path: Path, ending: str
) -> None:
    rows: Rows = [
        HEADER,
        ("Alfa", -1, 0.5),
        ("Alfa", 10, 1.5),
        (None, None, None),
        ("Beta", "tio", None),
        (None, 10, 0.5),
    ]
    assert sorted(refused(write_table(tmp_path, "bids", rows, ending))) == [
        ("cell-empty", "A6"),
        ("cell-empty", "C5"),
        ("id-repeated-in-table", "A3"),
        ("not-a-number", "B5"),
        ("offer-price-negative", "B2"),
        ("offer-quality-outside", "C3"),
    ]


@pytest.mark.parametrize("quality", ["-0.1", "90", "1.0000001"])
def test_a_quality_is_a_share_and_never_a_percentage(tmp_path: Path, quality: str) -> None:
    path = write_csv(tmp_path / "bids.csv", [HEADER, ("Alfa", 1, quality)], separator=",")
    assert refused(path) == [("offer-quality-outside", "C2")]


def test_a_missing_column_is_named(tmp_path: Path, ending: str) -> None:
    path = write_table(tmp_path, "bids", [("name", "price"), ("Alfa", 1)], ending)
    assert refused(path) == [("column-missing", "1")]


def test_a_file_without_bids_is_refused(tmp_path: Path, ending: str) -> None:
    assert refused(write_table(tmp_path, "bids", [HEADER], ending)) == [("offers-none", "")]


def test_a_file_that_is_not_there_is_a_wrong_use(tmp_path: Path) -> None:
    assert misused(tmp_path / "bids.csv").code == "offers-file-missing"


def test_another_kind_of_file_is_a_wrong_use(tmp_path: Path) -> None:
    path = tmp_path / "bids.txt"
    path.write_text("name;price;quality\n", encoding="utf-8")
    found = misused(path)
    assert (found.code, found.details["known"]) == ("offers-file-kind", (".csv", ".xlsx"))
