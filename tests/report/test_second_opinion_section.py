"""Other methods are shown as advice, with what they reckon with and where they disagree."""

from decimal import Decimal
from fractions import Fraction

from report.evaluated import parts, rows, said, table, two_bids
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import MethodRanking, SecondOpinion, Unable
from vagval.report.context import ReportContext

MATRIX = DecisionMatrix(
    ("alfa", "beta"), ("price", "kvalitet"), (False, True), (Fraction(2, 5), Fraction(3, 5)),
    ((Fraction(1), Fraction(1)), (Fraction(2), Fraction(1))),
)  # fmt: skip
ALFA_FIRST = MethodRanking("topsis", "vektor", (1, 2), (Decimal("0.9"), Decimal("0.1")))
BETA_FIRST = MethodRanking(
    "vikor", "max-min", (2, 1), (Decimal("0.9"), Decimal("0.1")), lowest_wins=True
)


def opined(*rankings: MethodRanking) -> ReportContext:
    return two_bids(opinions={"LM": SecondOpinion(MATRIX if rankings else None, rankings)})


def test_it_is_labelled_as_advice_before_anything_else() -> None:
    section = parts(opined(ALFA_FIRST), "second-opinion")[0]
    assert "Råd, inte tilldelningsgrund." in said(opined(ALFA_FIRST), "second-opinion")
    assert "(råd)" in section.title


def test_methods_are_rows_below_the_award_model_and_what_differs_is_marked() -> None:
    found = table(opined(ALFA_FIRST, BETA_FIRST), "second-opinion", "opinion")
    assert [head.text for head in found.heads] == ["Metod", "Alfa AB", "Beta AB"]
    assert rows(found) == [
        ["Utvärderingsmodellen", "1", "2"], ["TOPSIS", "1", "2"], ["VIKOR", "2", "1"],
    ]  # fmt: skip
    assert [cell.tone for cell in found.rows[2]] == ["plain", "warning", "warning"]


def test_agreement_and_disagreement_are_one_sentence() -> None:
    assert "Den andra metoden sätter samma anbud först" in said(
        opined(ALFA_FIRST), "second-opinion"
    )
    told_of_it = said(opined(ALFA_FIRST, BETA_FIRST), "second-opinion")
    assert (
        "1 av 2 metoder sätter samma anbud först som utvärderingsmodellen, Alfa AB. "
        "Först skulle annars vara Beta AB enligt VIKOR." in told_of_it
    )


def test_a_method_that_puts_all_bids_first_tells_none_apart() -> None:
    none = MethodRanking("electre2", "", (1, 1), (Decimal(1), Decimal(1)))
    told_of_it = said(opined(ALFA_FIRST, none), "second-opinion")
    assert (
        "utvärderingsmodellen, Alfa AB. Metoden ELECTRE II skiljer inte anbuden åt." in told_of_it
    )
    assert "Först skulle annars vara" not in told_of_it
    both = said(opined(BETA_FIRST, none), "second-opinion")
    assert "Först skulle annars vara Beta AB enligt VIKOR. Metoden ELECTRE II skiljer" in both


def test_the_weights_and_directions_used_are_shown() -> None:
    assert rows(table(opined(ALFA_FIRST), "second-opinion", "opinion-weights")) == [
        ["Pris", "Lägst är bäst.", "40 %"], ["Kvalitet", "Högst är bäst.", "60 %"],
    ]  # fmt: skip


def test_without_rankings_it_says_that_none_can_be_computed() -> None:
    assert "Ingen annan metod kan räknas" in said(opined(), "second-opinion")


def test_without_an_opinion_there_is_no_section() -> None:
    assert parts(two_bids(), "second-opinion") == ()


def test_methods_that_could_not_be_used_are_named_with_the_reason() -> None:
    unable = (Unable("copras", "no-cost"), Unable("ocra", "zero"), Unable("waspas", "zero"))
    context = two_bids(opinions={"LM": SecondOpinion(MATRIX, (ALFA_FIRST,), unable=unable)})
    said_of_it = said(context, "second-opinion")
    assert "COPRAS kan bara användas när något ska vara så lågt som möjligt" in said_of_it
    assert "OCRA och WASPAS delar med värdena eller tar deras logaritm" in said_of_it
