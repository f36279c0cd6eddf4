"""The laboratory's report may be handed out, in both languages, whatever was found."""

import pytest

from build_laboratory import (
    SOMETIMES,
    a_lab_context,
    a_laboratory,
    a_model_test,
    a_proof,
    a_reversal,
    an_exploit,
    quality_prices,
)
from report.lab_told import sections
from vagval.award.award_models import FORMULAS
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.laboratory import KnockOut, LoadedItems
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.report.plain_text import plain

EVERYTHING = a_laboratory(
    a_model_test(
        "lowest_price_ratio",
        proof=a_proof("others-enter", withdrawal=a_reversal(), rates=SOMETIMES),
        exploits=tuple(an_exploit(kind) for kind in ("low-price", "high-price", "decoy")),
        quality_prices=quality_prices(90, 250, 490),
    ),
    a_model_test(lots=("PV", "MVC")),
    loaded=(LoadedItems("LM", ("option",), ("licens",)),),
    knock_outs=(
        KnockOut(
            lot="LM",
            products=("A",),
            excluding=(("S-1", ("A",)),),
            unknown=(("A", ("S-2",)),),
            remaining=(),
            if_dropped=(("S-1", ("A",)),),
        ),
    ),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_report_may_be_handed_out(language: Language) -> None:
    context = a_lab_context(laboratory=EVERYTHING, language=language)
    # The page for the published documents has a cover of its own.
    own = (build for key, build in LAB_SECTIONS.items() if key != "proof-sheet")
    parts = [part for build in own for part in build(context)]
    assert check_page(page("Modellprov", language, fragments(*parts))) == ()
    assert plain(parts, 80)


@pytest.mark.parametrize("key", FORMULAS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_can_be_told(language: Language, key: str) -> None:
    test = a_model_test(key, exploits=(an_exploit("low-price", key),))
    told = sections(a_lab_context(test, language=language), "lab-summary", "lab-class", "lab-flat",
                    "lab-weight", "lab-exploits")  # fmt: skip
    assert len(told) == 5


def test_lots_about_which_the_same_is_said_share_one_part() -> None:
    context = a_lab_context(a_model_test(lots=("LM",)), a_model_test(lots=("PV",)))
    titles = [section.title for section in sections(context, "lab-class")]
    assert titles == [
        "Kan en förlorare ändra vem som vinner?",
        "Del LM och Del PV: Viktade poäng med absolut prisskala",
    ]


def test_a_procurement_without_models_has_no_parts_about_them() -> None:
    context = a_lab_context(laboratory=a_laboratory(tests=()))
    assert [section.key for section in sections(context)] == [
        "lab-findings", "lab-knockout", "lab-provenance",
    ]  # fmt: skip
