"""A reader finds the points that count, what they weigh, and the panel's reasons."""

from dataclasses import replace

from builders import a_bid, a_consensus, a_criterion, a_lot, a_price_leaf, amounts, an_award_rule
from report.evaluated import (
    ALL_MET,
    evaluation_of,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.place import Place
from vagval.domain.procurement import PanelRule
from vagval.report.scores_section import BELOW


def test_points_deductions_and_what_they_are_worth_at_most_stand_in_one_table() -> None:
    found = table(two_bids(), "scores", "scores")
    assert [head.text for head in found.heads] == [
        "Kriterium",
        "Högsta avdrag",
        "Kravnivå",
        "Alfa AB",
        "Beta AB",
    ]
    assert rows(found) == [
        ["Kvalitet", "500 kr", "–", "3 av 5\navdrag 300 kr", "3 av 5\navdrag 300 kr"],
        ["Funktion", "50 kr", "–", "avdrag 50 kr\nav högst 50 kr", "avdrag 50 kr\nav högst 50 kr"],
    ]


def test_weights_are_those_of_the_whole() -> None:
    tree = (
        a_price_leaf("0.4"),
        a_criterion("allt", source=None, weight="0.6"),
        a_criterion(parent="allt", weight=1),
    )
    parameters = {
        "full_points": "100",
        "price_full": "500",
        "price_zero": "2000",
        "outside": "continue",
    }
    lot = a_lot("LM", *tree, award=an_award_rule("weighted_points", parameters))
    context = told(some_criteria(lots=(lot,)), scored_material(a_bid("alfa", answers=ALL_MET)))
    assert rows(table(context, "scores", "scores"))[0][:2] == [f"Allt{BELOW}Kvalitet", "60 %"]


def test_points_below_a_least_value_are_marked_in_words() -> None:
    lot = a_lot("LM", a_criterion(threshold=3, deductions=amounts(*range(6))))
    context = told(
        some_criteria(lots=(lot,)), scored_material(a_bid("alfa", answers=ALL_MET), points=(2,))
    )
    cell = table(context, "scores", "scores").rows[0][3]
    assert cell.text.endswith("under kravnivån")
    assert cell.tone == "bad"


def test_each_reason_says_where_it_stands() -> None:
    place = Place("vendors/prov/panel/_consensus.csv", cell="D7")
    agreed = replace(a_consensus(3, reason="Alla tolv moment utan omväg."), place=place)
    bid = a_bid("alfa", answers=ALL_MET)
    context = told(some_criteria(), scored_material(bid, consensus=[agreed]))
    assert rows(table(context, "scores", "reasons-kvalitet")) == [
        ["Alfa AB", "3 av 5", "Alla tolv moment utan omväg.", "panel/_consensus.csv, cell D7"],
    ]


def test_a_mean_is_told_as_a_mean() -> None:
    criteria = some_criteria(panel_rule=PanelRule.MEAN)
    material = replace(scored_material(a_bid("alfa", answers=ALL_MET)), consensus=())
    assert evaluation_of(criteria, material)
    assert "medelvärdet av bedömarnas egna poäng" in said(told(criteria, material), "scores")
