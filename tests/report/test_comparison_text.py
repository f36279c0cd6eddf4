"""A model's figures are written in one unit, and small ones so that they can be told apart."""

from fractions import Fraction

import pytest

from vagval.domain.bilingual import Language
from vagval.report.comparison_text import comparison_text
from vagval.report.wording import Wording

SV, EN = Wording("sv"), Wording("en")
PER_KRONA = (Fraction("0.7") / 9_700_000, Fraction("0.55") / 9_300_000)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_amounts_and_points_have_their_units() -> None:
    assert plain(comparison_text("money", (), SV).figure(650)) == "650 kr"
    assert plain(comparison_text("points", (), SV).figure(Fraction(10, 3))) == (
        "≈ 3,333333 (10/3) poäng"
    )


def test_quality_per_krona_is_told_in_billionths() -> None:
    told = comparison_text("ratio", PER_KRONA, SV)
    assert [plain(told.figure(each)) for each in PER_KRONA] == [
        "≈ 72,1649 miljarddelar",
        "≈ 59,1398 miljarddelar",
    ]
    assert told.head("quality_corridor") == "Kvalitet per krona, miljarddelar"
    assert plain(told.bare(PER_KRONA[0] - PER_KRONA[1])) == "≈ 13,0252"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Fraction("0.731"), "0.731"),
        (Fraction(-6, 5), "−1.2"),
        (Fraction("0.0947"), "94.7 thousandths"),
        (Fraction(19, 2600), "≈ 7.30769 thousandths"),
        (Fraction(1, 8_000_000_000_000), "0.125 trillionths"),
        (Fraction(0), "0"),
    ],
)
def test_a_ratio_is_told_in_parts_that_people_can_say(value: Fraction, told: str) -> None:
    assert plain(comparison_text("ratio", (value,), EN).figure(value)) == told


def test_what_is_not_nothing_never_reads_as_nothing() -> None:
    told = comparison_text("ratio", (Fraction(1, 2),), EN)
    assert plain(told.bare(Fraction(1, 3 * 10**9))) == "≈ 0.000000000333333"


@pytest.mark.parametrize(("language", "words"), [("sv", "avrundat"), ("en", "rounded")])
def test_short_figures_leave_out_the_fraction(language: Language, words: str) -> None:
    short = comparison_text("points", (), Wording(language)).short(Fraction(10, 3))
    assert "10/3" not in short
    assert words not in short
