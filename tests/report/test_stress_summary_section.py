"""A reader is told in a few sentences whether the award would hold."""

from dataclasses import replace

from builders import a_bid
from report.evaluated import ALL_MET, parts, provisional, said, scored_material, some_criteria, told
from report.stressed import BETA, GAMMA, a_change, a_flip, three_bids
from report.test_flips_section import FLIPS, POSSIBLE
from report.test_left_out_section import CASES
from vagval.domain.errors import Severity, finding
from vagval.domain.grade_flips import FewestChanges, GradeFlips
from vagval.domain.place import Place
from vagval.domain.stress import LotStress

NOTE = finding("matrix-all-equal", Place("criteria"), Severity.NOTE, lot="LM")
FULL = LotStress(flips=FLIPS, possible=POSSIBLE, left_out=CASES, certificates=(BETA, GAMMA))


def test_who_is_near_what_flips_it_and_who_can_be_first_are_told() -> None:
    text = said(three_bids(FULL), "stress-summary")
    for sentence in (
        "Alfa AB är först.",
        "Inom det bedömarna gav, var för sig eller tillsammans, kan Alfa AB och Beta AB vara först",
        "3 ändringar av poäng eller bör-krav hade var för sig ändrat vem som är först, en av dem",
        "Närmast på pris är Beta AB, som hade behövt sänka priset med ≈ 16,7 % (200 kr).",
        "Närmast på poäng är Beta AB, med 2 steg.",
        "Att utelämna en sak i taget (8 prövade) ändrar vem som är först i 2 fall",
        "i 2 fall (det första anbudets eget bortfall är inte räknat); i ett fall",
    ):
        assert sentence in text


def test_an_award_that_nothing_moves_is_told_to_be_so() -> None:
    stress = LotStress(flips=GradeFlips(), certificates=(GAMMA,), left_out=CASES[:1])
    text = said(three_bids(stress), "stress-summary")
    for sentence in (
        "Ingen ändring av poängen på ett enda kriterium hade ändrat vem som är först.",
        "Inget annat anbud hade blivit först med ett lägre pris.",
        "Inget annat anbud hade blivit ensamt först med högre egna poäng och lägre för dem före.",
        "Att utelämna en sak i taget (1 prövade) ändrar inte vem som är först.",
    ):
        assert sentence in text


def test_that_no_points_were_found_is_not_told_as_proof() -> None:
    fewest = FewestChanges("gamma", (), is_fewest=False)
    stress = LotStress(flips=GradeFlips(), certificates=(replace(GAMMA, fewest=fewest),))
    text = said(three_bids(stress), "stress-summary")
    assert "alla kombinationer är inte prövade" in text
    assert "Inget annat anbud hade blivit ensamt först" not in text


def test_a_change_is_counted_once_though_a_farther_one_was_given() -> None:
    nearest = a_flip(a_change("beta", 1, 2), "alfa", "beta")
    given = a_flip(a_change("beta", 1, 4, is_given=True), "beta")
    text = said(three_bids(LotStress(flips=GradeFlips((nearest, given)))), "stress-summary")
    assert "En enda ändring av poäng eller bör-krav" in text
    assert "den ligger inom det bedömarna gav" in text


def test_what_could_not_be_computed_is_told() -> None:
    text = said(three_bids(LotStress(findings=(NOTE,))), "stress-summary")
    assert "Till prövningen hör också:" in text


def test_one_bid_or_none_has_nothing_to_hold_against() -> None:
    one = told(some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET)),
               stress={"LM": LotStress()})  # fmt: skip
    none = told(some_criteria(), scored_material(), stress={"LM": LotStress()})
    assert "det enda rangordnade anbudet" in said(one, "stress-summary")
    assert "Inget anbud är rangordnat." in said(none, "stress-summary")


def test_two_equal_bids_share_the_first_place() -> None:
    bids = (a_bid(key, price=1_000, answers=ALL_MET) for key in ("alfa", "beta"))
    context = told(some_criteria(), scored_material(*bids), stress={"LM": LotStress()})
    assert "Alfa AB och Beta AB delar första platsen." in said(context, "stress-summary")


def test_open_questions_are_told_before_the_answers() -> None:
    text = said(provisional(stress={"LM": LotStress(certificates=(BETA,))}), "stress-summary")
    assert "Preliminärt." in text


def test_what_it_is_for_is_said_once_a_section() -> None:
    text = said(three_bids(FULL), "stress-summary")
    assert text.count("Tilldelningen följer den publicerade modellen; inget här ändrar den.") == 1


def test_without_a_stress_test_there_is_no_section() -> None:
    assert parts(told(some_criteria(), scored_material()), "stress-summary") == ()


def test_a_bid_below_a_least_level_is_nearest_where_fewest_steps_put_it_first() -> None:
    flips = GradeFlips((a_flip(a_change("delta", 2, 3), "delta"),))
    text = said(three_bids(LotStress(flips=flips, certificates=(BETA,))), "stress-summary")
    assert "som inte är med i rangordningen, med 1 steg." in text
    assert "Närmast på poäng är Beta AB" not in text
