"""A bidder reads on one page, standing alone, how bids are compared, and can redo it by pencil."""

import re
from dataclasses import replace

import pytest

from build_laboratory import BAND, a_lab_context, a_laboratory, a_model_test
from builders import a_criterion, a_lot, amounts, an_award_rule, criteria_of, named
from report.evaluated import plain, some_criteria, words
from report.every_model import a_lot_of
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.award.decide import rank_bids
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Cover, Section, Steps, Table
from vagval.domain.lot import Lot
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.lab_context import LabContext
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.robustness.invented_bids import example_bids

INTERNAL = re.compile(r"[a-zåäö]+_[a-zåäö]+|\.toml|vagval|None|\bMVC\b")
"""What stands in code and files, never in a page for bidders."""


def of_lots(*lots: Lot, language: Language = "sv") -> LabContext:
    """Tell of lots with one model each, with the worked examples that the models give."""
    criteria = some_criteria(lots=lots)
    tests = tuple(a_model_test(lot.award.model, lots=(lot.id,)) for lot in lots)
    examples = {
        lot.id: rank_bids(
            example_bids(criteria, lot, BAND, FORMULAS[lot.award.model]), award_model(lot)
        )
        for lot in lots
    }
    return a_lab_context(
        laboratory=a_laboratory(*tests), criteria=criteria, language=language, examples=examples
    )


def named_lot(key: str, lot_id: str = "LM", name: str = "Läkemedel") -> Lot:
    return replace(a_lot_of(key), id=lot_id, name=named(name))


def said(context: LabContext) -> str:
    return words(LAB_SECTIONS["proof-sheet"](context)).replace("\N{NO-BREAK SPACE}", " ")


def table(context: LabContext, key: str) -> list[list[str]]:
    found = next(
        block
        for part in LAB_SECTIONS["proof-sheet"](context)
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Table) and block.key.startswith(f"table-{key}")
    )
    return [[plain(cell) for cell in row] for row in found.rows]


@pytest.mark.parametrize("key", AWARD_MODELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_every_model_may_be_published(language: Language, key: str) -> None:
    parts = LAB_SECTIONS["proof-sheet"](of_lots(named_lot(key), language=language))
    assert isinstance(parts[0], Cover)
    assert check_page(page("Så jämförs anbuden", language, fragments(*parts))) == ()
    shown = [plain_part for part in parts for plain_part in visible(part)]
    assert [text for text in shown if INTERNAL.search(text)] == []


def visible(part: Section | Cover) -> list[str]:
    """Give the lines of a part that a reader sees, without keys and pictures."""
    html = re.sub(r"<img[^>]*>", "", fragments(part))
    return re.sub(r"<[^>]+>", "\n", html).splitlines()


def test_the_formula_is_told_in_words_with_every_term() -> None:
    context = of_lots(named_lot("lowest_price_ratio"))
    assert "Prispoäng = full poäng × prisvikt × prisets andel" in said(context)
    assert table(context, "terms") == [
        ["Pris", "Anbudets utvärderade pris utan mervärdesskatt.", "anbudets eget"],
        ["Kvalitet", "Ett tal från 0 till 1 som räknas fram ur kriterierna, se nedan.",
         "anbudets eget"],
        ["Lägsta pris", "Tas från alla anbud som jämförs.", "samma för alla anbud"],
        ["Full poäng", "Bestämt i upphandlingsdokumenten.", "100 poäng"],
        ["Kvalitetsvikt", "Bestämt i upphandlingsdokumenten.", "60 %"],
        ["Prisvikt", "Bestämt i upphandlingsdokumenten.", "40 %"],
    ]  # fmt: skip


def test_the_text_for_the_notice_has_its_constants() -> None:
    told = said(of_lots(named_lot("lowest_price_ratio")))
    assert "Prispoäng = 100 × 40 % × lägsta pris / anbudets pris." in told


def test_the_example_is_computed_line_by_line_by_the_model_itself() -> None:
    context = of_lots(named_lot("lowest_price_ratio"))
    assert "Anbuden A, B och C finns inte." in said(context)
    assert table(context, "example") == [
        ["Utvärderat pris", "60 kr", "100 kr", "140 kr"],
        ["Kvalitet", "1 av 5", "3 av 5", "5 av 5"],
    ]
    steps = [
        block
        for part in LAB_SECTIONS["proof-sheet"](context)
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Steps) and block.title.startswith("Anbud")
    ]
    # A: 100 x 0.6 x 1/5 = 12 and 100 x 0.4 x 60/60 = 40
    assert [step.title for step in steps] == ["Anbud A", "Anbud B", "Anbud C"]
    assert steps[0].lines[-1].replace("\N{NO-BREAK SPACE}", " ") == (
        "Poängsumma = kvalitetspoäng + prispoäng = 12 + 40 = 52 poäng"
    )
    assert "Ordningen blir anbud C (≈ 77,142857 (540/7) poäng) – anbud B (60 poäng)" in said(
        context
    )


