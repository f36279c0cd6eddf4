"""Forms that were filled in read back as answers, prices, scores and consensus."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import (
    DIGEST,
    a_bid,
    a_lot,
    a_price_item,
    a_requirement,
    an_evaluator,
    criteria_of,
)
from vagval.domain.bid import Claim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.lock import Lock
from vagval.domain.workbook import CellValue, Sheet, Workbook
from vagval.files.read_answers import read_answers
from vagval.files.read_consensus import read_consensus
from vagval.files.read_prices import read_prices
from vagval.files.read_requirements import EVIDENCE_KINDS
from vagval.files.read_score_sheet import read_score_sheet
from vagval.files.reading import Reading, start_reading
from vagval.files.workspace import Workspace
from vagval.files.write_workbook import write_workbook
from vagval.report.answer_form import answer_form
from vagval.report.consensus_form import consensus_form
from vagval.report.panel_form import panel_form
from vagval.report.price_form import price_form

CRITERIA = criteria_of(
    a_requirement("S-1"),
    a_requirement("B-1", deduction=500),
    *(a_requirement(f"E-{kind}", evidence=kind) for kind in EVIDENCE_KINDS),
    a_requirement("P-1", lot="PV"),
    lots=(a_lot("LM"), a_lot("PV")),
    price_items=(
        a_price_item("licens", quantity="12.5", is_option=True),
        a_price_item("drift", lot="PV"),
    ),
)
LOCK = Lock("prov", 1, datetime(2026, 1, 15, tzinfo=UTC), ("Eva", "Jan"), "", (), DIGEST)
LOTS = ("LM", "PV")
BIDS = {"alfa": a_bid("alfa", lots=LOTS), "beta": a_bid("beta", lots=("LM",))}
HEADS = tuple((bid.id, bid.vendor, bid.lots) for bid in BIDS.values())
REASON = "Alla tre fallen löstes utan handledning."


def filled(workbook: Workbook, values: Mapping[str, CellValue]) -> Workbook:
    """Fill every row's cells of some columns in."""

    def fill(sheet: Sheet) -> Sheet:
        keys = [column.key for column in sheet.columns]
        rows = (
            tuple(values.get(key, cell) for key, cell in zip(keys, row, strict=True))
            for row in sheet.rows
        )
        return replace(sheet, rows=tuple(rows))

    return replace(workbook, sheets=(workbook.sheets[0], *map(fill, workbook.sheets[1:])))


def reading_of(folder: Path, name: str, workbook: Workbook) -> tuple[Reading, Path]:
    """Write a filled form where it belongs, ready to be read."""
    path = folder / f"{name}.xlsx"
    write_workbook(path, workbook)
    return start_reading(Workspace(folder), CRITERIA, LOCK), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_read_back(tmp_path: Path, language: Language) -> None:
    partly = {"sv": {"svar": "uppfylls delvis"}, "en": {"answer": "partly"}}[language]
    form = filled(answer_form(CRITERIA, LOTS, language), partly)
    reading, _ = reading_of(tmp_path, "answers", form)
    answers = read_answers(reading, tmp_path, LOTS, None)
    assert reading.findings == []
    assert {a.requirement: a.claim for a in answers} == dict.fromkeys(
        (requirement.id for requirement in CRITERIA.requirements), Claim.PARTLY
    )


def test_an_untouched_form_reads_as_unanswered(tmp_path: Path) -> None:
    reading, _ = reading_of(tmp_path, "answers", answer_form(CRITERIA, ("LM",), "sv"))
    answers = read_answers(reading, tmp_path, ("LM",), None)
    assert reading.findings == []
    assert {a.claim for a in answers} == {None}


@pytest.mark.parametrize(
    ("column", "changed"), [("begärt_bevis", "intyg, helst"), ("begärd_nivå", "E0"), ("typ", "bör")]
)
def test_what_we_asked_for_cannot_be_changed_in_the_answers(
    tmp_path: Path, column: str, changed: str
) -> None:
    form = filled(answer_form(CRITERIA, ("PV",), "sv"), {column: changed})
    reading, _ = reading_of(tmp_path, "answers", form)
    read_answers(reading, tmp_path, ("PV",), None)
    assert [f.code for f in reading.findings] == ["context-changed"]


@pytest.mark.parametrize(
    ("column", "changed"), [("period", "år 1-4"), ("option", "ja"), ("mängd", 2), ("enhet", "kg")]
)
def test_what_we_asked_for_cannot_be_changed_in_the_prices(
    tmp_path: Path, column: str, changed: CellValue
) -> None:
    form = filled(price_form(CRITERIA, ("PV",), "sv"), {column: changed, "à-pris": 1})
    reading, _ = reading_of(tmp_path, "prices", form)
    read_prices(reading, tmp_path, ("PV",))
    assert [f.code for f in reading.findings] == ["context-changed"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_prices_read_back(tmp_path: Path, language: Language) -> None:
    key = {"sv": "à-pris", "en": "unit_price"}[language]
    form = filled(price_form(CRITERIA, LOTS, language), {key: 400})
    reading, _ = reading_of(tmp_path, "prices", form)
    prices = read_prices(reading, tmp_path, LOTS)
    assert reading.findings == []
    assert {p.item: str(p.amount) for p in prices} == {"licens": "400", "drift": "400"}


def test_an_untouched_price_is_missing_never_zero(tmp_path: Path) -> None:
    reading, _ = reading_of(tmp_path, "prices", price_form(CRITERIA, ("LM",), "sv"))
    assert read_prices(reading, tmp_path, ("LM",)) == ()
    assert [f.code for f in reading.findings] == ["price-missing"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_scores_read_back(tmp_path: Path, language: Language) -> None:
    points, reason = {"sv": ("poäng", "motivering"), "en": ("points", "reason")}[language]
    anna = an_evaluator()
    form = filled(panel_form(CRITERIA, anna, HEADS, language), {points: 4, reason: REASON})
    reading, path = reading_of(tmp_path, "anna", form)
    scores = read_score_sheet(reading, path, BIDS, anna)
    assert reading.findings == []
    assert {(s.lot, s.bid, s.criterion, s.points, s.reason) for s in scores} == {
        ("LM", "alfa", "kvalitet", 4, REASON),
        ("LM", "beta", "kvalitet", 4, REASON),
        ("PV", "alfa", "kvalitet", 4, REASON),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_consensus_reads_back(tmp_path: Path, language: Language) -> None:
    swedish, english = ("poäng", "motivering", "avvikande"), ("points", "reason", "dissent")
    keys = swedish if language == "sv" else english
    values: tuple[CellValue, ...] = (3, REASON, "Anna vill ge 4.")
    agreement = dict(zip(keys, values, strict=True))
    form = filled(consensus_form(CRITERIA, HEADS, language), agreement)
    reading, path = reading_of(tmp_path, "_consensus", form)
    agreed = read_consensus(reading, path, BIDS)
    assert reading.findings == []
    assert [(c.lot, c.bid, c.points, c.dissent) for c in agreed] == [
        ("LM", "alfa", 3, "Anna vill ge 4."),
        ("LM", "beta", 3, "Anna vill ge 4."),
        ("PV", "alfa", 3, "Anna vill ge 4."),
    ]
