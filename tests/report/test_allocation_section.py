"""A reader finds the announced rule, what it gives, and what it costs beside the best bids."""

import pytest

from report.allocated import told_together
from report.evaluated import parts, provisional, rows, said, table, two_bids
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.lot_rule import LotRuleKind
from vagval.report.context import ReportContext

PRICES = {
    "alfa": {"LM": 14_200, "PV": 22_000, "RES": 9_000},
    "beta": {"LM": 15_000, "PV": 21_500, "RES": 9_400},
    "delta": {"RES": 9_050},
}
WHY = "Alfa AB: med det anbudet här blir summan över alla delar högre, eller gränsen överskriden."
TIED = {"alfa": {"LM": 100, "PV": 100}, "beta": {"LM": 100, "PV": 100}}


def lots(context: ReportContext) -> list[list[str]]:
    return rows(table(context, "allocation", "allocation"))


def test_best_bids_and_the_rules_own_are_side_by_side_with_the_difference() -> None:
    context = told_together(PRICES)
    assert lots(context) == [
        ["Läkemedel (LM)", "Alfa AB", "14 200 kr", "Alfa AB", "1", "14 200 kr", "–"],
        ["Primärvård (PV)", "Beta AB", "21 500 kr", "Beta AB", "1", "21 500 kr", "–"],
        ["Resursplanering (RES)", "Alfa AB", "9 000 kr", "Delta AB", "2", "9 050 kr", WHY],
        ["Summa", "", "44 700 kr", "", "", "44 750 kr", ""],
    ]  # fmt: skip
    text = said(context, "allocation")
    assert "Gränsen för hur många delar en anbudsgivare får kostar alltså 50 kr." in text
    assert "Regeln är annonserad: Annonsen, punkt 5.1.6." in text
    assert "rabatter" not in text


def test_in_announced_order_the_limit_is_why_a_bid_is_passed_over() -> None:
    context = told_together(PRICES, kind=LotRuleKind.LOT_ORDER)
    assert lots(context)[2][-1] == "Alfa AB, som har nått gränsen."
    assert "tilldelas i den annonserade ordningen: LM, PV och RES" in said(context, "allocation")


def test_a_combination_is_shown_with_its_discount_and_what_it_saves() -> None:
    context = told_together(PRICES, most=2, offered={"beta": {"LM-PV": 2_000}})
    assert rows(table(context, "allocation", "combined")) == [
        ["LM-PV", "LM och PV", "Beta AB", "2 000 kr", "Annonsen, punkt 5.1.7"]
    ]
    assert [row[::5] for row in lots(context)[3:]] == [
        ["Summa", "45 500 kr"],
        ["Rabatt för kombinationer", "−2 000 kr"],
        ["Summa efter rabatt", "43 500 kr"],
    ]
    text = said(context, "allocation")
    assert "sedan rabatter på annonserade kombinationer har dragits av" in text
    assert "Regeln sparar alltså 1 200 kr." in text


def test_equal_plans_are_listed_and_none_is_chosen() -> None:
    context = told_together(TIED, lots=("LM", "PV"))
    assert [row[3] for row in lots(context)[:2]] == [
        "Alfa AB eller Beta AB",
        "Beta AB eller Alfa AB",
    ]
    text = said(context, "allocation", "award")
    assert "LM: Alfa AB; PV: Beta AB" in text
    assert "LM: Beta AB; PV: Alfa AB" in text
    assert "ingen tilldelning föreslås" in text
    assert "föreslås tilldelas" not in text


def test_a_lot_without_a_contract_is_told_and_sums_are_not_compared() -> None:
    context = told_together({"alfa": {"LM": 100, "PV": 100}}, lots=("LM", "PV"))
    text = said(context, "allocation", "award")
    assert lots(context)[1][3:] == ["Ingen", "–", "–", "Alfa AB, som har nått gränsen."]
    assert len(lots(context)) == 2
    assert "PV får inget kontrakt enligt regeln" in text
    assert "kan ingen av anbudsgivarna i delen få fler delar" in text


def test_the_lot_and_the_overview_name_the_bid_that_the_rule_gives() -> None:
    context = told_together(PRICES)
    assert (
        "Delta AB föreslås tilldelas kontraktet för Resursplanering. Anbudet har plats 2 i delen "
        "(9 050 kr). Den annonserade regeln för flera delar hoppar över Alfa AB."
    ) in said(context, "award")
    (_, _, row) = rows(table(context, "overview", "overview"))
    assert row[3:5] == ["Delta AB", "9 050 kr"]


def test_a_tie_that_the_rule_settles_is_told_as_such() -> None:
    figures = {"alfa": {"LM": 100, "PV": 100}, "beta": {"LM": 110, "PV": 100}}
    assert (
        "Beta AB föreslås tilldelas kontraktet för Primärvård. Alfa AB och Beta AB har exakt samma "
        "resultat i delen, 100 kr; den annonserade regeln för flera delar avgjorde."
    ) in said(told_together(figures, lots=("LM", "PV")), "award")


@pytest.mark.parametrize("context", [two_bids(), provisional()])
def test_without_a_rule_there_is_no_section(context: ReportContext) -> None:
    assert parts(context, "allocation") == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", ["audit", "public"])
def test_both_languages_and_audiences_can_be_told(language: Language, audience: str) -> None:
    context = told_together(
        PRICES, most=2, offered={"beta": {"LM-PV": 2_000}}, language=language, audience=audience
    )
    assert "Delta AB" in said(context, "allocation", "overview", "award")
