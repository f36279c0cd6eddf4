"""A reader finds which other points would change who is first, and who can be first."""

from dataclasses import replace
from fractions import Fraction

from report.evaluated import parts, rows, said, table
from report.stressed import BIDS, MET, RAISED, a_change, a_flip, three_bids
from vagval.domain.document import Picture, Section
from vagval.domain.evaluator_totals import EvaluatorFigure, EvaluatorTotals
from vagval.domain.grade_flips import GradeFlips
from vagval.domain.possible_winners import PossibleWinners
from vagval.domain.simulated import Simulated
from vagval.domain.stress import LotStress
from vagval.domain.weight_space import WeightSpace
from vagval.report.context import ReportContext

FLIPS = GradeFlips((a_flip(RAISED, "beta"), a_flip(MET, "alfa", "beta"),
                    a_flip(a_change("alfa", 3, 0), "beta")))  # fmt: skip
NONE, LEAD = Fraction(0), Fraction(1, 10)
POSSIBLE = PossibleWinners(
    BIDS, WeightSpace.only((Fraction(1, 2), Fraction(1, 2))),
    ((NONE, -LEAD, LEAD), (-LEAD, NONE, -LEAD), (-LEAD, -LEAD, NONE)), ("alfa", "beta"), (),
)  # fmt: skip
RUN = Simulated(
    "weighted_sum", 7, BIDS, ("price", "kvalitet"), 0, 10_000, 10_000,
    ((9_000, 1_000, 0), (1_000, 9_000, 0), (0, 0, 10_000)),
    ((0, 9_000, 10_000), (1_000, 0, 10_000), (0, 0, 0)), ((1, 1), (1, 1), (0, 0)),
)  # fmt: skip
TOTALS = tuple(
    EvaluatorTotals(
        key,
        Fraction(counted),
        (
            EvaluatorFigure("anna", Fraction(counted - 100)),
            EvaluatorFigure("bo", Fraction(counted + 200)),
        ),
    )
    for key, counted in zip(BIDS, (650, 850, 1_550), strict=True)
)


def telling(**stress: object) -> ReportContext:
    """Tell of three bids with a stress of these parts."""
    return three_bids(LotStress(**stress))  # type: ignore[arg-type] # fields by name


def test_every_single_change_is_a_row_with_who_is_first_then() -> None:
    assert rows(table(telling(flips=FLIPS), "flips", "flips")) == [
        ["Beta AB", "Kvalitet", "från 3 till 4", "1", "Beta AB", "ja"],
        ["Beta AB", "Funktion", "kravet B-1 uppfyllt", "1", "Alfa AB och Beta AB", "–"],
        ["Alfa AB", "Kvalitet", "från 3 till 0", "3", "Beta AB", "nej"],
    ]


def test_how_many_there_are_and_how_many_evaluators_gave_is_said() -> None:
    text = said(telling(flips=FLIPS), "flips")
    assert "3 ändringar av poäng eller bör-krav hade var för sig ändrat vem som är först." in text
    assert "En ligger inom det bedömarna gav." in text


def test_a_farther_change_that_evaluators_gave_stands_in_the_row_of_the_nearest() -> None:
    nearest = a_flip(a_change("beta", 1, 2), "alfa", "beta")
    given = a_flip(a_change("beta", 1, 4, is_given=True), "beta")
    other = a_flip(a_change("alfa", 3, 2), "beta")
    context = telling(flips=GradeFlips((nearest, other, given)))
    assert [row[2:] for row in rows(table(context, "flips", "flips"))] == [
        ["från 1 till 2", "1", "Alfa AB och Beta AB", "ja, till 4 (Beta AB först)"],
        ["från 3 till 2", "1", "Beta AB", "nej"],
    ]
    text = said(context, "flips")
    assert "2 ändringar av poäng eller bör-krav hade var för sig" in text
    assert "En ligger inom det bedömarna gav." in text


def test_that_no_single_change_flips_the_award_is_said() -> None:
    text = said(telling(flips=GradeFlips()), "flips")
    assert "Ingen ändring av ett enda anbuds poäng på ett enda kriterium" in text


