"""Panel, record and folders are read whole, and every fault is told at once."""

from decimal import Decimal
from pathlib import Path

import pytest

from small_case import DONE, RECORD, SCORES, a_case, changed, read_all, told
from small_case_criteria import CASE
from vagval.domain.record import DecisionKind, RequirementResult
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Cell, edit, write_table, write_toml

Fault = tuple[int, str, Cell, str, str]
"""Row, column and value that are put in, and what is found: code and cell."""


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    return a_case(tmp_path)


@pytest.mark.parametrize("ending", ENDINGS)
def test_panel_and_record_are_read_exactly(tmp_path: Path, ending: str) -> None:
    material, notes = read_all(a_case(tmp_path, ending))
    assert notes == ()
    assert [(s.evaluator, s.bid, s.points) for s in material.scores] == [
        ("anna", "alfa", 3),
        ("anna", "beta", 0),
    ]
    assert [(c.bid, c.points, c.dissent) for c in material.consensus] == [
        ("alfa", 3, ""),
        ("beta", 1, "Bo: 0 poäng."),
    ]
    assert [(e.id, e.lots) for e in material.evaluators] == [("anna", ()), ("bo", ("AV",))]
    record = material.record
    assert [(c.bid, c.item, c.new) for c in record.corrections] == [
        ("alfa", "AV-P-2", Decimal(995))
    ]
    assert [(r.bid, r.is_accepted) for r in record.low_price] == [("beta", True)]
    assert [a.result for a in record.assessments] == [RequirementResult.NOT_MET]
    assert [(c.requirement, c.changes_offer) for c in record.clarifications] == [("", False)]
    assert [d.order for d in record.drawings] == [("beta", "alfa")]
    assert [(d.kind, d.lot) for d in record.decisions] == [
        (DecisionKind.OPENING, ""),
        (DecisionKind.EVALUATION, "AV"),
    ]


def test_the_order_of_rows_never_matters(tmp_path: Path) -> None:
    first, second = a_case(tmp_path / "a"), a_case(tmp_path / "b")
    for stem, rows in RECORD.items():
        write_table(second.record(CASE), stem, [rows[0], *reversed(rows[1:])], ".csv")
    write_table(second.panel(CASE), "anna", [SCORES[0], *reversed(SCORES[1:])], ".csv")
    one, other = read_all(first)[0], read_all(second)[0]
    assert [(s.bid, s.points) for s in one.scores] == [(s.bid, s.points) for s in other.scores]
    assert [(d.on, d.kind) for d in one.record.decisions] == [
        (d.on, d.kind) for d in other.record.decisions
    ]


def test_without_bids_and_record_the_reader_says_so(case: Workspace) -> None:
    for path in sorted(case.vendors(CASE).rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert told(case) == [("no-bids-yet", "bids", "")]


@pytest.mark.parametrize(
    ("lots", "is_over"), [(("",), True), (("AV", "VP", "LP", "FP"), True), (("AV",), False)]
)
def test_no_bid_is_waited_for_where_every_lot_is_cancelled(
    case: Workspace,
    lots: tuple[str, ...],
    *,
    is_over: bool,
) -> None:
    for path in sorted(case.vendors(CASE).rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    head = RECORD["decisions"][0]
    rows = [["2026-03-17", "avbrytande", lot, "Inget anbud kom in.", "Disa Al"] for lot in lots]
    case.panel_file(CASE).unlink()
    case.record(CASE).mkdir(parents=True)
    write_table(case.record(CASE), "decisions", [head, *rows], ".csv")
    if is_over:
        material, notes = read_all(case)
        assert (material.bids, material.evaluators, notes) == ((), (), ())
    else:
        assert ("no-bids-yet", "bids", "") in told(case)


def test_files_that_nobody_reads_are_told_and_clutter_is_not(case: Workspace) -> None:
    vendors = case.vendors(CASE)
    for name in (
        "bids/.DS_Store",
        "bids/alfa/~$answers.xlsx",
        "panel/Thumbs.db",
        "record/.gitkeep",
    ):
        (vendors / name).write_text("x")
    assert told(case) == []
    strange = (
        "anteckningar.txt",
        "bids/brev.pdf",
        "bids/alfa/svar.csv",
        "panel/anna.ods",
        "record/beslut.csv",
    )
    for name in strange:
        (vendors / name).write_text("x")
    (vendors / "bids" / "två ord").mkdir()
    assert sorted(told(case)) == sorted(
        [("file-unexpected", name.rpartition("/")[2], "") for name in strange]
        + [("folder-name-malformed", "två ord", "")]
    )


def test_the_faults_of_all_files_come_at_once(case: Workspace) -> None:
    edit(case.bids(CASE) / "alfa" / "bid.toml", '"SEK"', '"EUR"')
    write_table(case.panel(CASE), "anna", changed(SCORES, 2, "poäng", 7), ".csv")
    write_table(case.record(CASE), "decisions", changed(RECORD["decisions"], 2, "av", None), ".csv")
    assert [code for code, _, _ in told(case)] == [
        "currency-differs",
        "cell-empty",
        "points-off-scale",
    ]


def test_a_broken_bid_makes_no_faults_of_what_is_about_it(case: Workspace) -> None:
    write_toml(case.bids(CASE) / "alfa" / "bid.toml", "vendor = \n")
    assert told(case) == [("toml-broken", "bid.toml", "")]
    assert DONE.isoformat() in (case.record(CASE) / "corrections.csv").read_text(encoding="utf-8")
