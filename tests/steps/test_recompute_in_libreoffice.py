"""A spreadsheet program computes every award a second time and comes to the same, or says so.

Replays fallen evaluation 12 (InterCity West Coast 2012: a tool unfit for its purpose, weakly
assured): a single mutated cell must show on the first sheet.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook as Book

from report.recompute_bids import FIELDS, LIFE_CYCLE
from report.recompute_case import OF_OTHERS, TRIED, evaluated, told
from sample_workspace import SAMPLE, copy_sample
from vagval.award.award_models import AWARD_MODELS
from vagval.domain.decision import RankedBid
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.workbook import CellValue, Live, Sheet, Workbook
from vagval.files.workspace import Workspace
from vagval.files.write_workbook import write_workbook
from vagval.report.evaluation_workbook import evaluation_workbook
from vagval.report.recompute_lot import recomputed_lots
from vagval.report.recompute_workbook import recompute_workbook
from vagval.steps.recompute import WORKBOOK, recompute
from vagval.steps.run_request import RunRequest

pytestmark = [pytest.mark.libreoffice, pytest.mark.slow]

CLOSE = Fraction(1, 10**9)
FAULTY = ("lowest_price_ratio", "value_deduction")
"""Models of the lots L1, in which a fault is put, and L2, which stays as it is."""
DISCOUNTED = ("lowest_price", "weighted_points", "fixed_price")
SUMMARY, RANK = "A3", "Plats, räknad här"
Row = Mapping[str, object]


def live(value: CellValue) -> Live:
    """Take a cell that must be live."""
    assert isinstance(value, Live)
    return value


def changed(
    workbook: Workbook, sheet: str, head: str, change: Callable[[CellValue], CellValue]
) -> Workbook:
    """Put another value in the first row of a column."""
    found = next(each for each in workbook.sheets if each.name == sheet)
    column = [each.key for each in found.columns].index(head)
    first = list(found.rows[0])
    first[column] = change(first[column])
    assert first[column] != found.rows[0][column], "the fault changes nothing"
    made: Sheet = replace(found, rows=(tuple(first), *found.rows[1:]))
    return replace(
        workbook, sheets=tuple(made if each is found else each for each in workbook.sheets)
    )


def rewritten(old: str, new: str) -> Callable[[CellValue], CellValue]:
    """Replace a part of a formula."""
    return lambda cell: Live(live(cell).formula.replace(old, new))


def in_place(formula: str) -> Callable[[CellValue], CellValue]:
    """Put another formula in the place of one; ``{}`` stands for the one that was there."""
    return lambda cell: Live(formula.format(live(cell).formula))


def one_more(cell: CellValue) -> CellValue:
    """Type a number wrong."""
    assert not isinstance(cell, str | Live)
    assert cell is not None
    return Fraction(str(cell)) + 1


FAULTS: Mapping[str, tuple[str, str, Callable[[CellValue], CellValue]]] = {
    "a wrong sign": ("L1 Räkning", "Poängsumma", rewritten("+", "-")),
    "another bid's row": ("L1 Räkning", "Prispoäng", rewritten("2", "3")),
    "a number typed over a formula": ("L1 Räkning", "Poängsumma", lambda _: 99),
    "an error": ("L1 Räkning", "Poängsumma", in_place("{}+1/0")),
    "a word for a number": ("L1 Räkning", "Poängsumma", in_place('"{}"')),
    "a hundred-millionth": ("L1 Räkning", "Poängsumma", in_place("({})*1.00000001")),
    "ranked the other way": ("L1 Räkning", RANK, rewritten(">", "<")),
    "a wrong price": ("L1 Priser", "A AB", one_more),
    "a wrong point": ("L1 Poäng", "A AB: poäng", one_more),
    "a wrong weight": ("L1 Publicerat", "Värde", one_more),
}
HARMLESS = ("L1 Räkning", "Poängsumma", in_place("({})*1.00000000001"))


@dataclass(frozen=True, slots=True)
class Computed:
    """Workbooks as LibreOffice computed them, and what they were made from."""

    books: Mapping[str, Book]
    evaluations: Mapping[str, Evaluation]


@pytest.fixture(scope="module")
def computed(tmp_path_factory: pytest.TempPathFactory) -> Computed:
    """Write every workbook, and let LibreOffice compute all of them in one go."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    folder = tmp_path_factory.mktemp("recompute")
    evaluations = {
        key: evaluated(field, TRIED.get(key, tuple(AWARD_MODELS)), is_varied=key == "beyond")
        for key, field in FIELDS.items()
    }
    evaluations["later"] = evaluated(FIELDS["tied"], DISCOUNTED, life_cycle=LIFE_CYCLE)
    workbooks = {key: recompute_workbook(told(each)) for key, each in evaluations.items()}
    small = recompute_workbook(told(evaluated(FIELDS["tied"], FAULTY)))
    workbooks |= {name: changed(small, *fault) for name, fault in FAULTS.items()}
    workbooks["harmless"] = changed(small, *HARMLESS)
    for name, workbook in workbooks.items():
        write_workbook(folder / f"{name}.xlsx", workbook)
    evaluations["sample"] = the_sample(folder)
    whole = evaluation_workbook(told(evaluations["sample"]))
    write_workbook(folder / "whole.xlsx", whole)
    evaluations["whole"] = evaluations["sample"]
    names = (*workbooks, "sample", "whole")
    compute(folder, names)
    books = {
        name: openpyxl.load_workbook(folder / "out" / f"{name}.xlsx", data_only=True)
        for name in names
    }
    return Computed(books, evaluations)


