"""A reader finds every bid against every required standard: claimed, shown, and how far."""

import pytest

from builders import a_bid, a_requirement, a_smart_evidence, a_standard, an_answer, an_item
from report.complied import (
    ALL,
    LOGIN,
    a_shown_bid,
    criteria_with,
    four_bids,
    gated,
    with_every_remark,
)
from report.evaluated import parts, rows, said, scored_material, table, told, two_bids
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.check_page import check_page
from vagval.report.cover_section import report_cover
from vagval.report.html import fragments, page
from vagval.report.plain_text import plain


def test_the_matrix_puts_the_claim_above_what_is_shown_in_each_cell() -> None:
    found = table(four_bids(), "standards", "standards")
    assert [head.text for head in found.heads][1] == "Inloggning enligt SMART on FHIR (ska-krav)"
    assert rows(found) == [
        ["Alfa AB", "Påstått: uppfylls\nPåvisat: visat, 100 %"],
        ["Beta AB", "Påstått: uppfylls\nPåvisat: motsagt, 40 %, 1 ska saknas"],
        ["Delta AB", "Påstått: uppfylls\nPåvisat: inget bevis åberopat"],
        ["Gamma AB", "Påstått: uppfylls\nPåvisat: går inte att kontrollera, 80 %"],
    ]


def test_the_details_give_the_degree_as_per_cent_and_as_a_fraction() -> None:
    alfa, beta, delta, gamma = rows(table(four_bids(), "standards", "standard-login"))
    # beta: SHALL 1 of 2, SHOULD 0 of 1: 1 / (1 + 1 + 1/2) = 2/5.
    assert beta[1:6] == ["Uppfylls", "Motsagt", "40 %\n(2/5)", "1 av 2",
                         "1 ska saknas\n1 bör saknas\n1 kan saknas"]  # fmt: skip
    assert alfa[3:6] == ["100 %", "2 av 2", "–"]
    assert alfa[6] == "smart (E3, Utfärdaren AB, 1 juni 2025)\ngäller till 1 september 2026"
    assert delta[3:] == ["–"] * 5
    assert "version 0.9" in gamma[7]


def test_claimed_and_shown_are_two_columns_in_the_details() -> None:
    heads = [head.text for head in table(four_bids(), "standards", "standard-login").heads]
    assert heads[1:3] == ["Påstått", "Påvisat"]


def test_what_only_a_test_can_tell_and_what_is_malformed_are_counted_apart() -> None:
    context = with_every_remark(four_bids())
    beta = rows(table(context, "standards", "standard-login"))[1]
    assert beta[5] == "1 bör saknas\n1 kan bara provas\n1 fel skrivna"
    assert beta[7] == "En krock med vad som är förbjudet\nEtt villkorat brott\nEn upplysning"


def test_a_shut_gate_gives_no_degree_but_says_what_it_would_be() -> None:
    context = gated(four_bids())
    cell = rows(table(context, "standards", "standards"))[1][1]
    assert cell.endswith("Påvisat: motsagt, räknas inte, 1 ska saknas")
    beta = rows(table(context, "standards", "standard-login"))[1]
    assert beta[3] == "0, räknas inte\n(annars 60 %, 3/5)"
    assert "gällde till 16 mars 2026" in beta[7]


def test_every_item_is_told_in_words_with_each_bids_outcome_and_reason() -> None:
    found = table(four_bids(), "standards", "items-login")
    assert found.is_folded
    assert [head.text for head in found.heads] == [
        "Vad som krävs", "Nivå", "Alfa AB", "Beta AB", "Gamma AB",
    ]  # fmt: skip
    first, second, *_ = rows(found)
    assert first[:2] == ["Servern stöder förmågan launch-ehr.", "Ska (SHALL)"]
    assert first[2:] == ["Visat"] * 3
    assert second[0] == "Rättigheter enligt SMART 2."
    assert second[3].startswith("Saknas\n”permission-v2” finns inte")


