"""Score sheets and the panel are read cell by cell; what nobody scored is no fault here."""

# ruff: noqa: E501 - the faults are a table, one a line

from datetime import date
from pathlib import Path

import pytest

from small_case import CONSENSUS, SCORES, a_case, changed, put, read_all, told
from small_case_criteria import CASE, PANEL
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Cell, edit, write_table, write_toml

Fault = tuple[int, str, Cell, str, str]
"""Row, column and value that are put in, and what is found: code and cell."""


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    return a_case(tmp_path)


def test_an_unscored_row_is_no_fault_here(case: Workspace) -> None:
    blank = changed(changed(SCORES, 2, "poäng", None), 2, "motivering", None)
    write_table(case.panel(CASE), "anna", blank, ".csv")
    material, _ = read_all(case)
    assert [s.bid for s in material.scores] == ["beta"]


PANEL_FAULTS: list[Fault] = [
    (2, "del", "XX", "lot-unknown", "A2"),
    (2, "anbud", "alpha", "bid-unknown", "B2"),
    (2, "del", "VP", "bid-not-in-lot", "B2"),
    (2, "kriterium", "kvalite", "criterion-unknown", "C2"),
    (2, "kriterium", "funktion", "criterion-not-for-panel", "C2"),
    (2, "anbud", "beta", "id-repeated-in-table", "C3"),
    (2, "poäng", 4, "points-off-scale", "D2"),
    (2, "poäng", -1, "points-off-scale", "D2"),
    (2, "poäng", 2.5, "number-not-whole", "D2"),
    (2, "poäng", "3-4", "not-a-number", "D2"),
    (2, "poäng", None, "points-blank", "D2"),
    (2, "motivering", None, "reason-missing", "E2"),
    (2, "motivering", "Bra.", "reason-too-short", "E2"),
    (2, "motivering", " " * 20, "reason-missing", "E2"),
    (2, "leverantör", "Beta AB", "context-changed", "G2"),
    (2, "kriterietext", "Något annat.", "context-changed", "H2"),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("fault", PANEL_FAULTS)
def test_a_wrong_score_is_told_at_its_cell(tmp_path: Path, ending: str, fault: Fault) -> None:
    row, column, value, code, cell = fault
    work = a_case(tmp_path)
    file = put(work.panel(CASE), "anna", changed(SCORES, row, column, value), ending)
    assert (code, file, cell) in told(work)


@pytest.mark.parametrize(
    ("value", "code"),
    [(True, "not-a-number"), ("3", "number-as-text"), (date(2026, 4, 3), "date-not-number")],
)
def test_points_of_another_kind_are_told(tmp_path: Path, value: Cell, code: str) -> None:
    work = a_case(tmp_path)
    put(work.panel(CASE), "anna", changed(SCORES, 2, "poäng", value), ".xlsx")
    assert told(work) == [(code, "anna.xlsx", "D2")]


def test_the_consensus_needs_a_longer_reason(case: Workspace) -> None:
    rows = changed(CONSENSUS, 2, "motivering", "Femton tecken.")
    write_table(case.panel(CASE), "_consensus", rows, ".csv")
    assert told(case) == [("reason-too-short", "_consensus.csv", "E2")]


def test_a_consensus_under_another_rule_is_told(case: Workspace) -> None:
    edit(case.procurement_file(CASE), 'rule = "consensus"', 'rule = "mean"')
    assert told(case) == [("consensus-not-used", "_consensus.csv", "")]


def test_scores_outside_the_assignment_are_told(case: Workspace) -> None:
    write_table(case.panel(CASE), "bo", changed(SCORES, 2, "del", "FP"), ".csv")
    assert told(case) == [("not-assigned", "bo.csv", "C2")]


def test_a_sheet_of_a_stranger_is_told_with_who_was_meant(case: Workspace) -> None:
    write_table(case.panel(CASE), "ana", SCORES, ".csv")
    assert told(case) == [("evaluator-unknown", "ana.csv", "")]


@pytest.mark.parametrize(
    ("old", "new", "code", "cell"),
    [
        ('id = "bo"', 'id = "anna"', "id-repeated", "evaluator[2] (anna).id"),
        ('lots = ["AV"]', 'lots = ["AW"]', "lot-unknown", "evaluator[2] (bo).lots"),
        ('lots = ["AV"]', "lots = []", "list-empty", "evaluator[2] (bo).lots"),
        ('criteria = ["kvalitet"]', 'criteria = ["funktion"]', "criterion-not-for-panel", "evaluator[2] (bo).criteria"),
        ('role_en = "Physician"\n', "", "key-missing", "evaluator[2] (bo).role_en"),
    ],
)  # fmt: skip
def test_a_wrong_evaluator_is_told_at_its_key(
    case: Workspace, old: str, new: str, code: str, cell: str
) -> None:
    write_toml(case.panel_file(CASE), PANEL.replace(old, new))
    assert (code, "panel.toml", cell) in told(case)


def test_a_panel_is_needed_where_criteria_are_scored(case: Workspace) -> None:
    write_toml(case.panel_file(CASE), "# ingen än\n")
    assert ("no-evaluators-yet", "panel.toml", "evaluator") in told(case)
    case.panel_file(CASE).unlink()
    assert ("file-missing", "panel.toml", "") in told(case)
