"""What the importer writes keeps the contract for files of a workspace."""

import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from real.gp_import import build_workspace
from real.gp_written import Built, rows_of, toml_of

pytestmark = pytest.mark.real

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
ANSWERS = {"met", "partly"}


@pytest.fixture
def criteria(built: Built) -> Path:
    """Give the folder of what is asked for."""
    target, report = built
    return target / "criteria" / report.procurement


@pytest.fixture
def bids(built: Built) -> list[Path]:
    """Give the folders of the bids."""
    target, report = built
    return sorted((target / "vendors" / report.procurement / "bids").iterdir())


def test_the_procurement_says_that_it_is_invented_and_where_its_points_come_from(
    criteria: Path,
) -> None:
    procurement = toml_of(criteria / "procurement.toml")

    assert procurement["id"] == criteria.name
    assert procurement["invented"] is True
    assert procurement["currency"] == "GBP"
    assert "made up for the test" in procurement["criterion"][0]["text_en"]
    assert "påhittade" in procurement["criterion"][0]["text_sv"]


def test_weights_sum_to_one_and_the_price_has_a_leaf_in_priced_lots_only(criteria: Path) -> None:
    procurement = toml_of(criteria / "procurement.toml")
    asked = {row["lot"] for row in rows_of(criteria / "price_sheet.csv")}
    for lot in procurement["lot"]:
        leaves = lot.get("criterion", procurement["criterion"])
        award = lot.get("award", procurement["award"])
        is_priced = award["model"] == "weighted_points"

        assert sum(Decimal(leaf["weight"]) for leaf in leaves) == 1
        assert [leaf["source"] for leaf in leaves] == ["requirements", "price"][: 1 + is_priced]
        assert (lot["id"] in asked) == is_priced


def test_no_patient_price_of_the_data_is_beyond_the_price_scale(
    criteria: Path, bids: list[Path]
) -> None:
    quantity = {
        row["item"]: Decimal(row["quantity"]) for row in rows_of(criteria / "price_sheet.csv")
    }
    zero = {
        lot["award"]["parameters"]["price_zero"]
        for lot in toml_of(criteria / "procurement.toml")["lot"]
        if "award" in lot
    }
    prices = [
        quantity[row["item"]] * Decimal(row["unit_price"])
        for bid in bids
        if (bid / "prices.csv").exists()
        for row in rows_of(bid / "prices.csv")
    ]

    assert all(price <= Decimal(top) for price in prices for top in zero)


def test_identifiers_are_unique_and_keep_the_rule(criteria: Path, bids: list[Path]) -> None:
    requirements = [row["id"] for row in rows_of(criteria / "requirements.csv")]
    items = [row["item"] for row in rows_of(criteria / "price_sheet.csv")]
    lots = [lot["id"] for lot in toml_of(criteria / "procurement.toml")["lot"]]
    for ids in (requirements, items, lots, [bid.name for bid in bids]):
        assert len(ids) == len(set(ids))
        assert all(IDENTIFIER.fullmatch(key) for key in ids)


def test_each_ska_krav_is_bare_and_each_bor_krav_carries_points_in_the_leaf(criteria: Path) -> None:
    lots = {lot["id"] for lot in toml_of(criteria / "procurement.toml")["lot"]}
    for row in rows_of(criteria / "requirements.csv"):
        assert row["lot"] in lots
        assert row["text_sv"]
        assert row["text_en"]
        assert (row["kind"], row["criterion"], bool(row["points"])) in {
            ("ska", "", False),
            ("bör", "quality", True),
        }
        assert (row["evidence"], row["level"], row["deduction"]) == ("", "", "")


def test_every_lot_has_a_scored_requirement(criteria: Path) -> None:
    lots = {lot["id"] for lot in toml_of(criteria / "procurement.toml")["lot"]}
    requirements = rows_of(criteria / "requirements.csv")

    assert {row["lot"] for row in requirements if row["kind"] == "bör"} == lots


def test_bids_answer_requirements_of_their_own_lots_once(criteria: Path, bids: list[Path]) -> None:
    lot_of = {row["id"]: row["lot"] for row in rows_of(criteria / "requirements.csv")}
    for folder in bids:
        lots = toml_of(folder / "bid.toml")["lots"]
        answers = rows_of(folder / "answers.csv")
        answered = [row["requirement"] for row in answers]

        assert len(answered) == len(set(answered))
        assert {lot_of[key] for key in answered} == set(lots)
        assert {row["answer"] for row in answers} <= ANSWERS


def test_bids_name_a_vendor_and_one_product_a_lot(bids: list[Path]) -> None:
    for folder in bids:
        bid = toml_of(folder / "bid.toml")

        assert bid["vendor"]
        assert bid["currency"] == "GBP"
        assert [product["lot"] for product in bid["product"]] == bid["lots"]
        assert all(product["name"] and product["version"] for product in bid["product"])


def test_bids_price_every_item_of_their_lots_and_no_other(criteria: Path, bids: list[Path]) -> None:
    item_of = {row["lot"]: row["item"] for row in rows_of(criteria / "price_sheet.csv")}
    for folder in bids:
        lots = toml_of(folder / "bid.toml")["lots"]
        asked = [item_of[lot] for lot in lots if lot in item_of]
        path = folder / "prices.csv"

        assert path.exists() == bool(asked)
        assert [row["item"] for row in (rows_of(path) if asked else [])] == asked


def test_two_builds_write_the_same_bytes(built: Built, gp_source: Path, tmp_path: Path) -> None:
    target, report = built
    build_workspace(gp_source, tmp_path, with_prices=report.procurement == "gp-it-futures")
    first = {path.relative_to(target): path for path in target.rglob("*") if path.is_file()}
    again = {path.relative_to(tmp_path): path for path in tmp_path.rglob("*") if path.is_file()}

    assert first.keys() == again.keys()
    assert [name for name in first if first[name].read_bytes() != again[name].read_bytes()] == []


def test_an_older_build_is_never_written_onto(built: Built, gp_source: Path) -> None:
    target, report = built
    with pytest.raises(FileExistsError):
        build_workspace(gp_source, target, with_prices=report.procurement == "gp-it-futures")


def test_a_person_can_build_it_by_hand(gp_source: Path, tmp_path: Path) -> None:
    script = Path(__file__).with_name("gp_workspace.py")
    command = [sys.executable, str(script), str(gp_source), str(tmp_path), "--quality-only"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)

    assert done.stdout.startswith("gp-it-futures-quality: 46 lots, 0 of them awarded on price too")
    assert "   107 gp-pair-repeated: " in done.stdout
    assert len(list((tmp_path / "vendors/gp-it-futures-quality/bids").iterdir())) == 153