def test_many_changes_are_shown_by_the_nearest_and_folded_in_full() -> None:
    many = GradeFlips(tuple(a_flip(a_change(requirement=f"B-{n}"), "beta") for n in range(20)))
    context = telling(flips=many)
    nearest = table(context, "flips", "flips-nearest")
    every = table(context, "flips", "flips-all")
    assert (len(nearest.rows), len(every.rows)) == (12, 20)
    assert (nearest.is_folded, every.is_folded) == (False, True)


def test_who_can_be_first_within_what_the_evaluators_gave_is_said() -> None:
    text = said(telling(possible=POSSIBLE), "flips")
    assert (
        "Inom det bedömarna gav, var för sig eller tillsammans, kan Alfa AB och Beta AB vara först"
        in text
    )
    assert "Alfa AB är där alltid före Gamma AB." in text


def test_a_bid_that_is_first_whatever_they_gave_is_said_to_be() -> None:
    always = replace(POSSIBLE, possible=("alfa",), necessary=("alfa",))
    text = said(telling(possible=always), "flips")
    assert "Vilka av bedömarnas poäng man än räknar med är Alfa AB först." in text


def test_a_bid_that_can_only_be_equal_is_not_said_to_be_able_to_be_first() -> None:
    margins = ((NONE, NONE, LEAD), (-LEAD, NONE, -LEAD), (-LEAD, -LEAD, NONE))
    equal = replace(POSSIBLE, possible=("alfa",), equal=("beta",), margins=margins)
    text = said(telling(possible=equal), "flips")
    assert (
        "Inom det bedömarna gav kan Beta AB som bäst få samma resultat som Alfa AB; "
        "då avgör särskiljningen." in text
    )
    assert "kan Alfa AB" not in text
    assert "Vilka av bedömarnas poäng" not in text


def test_shares_are_told_in_both_readings_with_their_half_width() -> None:
    # 1.96 * sqrt(0.9 * 0.1 / 10 000) = 0.00588: 0.6 points, rounded up.
    other = replace(RUN, ranks=((10_000, 0, 0), (0, 10_000, 0), (0, 0, 10_000)))
    found = rows(table(telling(scores=(RUN, other)), "flips", "given-shares"))
    assert [row[0] for row in found] == ["Alfa AB", "Beta AB", "Gamma AB"]
    assert found[0][1].startswith("90 %")
    assert "0,6" in found[0][1]
    text = said(telling(scores=(RUN, other)), "flips")
    assert "10 000 dragningar på två sätt, med frö 7" in text


def test_that_first_place_was_shared_is_said_only_where_it_was() -> None:
    # 4 000 of 10 000 draws put two bids first: 9 000 and 5 000 are 14 000.
    shared = replace(RUN, ranks=((9_000, 1_000, 0), (5_000, 5_000, 0), (0, 0, 10_000)))
    sentence = "räknas vart och ett av dem som först. Andelarna kan därför tillsammans bli mer än"
    assert sentence in said(telling(scores=(RUN, shared)), "flips")
    assert sentence not in said(telling(scores=(RUN, RUN)), "flips")


def test_that_numbers_were_rounded_is_said_only_where_they_were() -> None:
    rounded = replace(RUN, is_exact=False)
    sentence = "Anbud som är exakt lika kan därför ha räknats som olika."
    assert sentence in said(telling(scores=(RUN, rounded)), "flips")
    assert sentence not in said(telling(scores=(RUN, RUN)), "flips")


def test_each_evaluators_figure_is_drawn_with_the_one_that_counts() -> None:
    (picture,) = (
        block
        for part in parts(telling(evaluators=TOTALS), "flips")
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Picture)
    )
    assert picture.name == "evaluators-LM"
    alt = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Alfa AB: från 550 kr till 850 kr, 650 kr räknas" in alt


def test_evaluators_who_move_no_figure_are_not_drawn() -> None:
    still = tuple(
        replace(each, by_evaluator=(EvaluatorFigure("anna", each.counted),)) for each in TOTALS
    )
    assert parts(telling(evaluators=still), "flips") == ()


def test_a_lot_without_points_has_no_section() -> None:
    assert parts(telling(), "flips") == ()
