"""Blank answers: what the bidder meets, and that it reads back in."""

from fractions import Fraction
from pathlib import Path

import pytest

from builders import a_lot, a_requirement, criteria_of
from report.read_back import check_notes_fit, explained, read_back
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.procurement import Criteria
from vagval.report.answer_form import answer_form


def some_criteria(partly_share: str = "0") -> Criteria:
    return criteria_of(
        a_requirement("S-1", evidence="certificate"),
        a_requirement("B-1", deduction=500),
        a_requirement("P-1", lot="PV"),
        lots=(a_lot("LM"), a_lot("PV"), a_lot("MV")),
        partly_share=Fraction(partly_share),
    )


def test_each_lot_has_its_requirements_in_published_order(tmp_path: Path) -> None:
    lm, pv = read_back(tmp_path, answer_form(some_criteria(), ("LM", "PV"), "sv"))
    assert (lm.name, pv.name) == ("LM", "PV")
    context = ("krav", "typ", "kravtext", "begärt_bevis", "begärd_nivå")
    assert lm.header == (*context, "svar", "beskrivning", "bevis")
    assert [row.values for row in lm.rows] == [
        ("S-1", "ska", "Systemet ska klara S-1.", "certifikat", "E1", None, None, None),
        ("B-1", "bör", "Systemet ska klara B-1.", None, None, None, None, None),
    ]


def test_english_columns_are_those_of_the_contract(tmp_path: Path) -> None:
    (sheet,) = read_back(tmp_path, answer_form(some_criteria(), ("LM",), "en"))
    context = ("requirement", "kind", "requirement_text", "evidence_asked", "level_asked")
    assert sheet.header == (*context, "answer", "text", "evidence")


def test_only_the_answer_can_be_filled_in_and_it_is_chosen() -> None:
    sheet = answer_form(some_criteria(), ("LM",), "sv").sheets[1]
    assert sheet.is_protected
    assert [column.key for column in sheet.columns if column.is_input] == [
        "svar",
        "beskrivning",
        "bevis",
    ]
    assert sheet.columns[5].choices == ("uppfylls", "uppfylls inte", "uppfylls delvis")


def test_a_lot_without_requirements_has_no_sheet() -> None:
    assert [s.name for s in answer_form(some_criteria(), ("LM", "MV"), "en").sheets] == [
        "Read me",
        "LM",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_are_whole(language: Language) -> None:
    check_notes_fit(answer_form(some_criteria(), ("LM", "PV"), language))


def test_the_explanation_says_when_partly_earns_nothing() -> None:
    words = explained(answer_form(some_criteria(), ("LM",), "en"))
    assert "The answer “partly” earns no points and no deduction." in words


def test_the_explanation_tells_what_a_blank_and_a_partly_give() -> None:
    criteria = some_criteria(partly_share="0.5")
    words = explained(answer_form(criteria, ("LM",), "sv"))
    assert words.startswith("Svar på krav: Prov\n")
    assert "Ett bör-krav utan svar räknas som inte uppfyllt." in words
    assert "”uppfylls delvis” ger 50 % av ett bör-kravs poäng" in words
    assert "Del LM, LM: 1 ska-krav och 1 bör-krav." in words
    assert "Region Exempel" in words
