"""Criteria are read whole, and every fault of every file is told at once."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from small_case import a_case, changed, put, read_sound, told
from small_case_criteria import CASE, PRICE_SHEET, REQUIREMENTS
from vagval.domain.criterion import PointSource
from vagval.domain.errors import MaterialError, UsageError
from vagval.domain.evidence import EvidenceLevel
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from workspaces import ENDINGS, Cell, edit, write_table, write_toml

Fault = tuple[int, str, Cell, list[tuple[str, str]]]
"""Row, column and value that are put in, and what is found: code and cell."""


@pytest.fixture(params=ENDINGS)
def work(request: pytest.FixtureRequest, tmp_path: Path) -> Workspace:
    return a_case(tmp_path, str(request.param))


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    return a_case(tmp_path)


def test_what_is_published_is_read_exactly(work: Workspace) -> None:
    criteria = read_sound(work)
    procurement = criteria.procurement
    assert [lot.id for lot in procurement.lots] == ["AV", "VP", "LP", "FP"]
    assert procurement.partly_share == Fraction(1, 2)
    assert procurement.seed == 0
    shared, weighted = procurement.lots[0], procurement.lots[1]
    assert [c.source for c in shared.tree.leaves] == [
        PointSource.PANEL,
        PointSource.COMPLIANCE,
        PointSource.REQUIREMENTS,
    ]
    assert shared.tree.leaves[0].deduction_for(2) == Decimal("200.50")
    assert shared.tree.leaves[1].degree_points == (
        (Fraction(0), 0),
        (Fraction(1, 2), 2),
        (Fraction(1), 3),
    )
    assert weighted.tree.global_weight("kvalitet") == Fraction("0.21")
    assert weighted.award.parameters["price_full"] == "10"
    certified, deducted, *_ = criteria.requirements
    assert (certified.evidence, certified.level) == ("certificate", EvidenceLevel.E1)
    assert deducted.deduction == Decimal("50.5")
    assert [r.id for r in criteria.requirements_of("LP")] == ["LP-B-1", "LP-B-2"]
    assert [(i.id, i.quantity, i.is_option) for i in criteria.price_items_of("AV")] == [
        ("AV-P-1", 10, False),
        ("AV-P-2", Decimal("12.5"), True),
    ]


def test_both_formats_say_the_same(tmp_path: Path) -> None:
    first, second = (read_sound(a_case(tmp_path / end, end)) for end in ENDINGS)
    assert first.procurement == second.procurement
    assert [(r.id, r.points, r.deduction) for r in first.requirements] == [
        (r.id, r.points, r.deduction) for r in second.requirements
    ]


def test_an_unknown_procurement_is_refused_with_the_one_that_was_meant(case: Workspace) -> None:
    for wrong in ("prow", "../prov", ""):
        with pytest.raises(UsageError) as stopped:
            read_criteria(case, wrong)
        (only,) = stopped.value.findings
        assert only.code == "unknown-procurement"
    assert only.details["known"] == (CASE,)


REQUIREMENT_FAULTS: list[Fault] = [
    (2, "id", "AV-B-1", [("id-repeated-in-table", "A3")]),
    (2, "id", None, [("cell-empty", "A2")]),
    (2, "id", "AV S", [("identifier-malformed", "A2")]),
    (2, "del", "AW", [("lot-unknown", "B2")]),
    (2, "område", None, [("cell-empty", "C2")]),
    (2, "typ", "skall", [("choice-unknown", "E2")]),
    (2, "text_en", None, [("cell-empty", "G2")]),
    (2, "kriterium", "funktion", [("mandatory-is-scored", "D2")]),
    (2, "poäng", 1, [("mandatory-is-scored", "J2")]),
    (2, "bevis", "certifikat", [("choice-unknown", "H2")]),
    (2, "bevis", None, [("level-without-evidence", "H2")]),
    (2, "nivå", None, [("evidence-without-level", "I2")]),
    (2, "nivå", "E5", [("choice-unknown", "I2")]),
    (3, "kriterium", "funktoin", [("criterion-unknown", "D3")]),
    (3, "kriterium", "kvalitet", [("criterion-not-for-requirements", "D3")]),
    (3, "kriterium", None, [("scored-without-criterion", "D3")]),
    (3, "avdrag", None, [("deduction-missing", "K3")]),
    (3, "avdrag", -1, [("deduction-negative", "K3")]),
    (3, "avdrag", "50 kr", [("not-a-number", "K3")]),
    (3, "poäng", 1, [("points-not-used", "J3")]),
    (4, "poäng", None, [("requirement-points-missing", "J4")]),
    (4, "poäng", 0, [("points-not-positive", "J4")]),
    (4, "avdrag", 5, [("deduction-not-used", "K4")]),
    (5, "poäng", None, [("requirement-points-missing", "J5")]),
    (7, "poäng", 1, [("points-not-used", "J7")]),
    (7, "avdrag", 1, [("deduction-not-used", "K7")]),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("fault", REQUIREMENT_FAULTS)
def test_a_wrong_requirement_is_told_at_its_cell(tmp_path: Path, ending: str, fault: Fault) -> None:
    row, column, value, expected = fault
    work = a_case(tmp_path)
    rows = changed(REQUIREMENTS, row, column, value)
    file = put(work.criteria(CASE), "requirements", rows, ending)
    found = told(work, criteria_only=True)
    assert found == [(code, file, cell) for code, cell in expected]


PRICE_FAULTS: list[Fault] = [
    (2, "post", "VP-P-1", [("id-repeated-in-table", "A4")]),
    (2, "del", "XX", [("lot-unknown", "B2")]),
    (3, "del", "FP", [("item-in-fixed-price-lot", "B3")]),
    (2, "enhet", None, [("cell-empty", "F2")]),
    (2, "mängd", None, [("cell-empty", "G2")]),
    (2, "mängd", 0, [("quantity-not-positive", "G2")]),
    (2, "mängd", "10 st", [("not-a-number", "G2")]),
    (2, "option", "kanske", [("choice-unknown", "H2")]),
    (2, "bindande", "nej", [("quantity-not-binding", "I2")]),
    (4, "del", "AV", [("lot-without-items", "")]),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("fault", PRICE_FAULTS)
def test_a_wrong_price_item_is_told_at_its_cell(tmp_path: Path, ending: str, fault: Fault) -> None:
    row, column, value, expected = fault
    work = a_case(tmp_path)
    rows = changed(PRICE_SHEET, row, column, value)
    file = put(work.criteria(CASE), "price_sheet", rows, ending)
    found = told(work, criteria_only=True)
    assert found == [(code, file, cell) for code, cell in expected]


def test_a_leaf_that_gets_points_from_requirements_needs_some(work: Workspace) -> None:
    path = next(work.criteria(CASE).glob("requirements.*"))
    write_table(work.criteria(CASE), "requirements", REQUIREMENTS[:4], path.suffix)
    found = told(work, criteria_only=True)
    assert found == [("leaf-without-requirements", path.name, "")] * 2


def test_the_faults_of_all_files_come_at_once(work: Workspace) -> None:
    ending = next(work.criteria(CASE).glob("requirements.*")).suffix
    edit(work.procurement_file(CASE), 'weight = "0.35"', 'weight = "0.34"')
    write_table(work.criteria(CASE), "requirements", changed(REQUIREMENTS, 2, "typ", "x"), ending)
    write_table(work.criteria(CASE), "price_sheet", changed(PRICE_SHEET, 2, "mängd", -1), ending)
    (work.criteria(CASE) / "requirments.csv").write_text("x")
    codes = [code for code, _, _ in told(work, criteria_only=True)]
    assert codes == [
        "file-unexpected",
        "weights-not-one",
        "choice-unknown",
        "quantity-not-positive",
    ]


def test_missing_and_doubled_files_are_told(case: Workspace) -> None:
    folder = case.criteria(CASE)
    (folder / "price_sheet.csv").unlink()
    write_table(folder, "requirements", REQUIREMENTS, ".xlsx")
    assert told(case, criteria_only=True) == [
        ("both-formats", "requirements.xlsx", ""),
        ("file-missing", "price_sheet.csv", ""),
    ]


def test_without_the_procurement_the_tables_are_still_checked(case: Workspace) -> None:
    write_toml(case.procurement_file(CASE), "schema = \n")
    rows = changed(REQUIREMENTS, 2, "typ", "x")
    write_table(case.criteria(CASE), "requirements", rows, ".csv")
    assert told(case, criteria_only=True) == [
        ("toml-broken", "procurement.toml", ""),
        ("choice-unknown", "requirements.csv", "E2"),
    ]


def test_a_new_procurement_is_told_what_comes_next(tmp_path: Path) -> None:
    work = Workspace(tmp_path)
    write_toml(work.procurement_file(CASE), f'id = "{CASE}"\n')
    write_table(work.criteria(CASE), "requirements", REQUIREMENTS[:1], ".csv")
    write_table(work.criteria(CASE), "price_sheet", PRICE_SHEET[:1], ".csv")
    codes = {code for code, _, _ in told(work, criteria_only=True)}
    assert codes == {"key-missing", "no-lots-yet", "no-requirements-yet"}


def test_findings_are_never_lost_in_an_error(case: Workspace) -> None:
    edit(case.procurement_file(CASE), 'currency = "SEK"', 'currency = "kr"')
    with pytest.raises(MaterialError) as stopped:
        read_sound(case)
    (only,) = stopped.value.findings
    assert (only.code, only.place.file) == (
        "currency-malformed",
        f"criteria/{CASE}/procurement.toml",
    )
