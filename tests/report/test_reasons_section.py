"""A reader finds why the bid is first, in sentences, under every model and in every case."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from builders import a_bid, a_consensus, a_criterion, a_lot, amounts
from report.allocated import told_together
from report.evaluated import (
    ALL_MET,
    decided,
    parts,
    provisional,
    said,
    scored_material,
    some_criteria,
    told,
    two_bids,
)
from report.every_model import under
from report.test_award_section import equal
from vagval.award.award_models import FORMULAS
from vagval.domain.bid import Claim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Section
from vagval.domain.lot_rule import LotRuleKind
from vagval.domain.record import DecisionKind
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.reasons_differences import differences
from vagval.report.reasons_panel import LONGEST_QUOTE, shortened
from vagval.report.reasons_section import compared_pair, ranked_by_lead

PARTED = ("value_deduction", "price_surcharge", "weighted_points", "fixed_price", "lowest_price")
"""Models in which each criterion and the price is a part of the figure by itself."""


def of_lot(context: ReportContext) -> LotReport:
    return LotReport(context, context.evaluation.lots[0])


@pytest.mark.parametrize("key", PARTED)
def test_the_parts_add_up_to_the_distance_that_the_award_has(key: str) -> None:
    context = under(key)
    pair = compared_pair(of_lot(context))
    assert pair is not None
    found = differences(of_lot(context).leaves, *pair)
    counted = {each.counted for each in found} - {"nothing"}
    assert len(counted) == 1
    gap = context.margins["LM"][0].gap
    assert sum((each.lead for each in found), Fraction(0)) == gap > 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(FORMULAS))
def test_every_model_says_what_separates_the_two(key: str, language: Language) -> None:
    context = under(key, language)
    pair = compared_pair(of_lot(context))
    assert pair is not None
    text = said(context, "reasons")
    assert all(each.bid.vendor in text for each in pair)
    assert context.wording.text(f"model-{key}.wins") in text
    if pair[0].bid.price != pair[1].bid.price:
        price = of_lot(context).money(pair[0].bid.price or 0).replace("\N{NO-BREAK SPACE}", " ")
        assert price in text or key == "priority_order"


def test_what_speaks_for_each_bid_comes_with_both_values_and_its_worth() -> None:
    bids = (a_bid("alfa", price=1_000, answers={"S-1": Claim.MET, "B-1": Claim.NOT_MET}),
            a_bid("beta", price=1_200, answers=ALL_MET))  # fmt: skip
    text = said(told(some_criteria(), scored_material(*bids, points=(4, 3))), "reasons")
    assert "Alfa AB har 600 kr i jämförelsetal. Närmast efter kommer Beta AB, med 850 kr." in text
    assert "Det som talar för Alfa AB framför Beta AB:" in text
    assert "Priset: 1 000 kr mot 1 200 kr, alltså 200 kr lägre" in text
    assert "Kvalitet: 4 mot 3 av 5 poäng, vilket ger 100 kr lägre jämförelsetal" in text
    assert "Det som talar för Beta AB framför Alfa AB:" in text
    assert "bör-krav värda 50 kr mot 0 kr av högst 50 kr, en skillnad på 50 kr" in text
    assert "Om Beta AB hade haft 250 kr lägre pris" in text


def test_the_largest_lead_stands_first_and_equal_leads_in_published_order() -> None:
    context = two_bids()
    pair = compared_pair(of_lot(context))
    assert pair is not None
    price, *_ = ranked_by_lead(differences(of_lot(context).leaves, *pair), 1)
    assert price.leaf is None
    assert price.lead == Fraction(200)
    assert ranked_by_lead(differences(of_lot(context).leaves, *pair), -1) == ()


def test_what_two_bids_are_equal_in_is_said() -> None:
    assert "Lika är de i Kvalitet och Funktion." in said(
        told(some_criteria(lots=(replace(two_bids().evaluation.lots[0].lot),)),
             scored_material(a_bid("alfa", price=1, answers=ALL_MET),
                             a_bid("beta", price=2, answers=ALL_MET))), "reasons"
    )  # fmt: skip


def test_a_report_on_the_whole_quotes_the_criterion_that_spoke_most_for_the_first() -> None:
    bids = (a_bid("alfa", answers=ALL_MET), a_bid("beta", answers=ALL_MET))
    long = "ord " * LONGEST_QUOTE
    consensus = (replace(a_consensus(5, bid="alfa"), reason=long), a_consensus(2, bid="beta"))
    material = scored_material(*bids, points=(5, 2), consensus=consensus)
    short = said(told(some_criteria(), material, is_whole=True), "reasons")
    assert "Panelen skrev om Alfa AB i Kvalitet: ”ord ord" in short
    assert shortened(long) in short
    assert long.strip() not in short
    assert long in said(told(some_criteria(), material, is_whole=False), "reasons")


def test_a_tie_that_a_published_rule_broke_names_the_rule() -> None:
    text = said(equal(1_000, 1_100, points=(3, 4), rules=("lowest_price",)), "reasons")
    assert "den publicerade regeln ”lägst utvärderat pris” avgjorde" in text
    assert "särskiljningen skiljer dem åt" in text


def test_a_tie_that_is_left_compares_nobody_and_says_which_rules_were_tried() -> None:
    text = said(equal(1_000, 1_000, points=(3, 3), rules=("lowest_price",)), "reasons")
    assert "Särskiljningsreglerna skiljer dem inte åt." in text
    assert "prövades i ordning: lägst utvärderat pris." in text
    assert "talar för" not in text


def test_no_bid_and_one_bid_are_said_and_not_compared() -> None:
    assert "Inget anbud kom in" in said(told(some_criteria(), scored_material()), "reasons")
    alone = told(some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET)))
    text = said(alone, "reasons")
    assert "Alfa AB är det enda rangordnade anbudet" in text
    assert "talar för" not in text


def test_a_provisional_lot_says_what_is_open_and_what_the_figures_rest_on() -> None:
    text = said(provisional(), "reasons")
    assert "Det här är öppet:" in text
    assert "S-1" in text
    assert "Det gäller om öppna ska-krav och prisfrågor besvaras till anbudens fördel" in text
    assert "föreslås tilldelas" not in text


def test_a_cancelled_lot_says_so_first_with_its_date_and_place() -> None:
    cancelled = replace(decided(DecisionKind.CANCELLATION), on=date(2026, 6, 1))
    bids = (a_bid("alfa", answers=ALL_MET), a_bid("beta", price=1_500, answers=ALL_MET))
    context = told(some_criteria(), scored_material(*bids, decisions=(cancelled,)))
    (section,) = (part for part in parts(context, "reasons") if isinstance(part, Section))
    text = said(context, "reasons")
    assert "avbruten i den här delen sedan 1 juni 2026. Beslut." in text
    assert "record/decisions.csv" in text
    assert "avbruten" in getattr(section.blocks[1], "text", "")


def test_bids_that_are_not_evaluated_or_below_a_level_are_named_with_the_reason() -> None:
    lot = a_lot("LM", a_criterion(threshold=3, deductions=amounts(*range(6))))
    bids = (
        a_bid("alfa", answers=ALL_MET),
        a_bid("beta", answers={"S-1": Claim.NOT_MET}),
        a_bid("gamma", answers=ALL_MET),
    )
    text = said(told(some_criteria(lots=(lot,)), scored_material(*bids, points=(3, 3, 2))),
                "reasons")  # fmt: skip
    assert "Beta AB utvärderas inte. " in text
    assert "Gamma AB når inte en publicerad lägsta nivå. Kvalitet: 2 poäng, minst 3 krävs." in text


def test_many_bids_that_are_not_ranked_are_told_by_their_number() -> None:
    bids = [a_bid(f"b{n}", answers={"S-1": Claim.NOT_MET}) for n in range(9)]
    assert "9 anbud utvärderas inte" in said(told(some_criteria(), scored_material(*bids)),
                                             "reasons")  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (LotRuleKind.LOT_ORDER, "så många delar som en anbudsgivare får ha är redan uppnått"),
        (LotRuleKind.LOWEST_TOTAL, "hade delarna tillsammans blivit dyrare"),
    ],
)
def test_a_bid_passed_over_by_the_rule_for_several_lots_is_told_with_the_rule(
    kind: LotRuleKind, sentence: str
) -> None:
    prices = {"alfa": {"LM": 10, "PV": 10}, "beta": {"LM": 12, "PV": 30}}
    context = told_together(prices, kind=kind, lots=("LM", "PV"))
    text = said(context, "reasons")
    assert "är före i delen men får den inte" in text
    assert sentence in text


def test_a_bidder_is_held_against_the_first_with_its_own_bid() -> None:
    bids = tuple(
        a_bid(name, price=price, answers=ALL_MET)
        for name, price in (("alfa", 1_000), ("beta", 1_100), ("gamma", 1_300))
    )
    context = told(some_criteria(), scored_material(*bids), bid="gamma")
    pair = compared_pair(of_lot(context))
    assert pair is not None
    assert [each.bid.bid for each in pair] == ["alfa", "gamma"]
    assert "Närmast efter" not in said(context, "reasons")


def test_who_scores_without_prices_gets_no_reasons() -> None:
    assert parts(replace(two_bids(), audience="panel"), "reasons") == ()