def test_without_a_decision_the_bids_stand_with_their_figures_alone() -> None:
    context = a_lab_context(a_model_test("lowest_price_ratio"))
    assert [row[0] for row in table(context, "example")] == ["A", "B", "C"]


def test_amounts_are_listed_point_by_point() -> None:
    context = of_lots(named_lot("value_deduction"))
    (row,) = table(context, "criteria")
    assert row[2].splitlines()[:2] == ["0 poäng: 0 kr", "1 poäng: 10 kr"]
    assert "Jämförelsetal = pris − avdrag" in said(context)


def test_what_a_criterion_weighs_is_told_within_quality_and_in_the_whole() -> None:
    assert table(of_lots(named_lot("lowest_price_ratio")), "criteria") == [
        ["Kvalitet", "Bedömarna ger 0 till 5 poäng. Andelen är poängen / 5.", "100 %", "60 %"]
    ]


def test_least_levels_are_told_where_they_stand() -> None:
    leaf = a_criterion("demo", parent="grupp", weight=1, threshold=3)
    group = a_criterion("grupp", weight=1, source=None, threshold="0.5")
    lot = a_lot("LM", group, leaf, award=an_award_rule("quality_per_price"))
    context = a_lab_context(a_model_test("quality_per_price"), criteria=criteria_of(lots=(lot,)))
    (row,) = table(context, "criteria")
    assert row[3].splitlines() == ["minst 50 % i Grupp", "minst 3 poäng"]
    assert "Ett anbud som inte når en kravnivå jämförs inte med de andra." in said(context)


def test_the_tie_break_is_told_in_order() -> None:
    rule = an_award_rule("value_deduction", tie_break=("lowest_price", "highest:demo", "drawing"))
    lot = a_lot("LM", a_criterion("demo", deductions=amounts(0, 1, 2, 3, 4, 5)), award=rule)
    context = a_lab_context(a_model_test("value_deduction"), criteria=criteria_of(lots=(lot,)))
    told = said(context)
    assert told.index("lägst utvärderat pris") < told.index("flest poäng i Demo")
    assert told.index("flest poäng i Demo") < told.index("lottning")


def test_lots_with_other_tie_breaks_or_criteria_are_told_apart() -> None:
    first = named_lot("lowest_price_ratio", "LM", "Läkemedel")
    second = replace(
        named_lot("lowest_price_ratio", "PV", "Primärvård"),
        award=replace(first.award, tie_break=("lowest_price",)),
    )
    criteria = criteria_of(lots=(first, second))
    test = a_model_test("lowest_price_ratio", lots=("LM", "PV"))
    told = said(a_lab_context(test, criteria=criteria))
    assert "Kriterier för Läkemedel och Primärvård" in told
    assert "För Läkemedel:" in told
    assert "För Primärvård:" in told


def test_published_rounding_is_told_and_exact_figures_too() -> None:
    assert "avrundas till 10 decimaler" in said(of_lots(named_lot("logarithmic_price")))
    assert "Inget avrundas." in said(of_lots(named_lot("lowest_price_ratio")))


def test_what_is_not_promised_is_said() -> None:
    relative = said(of_lots(named_lot("lowest_price_ratio")))
    assert "Att andra anbud saknar betydelse." in relative
    assert "Att kvalitet är värd lika mycket i pengar för alla anbud." in relative
    absolute = said(of_lots(named_lot("value_deduction")))
    assert "Att andra anbud saknar betydelse." not in absolute
    assert "Att det billigaste anbudet vinner, eller det bästa." in absolute


def test_a_published_order_is_told_with_the_names_of_the_criteria() -> None:
    told = said(of_lots(named_lot("priority_order")))
    assert "Först jämförs Kvalitet." in told
    assert "Bland anbud som är lika så långt jämförs pris." in told


def test_each_model_has_its_own_part_under_one_cover() -> None:
    context = of_lots(
        named_lot("lowest_price_ratio", "LM", "Läkemedel"),
        named_lot("value_deduction", "PV", "Primärvård"),
    )
    parts = LAB_SECTIONS["proof-sheet"](context)
    assert [type(part) for part in parts].count(Cover) == 1
    heads = [part.title for part in parts if isinstance(part, Section) and part.level == 2]
    assert heads == [
        "Läkemedel: Prispoäng i förhållande till lägsta pris",
        "Primärvård: Mervärdesmodellen (avdrag från priset)",
    ]
    assert check_page(page("Så jämförs anbuden", "sv", fragments(*parts))) == ()