def the_sample(folder: Path) -> Evaluation:
    """Write the shipped sample's workbook as the command does."""
    work = Workspace(copy_sample(folder / "work"))
    made = recompute(work, RunRequest(SAMPLE, "", "sv", "audit"))
    shutil.copy(made.folder / WORKBOOK, folder / "sample.xlsx")
    return made.evaluation


def compute(folder: Path, names: tuple[str, ...]) -> None:
    """Open workbooks in LibreOffice and save them with what it computed."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir"]
    paths = [str(folder / f"{name}.xlsx") for name in names]
    out = str(folder / "out")
    subprocess.run([*command, out, *paths], check=True, capture_output=True, timeout=300)


def rows(book: Book, sheet: str) -> list[Row]:
    """Give the rows of a sheet by their heads."""
    heads, *found = book[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, heads), row, strict=True)) for row in found]


def each_lot(made: Computed, name: str) -> Iterator[tuple[LotEvaluation, list[Row], str]]:
    """Give each lot with its calculation, and the head of the column with its figure."""
    for lot in recomputed_lots(told(made.evaluations[name])):
        figure = lot.name(lot.figure)
        head = figure[:1].upper() + figure[1:]
        yield lot.report.each, rows(made.books[name], lot.sheet("calculation")), head


def before_tie_break(ranked: RankedBid, ranking: tuple[RankedBid, ...]) -> int:
    """Give the place by the figure alone: 1 + the bids before the best of the equal ones."""
    equal = {ranked.bid.bid, *ranked.equal_figure}
    return 1 + sum(each.bid.bid not in equal and each.rank < ranked.rank for each in ranking)


@pytest.mark.parametrize("name", [*FIELDS, "later", "sample", "whole"])
def test_every_figure_and_rank_is_the_evaluations(computed: Computed, name: str) -> None:
    for lot, found, figure in each_lot(computed, name):
        ranking = lot.decision.ranking
        largest = max(abs(each.assessment.figure) for each in ranking)
        for ranked, row in zip(ranking, found, strict=False):
            assert row["Anbuds-id"] == ranked.bid.bid
            number = row[figure]
            assert isinstance(number, int | float), (lot.model.key, row)
            off = abs(Fraction(number) - ranked.assessment.figure)
            assert off <= CLOSE * largest, (lot.model.key, row)
            assert row[RANK] == before_tie_break(ranked, ranking), (lot.model.key, row)
            assert row["Resultatet"] == row["Platsen"] == "lika", (lot.model.key, row)


@pytest.mark.parametrize("name", [*FIELDS, "later", "sample"])
def test_the_first_sheet_says_that_everything_is_equal(computed: Computed, name: str) -> None:
    compared = sum(2 * len(lot.decision.ranking) for lot in computed.evaluations[name].lots)
    summary = str(computed.books[name]["Läs mig"][SUMMARY].value)
    assert summary.startswith("ALLT ÄR LIKA.")
    assert summary.endswith(f" {compared}")
    assert {row["Besked"] for row in rows(computed.books[name], "Översikt")} == {"lika"}


def test_the_evaluations_own_workbook_says_so_too(computed: Computed) -> None:
    book = computed.books["whole"]
    said = [str(row[0].value) for row in book["Läs mig"].iter_rows()]
    assert any(line.startswith("ALLT ÄR LIKA.") for line in said)
    assert {row["Besked"] for row in rows(book, "Kontroll")} == {"lika"}


def test_every_model_is_computed_once_more(computed: Computed) -> None:
    for name in ("tied", "beyond"):
        models = {lot.model.key for lot in computed.evaluations[name].lots}
        assert models == set(AWARD_MODELS), name
    alone = {lot.model.key for lot in computed.evaluations["alone"].lots}
    assert alone == set(OF_OTHERS)


def test_models_that_are_defined_at_price_0_are_computed_there(computed: Computed) -> None:
    models = {lot.model.key for lot in computed.evaluations["free"].lots}
    assert {"value_deduction", "weighted_points", "lowest_price"} <= models


def test_negative_figures_are_among_those_that_agree(computed: Computed) -> None:
    negative = {
        lot.model.key
        for lot in computed.evaluations["beyond"].lots
        if any(each.assessment.figure < 0 for each in lot.decision.ranking)
    }
    assert {"value_deduction", "fixed_reference", "rank_points"} <= negative


def test_tied_bids_share_a_rank_and_the_next_one_is_left_out(computed: Computed) -> None:
    lot = next(each for each in each_lot(computed, "tied") if each[0].model.key == "lowest_price")
    ranks = {row["Anbuds-id"]: row[RANK] for row in lot[1]}
    assert ranks == {"a": 1, "e": 2, "b": 3, "d": 3, "c": 5, "f": None}


def test_a_bid_below_a_threshold_is_shown_and_enters_no_figure(computed: Computed) -> None:
    for lot, found, figure in each_lot(computed, "tied"):
        aside = found[-1]
        assert aside["Anbuds-id"] == "f"
        computed_here = {figure, RANK} - {"Pris", "Stod: poäng"}
        assert {aside[head] for head in computed_here} == {None}, lot.model.key
        assert str(aside["Anmärkning"]).startswith("Rangordnas inte")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_single_faulty_cell_shows_on_the_first_sheet(computed: Computed, fault: str) -> None:
    book = computed.books[fault]
    assert str(book["Läs mig"][SUMMARY].value).startswith("SKILJER.")
    assert [row["Besked"] for row in rows(book, "Översikt")] == ["SKILJER", "lika"]


def test_what_binary_numbers_lose_is_no_difference(computed: Computed) -> None:
    book = computed.books["harmless"]
    assert str(book["Läs mig"][SUMMARY].value).startswith("ALLT ÄR LIKA.")
