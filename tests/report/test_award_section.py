"""A reader finds the ranking, what separated equal bids, and which bids are not ranked."""

from builders import OPENED, a_bid, a_criterion, a_lot, amounts, an_award_rule
from report.evaluated import (
    ALL_MET,
    provisional,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.bid import Claim
from vagval.domain.place import Place
from vagval.domain.record import Drawing
from vagval.report.context import ReportContext


def equal(
    *prices: int,
    points: tuple[int, ...],
    rules: tuple[str, ...],
    drawings: tuple[Drawing, ...] = (),
) -> ReportContext:
    lot = a_lot("LM", a_criterion(deductions=amounts(*(100 * n for n in range(6)))),
                award=an_award_rule(tie_break=rules))  # fmt: skip
    names = ("alfa", "beta", "gamma")
    bids = [
        a_bid(name, price=price, answers=ALL_MET)
        for name, price in zip(names, prices, strict=False)
    ]
    return told(
        some_criteria(*(), lots=(lot,)), scored_material(*bids, points=points, drawings=drawings)
    )


def test_the_ranking_has_exact_figures_and_the_distance_to_the_first() -> None:
    assert rows(table(two_bids(), "award", "ranking")) == [
        ["Alfa AB", "1", "1 000 kr", "650 kr", "–"],
        ["Beta AB", "2", "1 200 kr", "850 kr", "200 kr"],
    ]


def test_the_rule_that_separated_equal_bids_is_named_in_words() -> None:
    context = equal(1_000, 1_100, points=(3, 4), rules=("lowest_price", "drawing"))
    told_of_it = said(context, "award")
    assert "Alfa AB och Beta AB har exakt samma resultat, 700 kr." in told_of_it
    assert "Särskiljningen (lägst utvärderat pris) ger ordningen Alfa AB – Beta AB." in told_of_it
    assert "den publicerade regeln ”lägst utvärderat pris” avgjorde" in told_of_it


def test_a_tie_that_is_left_is_told_as_a_tie_and_nothing_is_proposed() -> None:
    context = equal(1_000, 1_000, points=(3, 3), rules=("lowest_price",))
    told_of_it = said(context, "award")
    assert [row[1] for row in rows(table(context, "award", "ranking"))] == ["1", "1"]
    assert "Särskiljningsreglerna skiljer dem inte åt." in told_of_it
    assert "föreslås tilldelas" not in told_of_it


def test_a_drawing_is_told_with_who_drew_and_who_watched() -> None:
    drawing = Drawing(
        "LM",
        ("beta", "alfa"),
        "Eva",
        "Nils",
        OPENED,
        Place("vendors/prov/record/drawings.csv", cell="A2"),
    )
    context = equal(
        1_000, 1_000, points=(3, 3), rules=("lowest_price", "drawing"), drawings=(drawing,)
    )
    assert (
        "av Eva med Nils som vittne: Beta AB – Alfa AB. "
        "Den är antecknad i record/drawings.csv, cell A2." in said(context, "award")
    )


def test_bids_that_are_not_ranked_are_listed_with_the_reason() -> None:
    lot = a_lot("LM", a_criterion(threshold=3, deductions=amounts(*range(6))))
    bids = (
        a_bid("alfa", answers=ALL_MET),
        a_bid("beta", answers={"S-1": Claim.NOT_MET}),
        a_bid("gamma", answers=ALL_MET),
    )
    context = told(some_criteria(lots=(lot,)), scored_material(*bids, points=(3, 3, 2)))
    found = rows(table(context, "award", "not-ranked"))
    assert found[0] == ["Gamma AB", "Kvalitet: 2 poäng, minst 3 krävs."]
    assert found[1][0] == "Beta AB"
    assert "S-1" in found[1][1]


def test_a_provisional_result_says_who_may_be_first() -> None:
    told_of_it = said(provisional(), "award")
    assert "Svaren avgör vem som är först: Alfa AB eller Beta AB." in told_of_it
    assert "Preliminärt." in told_of_it


def test_a_vendor_with_two_bids_is_told_apart_by_their_keys() -> None:
    bids = [
        a_bid(key, vendor="Alfa AB", price=price, answers=ALL_MET)
        for key, price in (("alfa-a", 1), ("alfa-b", 2))
    ]
    names = [
        row[0]
        for row in rows(table(told(some_criteria(), scored_material(*bids)), "award", "ranking"))
    ]
    assert names == ["Alfa AB (alfa-a)", "Alfa AB (alfa-b)"]


def test_where_the_price_is_the_figure_it_is_not_said_twice() -> None:
    lot = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=()))
    context = told(
        some_criteria(lots=(lot,)), scored_material(a_bid("alfa", price=5, answers=ALL_MET))
    )
    assert len(table(context, "award", "ranking").heads) == 4


def test_a_provisional_ranking_says_what_it_rests_on() -> None:
    assert table(provisional(), "award", "ranking").caption == "Preliminär rangordning för LM"
    basis = "Det gäller om öppna ska-krav och prisfrågor besvaras till anbudens fördel"
    assert basis in said(provisional(), "award")
    assert basis in said(provisional(), "robustness")
    assert basis not in said(two_bids(), "award", "robustness")
