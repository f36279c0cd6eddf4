"""The protocol can be filled in on a computer: a list to choose from, our own text locked."""

from dataclasses import replace

import pytest

from report.complied import four_bids, to_be_tested
from report.evaluated import two_bids
from vagval.domain.bid import SecrecyClaim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.workbook import Sheet
from vagval.files.read_assessments import RESULTS
from vagval.report.context import ReportContext
from vagval.report.test_protocol_form import protocol_form
from vagval.report.testing_section import protocol_rows


def sheets(context: ReportContext) -> tuple[Sheet, ...]:
    return protocol_form(context, protocol_rows(context)).sheets


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_result_is_chosen_among_the_words_that_the_record_reads(language: Language) -> None:
    _, lot = sheets(to_be_tested(language=language))
    (result,) = (column for column in lot.columns if column.choices)
    assert result.is_input
    assert set(result.choices) <= set(RESULTS)
    assert len({RESULTS[choice] for choice in result.choices}) == 2


def test_only_result_tester_date_and_note_are_open() -> None:
    _, lot = sheets(to_be_tested())
    assert [column.key for column in lot.columns if column.is_input] == [
        "Resultat", "Provat av", "Datum", "Anteckning",
    ]  # fmt: skip
    assert lot.is_protected


def test_each_row_names_the_bid_the_requirement_and_how_to_test() -> None:
    _, lot = sheets(to_be_tested())
    first = lot.rows[0]
    assert first[:4] == (1, "beta", "Beta AB", "S-2")
    assert first[-4:] == (None,) * 4
    assert [row[0] for row in lot.rows] == list(range(1, len(lot.rows) + 1))


def test_the_first_sheet_says_where_the_result_goes() -> None:
    read_me, _ = sheets(four_bids())
    assert any("record/assessments.csv" in str(row[0]) for row in read_me.rows)


def test_a_lot_without_anything_to_test_has_no_sheet() -> None:
    assert protocol_rows(two_bids()) == ()


def test_secret_evidence_leaves_no_trace_in_the_public_protocol() -> None:
    context = four_bids(audience="public")
    bids = tuple(
        replace(bid, secrecy=(SecrecyClaim("evidence", "Skadar oss."),))
        for bid in context.evaluation.material.bids
    )
    material = replace(context.evaluation.material, bids=bids)
    secret = replace(context, evaluation=replace(context.evaluation, material=material))
    cells = [str(cell) for sheet in sheets(secret) for row in sheet.rows for cell in row]
    assert "gamma" in cells
    assert [cell for cell in cells if "0.9" in cell or "smart" in cell] == []