def test_a_large_standard_shows_what_is_lacking_and_folds_what_all_meet() -> None:
    items = [an_item(f"c{number}") for number in range(60)]
    standard = a_standard("login", *items)
    shown = [f"c{number}" for number in range(58)]
    context = told(
        criteria_with(standard),
        scored_material(a_shown_bid("alfa", *shown), a_shown_bid("beta", *shown, "c58")),
    )
    lacking, met = (table(context, "standards", f"{key}-login") for key in ("items", "met"))
    assert [row[2:] for row in rows(lacking)][1] == [
        "Saknas\n”c59” finns inte bland det som servern anger som förmågor.",
    ] * 2
    assert len(lacking.rows) == 2
    assert len(met.rows) == 58
    assert "58 punkter som alla granskade anbud visar" in met.caption


def test_many_bids_are_named_by_outcome_instead_of_a_column_each() -> None:
    bids = [a_shown_bid(f"b{number:02}", *ALL[: 2 + number % 2]) for number in range(10)]
    context = told(criteria_with(LOGIN), scored_material(*bids))
    found = table(context, "standards", "items-login")
    assert len(found.heads) == 6
    offline = rows(found)[2]
    assert offline[2].count("AB") == 5
    assert offline[3].count("AB") == 5


def test_gates_clashes_breaches_and_notes_stand_in_a_table_of_their_own() -> None:
    kinds = [row[1] for row in rows(table(with_every_remark(four_bids()), "standards", "remarks"))]
    assert kinds == ["Krock", "Villkorat brott", "Upplysning"]
    assert rows(table(gated(four_bids()), "standards", "remarks"))[0][1] == "Räknas inte"


def test_answers_that_differ_between_the_requirements_of_a_standard_are_told_apart() -> None:
    standard = a_standard("login", requirements=("S-2", "S-3"))
    bid = a_bid("alfa", answers=[an_answer("S-2", evidence="smart")],
                evidence=[a_smart_evidence("smart", "launch")])  # fmt: skip
    context = told(criteria_with(standard), scored_material(bid))
    cell = rows(table(context, "standards", "standards"))[0][1]
    assert cell == "Påstått: S-2: uppfylls; S-3: obesvarat\nPåvisat: visat, 100 %"


def test_a_standard_of_another_lot_is_not_told_in_this_one() -> None:
    other = a_standard("other", requirements=("PV-1",))
    asked = a_requirement("PV-1", lot="PV", evidence=other.kind)
    context = four_bids()
    criteria = context.evaluation.criteria
    assert asked not in criteria.requirements
    assert "other" not in said(context, "standards")


def test_a_lot_without_required_standards_says_so() -> None:
    assert "Ingen standard krävs punkt för punkt i delen." in said(two_bids(), "standards")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", [with_every_remark, gated])
def test_the_page_may_be_handed_out_and_the_terminal_can_show_it(
    language: Language, case: object
) -> None:
    assert callable(case)
    context = case(four_bids(language=language))
    shown = parts(context, "standards")
    html = page("Rapport", language, fragments(*report_cover(context), *shown))
    assert check_page(html) == ()
    lines = plain(shown, 80).split("\n")
    assert max(len(line) for line in lines) <= 120


def test_more_standards_than_can_be_read_side_by_side_get_more_tables() -> None:
    standards = [a_standard(f"s{n}", requirements=(f"K-{n}",)) for n in (5, 4, 3, 2, 1)]
    context = told(criteria_with(*standards), scored_material(a_shown_bid("alfa")))
    first = table(context, "standards", "standards-LM")
    second = table(context, "standards", "standards-5")
    assert [head.text[:2] for head in (*first.heads[1:], *second.heads[1:])] == [
        "S5", "S4", "S3", "S2", "S1",
    ]  # fmt: skip
    assert first.caption.endswith("5 standarder (nr 1–4)")
