"""The workbook has what each bid claims and shows of every requirement, and the risks."""

from fractions import Fraction

import pytest

from report.complied import four_bids, gated, with_every_remark
from report.evaluated import two_bids
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.workbook import CellValue
from vagval.report.context import ReportContext
from vagval.report.evaluation_workbook import evaluation_workbook
from vagval.report.workbook_compliance import compliance_sheets


def records(context: ReportContext) -> dict[str, dict[str, CellValue]]:
    sheet = compliance_sheets(context)[0]
    heads = [column.key for column in sheet.columns]
    found = (dict(zip(heads, row, strict=True)) for row in sheet.rows)
    return {str(each["Anbuds-id"]): each for each in found}


def test_the_degree_is_exact_and_what_is_lacking_is_counted_by_level() -> None:
    beta = records(four_bids())["beta"]
    assert beta["Uppfyllandegrad"] == Fraction(2, 5)
    assert beta["Som bråk"] == "2/5"
    assert (beta["Visade ska-punkter"], beta["Alla ska-punkter"]) == (1, 2)
    assert [beta[f"Saknas, {level}"] for level in ("ska", "bör", "kan")] == [1, 1, 1]
    assert (beta["Påstått"], beta["Påvisat"]) == ("Uppfylls", "Motsagt")


def test_what_is_to_be_tested_clashes_and_gates_are_told() -> None:
    beta = records(with_every_remark(four_bids()))["beta"]
    assert (beta["Antal att prova"], beta["Fel skrivna"], beta["Krockar"]) == (1, 1, 1)
    assert beta["Räknas inte"] == "nej"
    assert records(gated(four_bids()))["beta"]["Räknas inte"] == "ja"


def test_without_evidence_the_cells_are_empty() -> None:
    delta = records(four_bids())["delta"]
    assert {delta["Uppfyllandegrad"], delta["Bevis"], delta["Utfärdat"]} == {None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_fits_and_every_head_is_its_own(language: Language) -> None:
    for sheet in evaluation_workbook(four_bids(language=language)).sheets:
        heads = [column.key for column in sheet.columns]
        assert len(heads) == len(set(heads))
        assert {len(row) for row in sheet.rows} <= {len(heads)}


def test_the_risks_have_a_sheet_of_their_own() -> None:
    _, risks = compliance_sheets(four_bids())
    assert risks.name == "Risker"
    assert {row[1] for row in risks.rows} == {"alfa", "delta", "gamma"}


def test_where_nothing_is_to_be_shown_there_is_no_sheet() -> None:
    assert compliance_sheets(two_bids()) == ()
