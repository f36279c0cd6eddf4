"""Known products are read from a table or from earlier bids, never from the bids themselves."""

from pathlib import Path

import pytest

from in_words import in_words
from small_case import ANSWERS, a_case, read_sound
from small_case_criteria import CASE
from vagval.domain.bid import Claim
from vagval.domain.errors import MaterialError, UsageError
from vagval.domain.known_product import KnownProduct
from vagval.files.read_products import KnownProducts, read_products
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Rows, write_table

KNOWN: Rows = (
    ("produkt", "krav", "svar"),
    ("Beta 2", "AV-S-1", "uppfylls inte"),
    ("Alfa 1", "AV-S-1", "met"),
    ("Alfa 1", "AV-B-1", "uppfylls delvis"),
    ("Alfa 1", "AV-B-2", None),
)
PRODUCTS = (
    KnownProduct("Alfa 1", (("AV-B-1", Claim.PARTLY), ("AV-S-1", Claim.MET))),
    KnownProduct("Beta 2", (("AV-S-1", Claim.NOT_MET),)),
)


def read(work: Workspace, chosen: Path | None = None) -> KnownProducts:
    return read_products(work, read_sound(work), chosen)


def codes(stopped: pytest.ExceptionInfo[MaterialError | UsageError]) -> list[tuple[str, str]]:
    assert all(in_words(each) for each in stopped.value.findings)
    return [(each.code, each.place.file) for each in stopped.value.findings]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_table_beside_the_bids_is_read_unasked(tmp_path: Path, ending: str) -> None:
    work = a_case(tmp_path)
    path = write_table(work.vendors(CASE), "known_products", KNOWN, ending)
    assert read(work) == KnownProducts(PRODUCTS, (path,))


def test_without_a_table_nothing_is_known(tmp_path: Path) -> None:
    assert read(a_case(tmp_path)) == KnownProducts()


def test_a_chosen_file_is_named_from_the_workspace(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    path = write_table(tmp_path / "vendors" / "marknad", "svar", KNOWN, ".csv")
    assert read(work, Path("vendors/marknad/svar.csv")) == KnownProducts(PRODUCTS, (path,))


@pytest.mark.parametrize("ending", ENDINGS)
def test_earlier_bids_are_read_for_the_requirements_that_are_asked_again(
    tmp_path: Path, ending: str
) -> None:
    work = a_case(tmp_path)
    earlier = tmp_path / "vendors" / "forra" / "bids"
    other = ("ANNAT-1", "uppfylls", None, None, "ska", "Annat.")
    changed = ("AV-B-2", "uppfylls", None, None, "bör", "En annan lydelse.")
    write_table(earlier / "alfa", "answers", (*ANSWERS[:3], other, changed), ending)
    found = read(work, earlier)
    assert found.products == (
        KnownProduct("alfa", (("AV-B-1", Claim.PARTLY), ("AV-S-1", Claim.MET))),
    )
    (note,) = found.findings
    assert (note.code, note.details["count"]) == ("earlier-answers-passed-over", 2)
    assert in_words(note)["sv"].startswith("2 svar gäller krav som inte ställs ordagrant nu")


@pytest.mark.parametrize("name", ["bids", "bids/alfa/answers.csv", "bids/alfa", "länk"])
def test_the_procurements_own_bids_are_refused_however_they_are_reached(
    tmp_path: Path, name: str
) -> None:
    work = a_case(tmp_path)
    (work.vendors(CASE) / "länk").symlink_to(work.bids(CASE))
    with pytest.raises(UsageError) as stopped:
        read(work, work.vendors(CASE) / name)
    assert codes(stopped) == [("products-are-bids", f"vendors/{CASE}/bids")]


def test_an_earlier_folder_that_leads_to_an_own_bid_is_refused(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    earlier = tmp_path / "vendors" / "forra"
    earlier.mkdir()
    (earlier / "alfa").symlink_to(work.bids(CASE) / "alfa")
    with pytest.raises(UsageError) as stopped:
        read(work, earlier)
    assert codes(stopped) == [("products-are-bids", f"vendors/{CASE}/bids")]


@pytest.mark.parametrize("name", ["saknas.csv", "criteria", "criteria/prov/procurement.toml"])
def test_what_holds_no_products_is_refused(tmp_path: Path, name: str) -> None:
    work = a_case(tmp_path)
    with pytest.raises(UsageError) as stopped:
        read(work, Path(name))
    assert codes(stopped) == [("products-missing", name)]


def test_a_file_outside_the_workspace_is_refused(tmp_path: Path) -> None:
    work = a_case(tmp_path / "arbetsyta")
    path = write_table(tmp_path, "produkter", KNOWN, ".csv")
    for chosen in (path, Path("../produkter.csv")):
        with pytest.raises(UsageError) as stopped:
            read(work, chosen)
        assert [code for code, _ in codes(stopped)] == ["products-outside"]


@pytest.mark.parametrize(
    ("row", "code", "cell"),
    [
        (("Beta 2", "AV-S-9", "met"), "requirement-unknown", "B2"),
        (("Beta 2", "AV-S-1", "kanske"), "choice-unknown", "C2"),
        ((None, "AV-S-1", "met"), "cell-empty", "A2"),
    ],
)
def test_a_faulty_row_is_told_at_its_cell(
    tmp_path: Path, row: tuple[str | None, ...], code: str, cell: str
) -> None:
    work = a_case(tmp_path)
    write_table(work.vendors(CASE), "known_products", (KNOWN[0], row), ".csv")
    with pytest.raises(MaterialError) as stopped:
        read(work)
    assert [(f.code, f.place.cell) for f in stopped.value.findings] == [(code, cell)]


def test_a_product_that_answers_twice_is_refused(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    write_table(work.vendors(CASE), "known_products", (*KNOWN, KNOWN[1]), ".csv")
    with pytest.raises(MaterialError) as stopped:
        read(work)
    assert codes(stopped) == [("id-repeated-in-table", f"vendors/{CASE}/known_products.csv")]


def test_two_tables_are_refused(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    for ending in ENDINGS:
        write_table(work.vendors(CASE), "known_products", KNOWN, ending)
    with pytest.raises(MaterialError) as stopped:
        read(work)
    assert [code for code, _ in codes(stopped)] == ["both-formats"]
