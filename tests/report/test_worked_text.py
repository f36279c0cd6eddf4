"""A line of a calculation says name, formula, numbers and value, each once."""

from fractions import Fraction

import pytest

from vagval.award.award_models import FORMULAS
from vagval.award.evaluate_formula import evaluate
from vagval.domain.bilingual import Language
from vagval.domain.expression import Line
from vagval.domain.offer import Offer
from vagval.domain.worked import Worked
from vagval.report.wording import Wording
from vagval.report.worked_text import joined, worked_text

BIDS = (
    Offer("A", Fraction(9_300_000), Fraction("0.55")),
    Offer("B", Fraction(9_700_000), Fraction("0.7")),
    Offer("C", Fraction("12345678.50"), Fraction(19, 21)),
)


def lines(
    key: str, bid: int, language: Language = "sv", value: Fraction = Fraction(60)
) -> dict[str, str]:
    """Write each line of a bid's calculation, by its name."""
    formula = FORMULAS[key]
    constants = {**formula.examples, "full_quality_value": value}
    found = evaluate(formula, constants, BIDS)[bid]
    return {
        line.name: worked_text(Worked(line, found.values), Wording(language)).replace(
            "\N{NO-BREAK SPACE}", " "
        )
        for line in found.values
        if isinstance(line, Line)
    }


def test_a_short_line_is_one_line() -> None:
    assert lines("fixed_price", 0)["quality-alone"] == (
        "Kvalitetens poäng = full poäng × kvalitet = 100 × 0,55 = 55 poäng"
    )


def test_a_long_line_is_broken_before_each_sign_of_equality() -> None:
    assert lines("lowest_price_ratio", 0)["quality-points"] == (
        "Kvalitetspoäng = full poäng × kvalitetsvikt × kvalitet\n= 100 × 0,6 × 0,55\n= 33 poäng"
    )


def test_a_fraction_is_reckoned_on_and_its_rounded_value_stands_beside_it() -> None:
    told = lines("lowest_price_ratio", 1)
    assert told["price-share"] == (
        "Prisets andel = lägsta pris / pris\n= 9 300 000 / 9 700 000\n= 93/97 ≈ 0,958763"
    )
    assert told["price-points"].splitlines()[1:] == [
        "= 100 × 0,4 × (93/97)",
        "= 3 720/97 ≈ 38,350515 poäng",
    ]


def test_a_number_that_goes_on_is_used_as_it_was_written() -> None:
    told = lines("lowest_price_ratio", 2)
    assert told["price-share"].endswith("= 0,753300…")
    assert "× 0,753300…" in told["price-points"]


def test_money_is_in_the_procurements_currency() -> None:
    most = Fraction(6_000_000)
    told = lines("value_deduction", 0, value=most)["comparison-figure"]
    assert told.endswith("= 6 000 000 kr")
    told = lines("value_deduction", 0, "en", most)["comparison-figure"]
    assert told.endswith("= SEK 6,000,000")


def test_a_bid_is_told_why_a_branch_holds() -> None:
    told = lines("quality_corridor", 0)["inside-corridor"]
    assert told.splitlines()[-1].startswith("(gäller eftersom kvalitet per krona < korridorens")


def test_what_is_the_price_itself_is_not_said_twice() -> None:
    assert lines("lowest_price", 0) == {"price-alone": "Utvärderat pris = pris = 9 300 000 kr"}


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        (("a", "b"), "a =_b"),
        (("a", "b", "1", "≈_2"), "a =_b =_1 ≈_2"),
        (("a" * 70, "b"), "a" * 70 + " =_b"),
        (("a" * 70, "b", "1", "1/3", "≈_0,3"), "a" * 70 + " =_b\n=_1\n=_1/3 ≈_0,3"),
    ],
)
def test_pieces_are_joined_by_signs(pieces: tuple[str, ...], text: str) -> None:
    blank = "\N{NO-BREAK SPACE}"
    given = tuple(piece.replace("_", blank) for piece in pieces)
    assert joined(given) == text.replace("_", blank)
