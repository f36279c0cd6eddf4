"""A ranking by one method is read best first, with what it was computed with."""

from decimal import Decimal
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.matrix_file import WeighedMatrix
from vagval.domain.second_opinion import MethodRanking
from vagval.domain.weighting import Weighed
from vagval.report.plain_text import plain
from vagval.report.ranking_page import ranking_page
from vagval.report.weighed_page import weighed_page
from vagval.report.wording import Wording

HALF = Fraction(1, 2)
MATRIX = DecisionMatrix(
    ("A", "B"), ("price", "use"), (False, True), (HALF, HALF), ((HALF, HALF), (HALF, HALF))
)
RANKING = MethodRanking(
    "vikor", "VIKOR(v=0.5)", (2, 1), (Decimal("0.7"), Decimal(0)), lowest_wins=True
)


def read(*notes: str) -> list[str]:
    page = ranking_page(WeighedMatrix(MATRIX), RANKING, notes, Wording("en"))
    return plain(page, 100).replace("\N{NO-BREAK SPACE}", " ").splitlines()


def test_the_best_stands_first_and_the_direction_is_said() -> None:
    lines = read()
    best, worst = (
        next(n for n, each in enumerate(lines) if f"  {name}  " in each) for name in "BA"
    )
    assert best < worst
    assert any("Score. Lowest is best." in each for each in lines)


def test_notes_and_the_whole_pipeline_are_told() -> None:
    text = " ".join(read("The weights sum to 2."))
    assert "The weights sum to 2." in text
    assert "VIKOR(v=0.5)" in text


def test_equally_good_weights_stand_as_intervals() -> None:
    weighed = Weighed(
        "bwm_nonlinear", ("a", "b"), (HALF, HALF), Fraction(1, 10**9),
        (("consistency_ratio", Fraction(1, 20)),), ((Fraction(2, 5), HALF), (HALF, Fraction(3, 5))),
    )  # fmt: skip
    text = plain(weighed_page(weighed, Wording("sv")), 100).replace("\N{NO-BREAK SPACE}", " ")
    assert "40 % till 50 %" in text
    assert "konsistenskvot" in text
    assert "ligger högst 0,000000001 från" in text
