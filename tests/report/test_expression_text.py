"""A formula reads the same in words and numbers, and a pencil gets the value that we got."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from report.pencil import reckon
from vagval.award.award_models import FORMULAS
from vagval.award.evaluate_formula import evaluate
from vagval.domain.assessment import Unit
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Binary,
    Choice,
    Constant,
    Expression,
    Extreme,
    Line,
    OfAll,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
    constant,
)
from vagval.domain.formula import Formula
from vagval.domain.offer import Offer
from vagval.report.expression_text import conditions, formula_text, number_text, settled_text
from vagval.report.wording import Wording

WORDS = Wording("sv")
LOW = OfAll("lowest", PRICE)
SHARE = Line("price-share", LOW / PRICE)
BIDS = (
    Offer("A", Fraction(90), Fraction(1, 2)),
    Offer("B", Fraction(120), Fraction(19, 21)),
    Offer("C", Fraction(12345678, 100), Fraction(0)),
)


def plain(text: str) -> str:
    """Write every blank as an ordinary one."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def a_formula(of: Expression, unit: Unit = "points") -> Formula:
    return Formula(
        "lowest_price_ratio", "F01", Line("points-total", of), unit, lowest_wins=False,
        kind="relative", status="derived", sources=(), promises=(),
    )  # fmt: skip


def in_words(expression: Expression) -> str:
    return plain(formula_text(expression, {}, WORDS))


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (LOW / PRICE, "lägsta pris / pris"),
        ((PRICE - LOW) / (PRICE + LOW), "(pris − lägsta pris) / (pris + lägsta pris)"),
        (PRICE - (LOW - QUALITY), "pris − (lägsta pris − kvalitet)"),
        (PRICE + (LOW + QUALITY), "pris + lägsta pris + kvalitet"),
        ((PRICE / LOW) * QUALITY, "(pris / lägsta pris) × kvalitet"),
        (PRICE / (LOW * QUALITY), "pris / (lägsta pris × kvalitet)"),
        (Power(PRICE / LOW, constant(2)), "(pris / lägsta pris)^2"),
        (Power(Power(QUALITY, constant(2)), constant(3)), "(kvalitet^2)^3"),
        (2 * Power(QUALITY, constant(2)), "2 × kvalitet^2"),
        (0 - PRICE, "0 − pris"),
        (constant(-3) * PRICE, "(−3) × pris"),
        (constant(Fraction(1, 3)) * PRICE, "(1/3) × pris"),
        (constant(Fraction(1, 3)) + PRICE, "1/3 + pris"),
        (PRICE - constant(Fraction(1, 3)), "pris − 1/3"),
        (1 - PRICE / LOW, "1 − pris / lägsta pris"),
        (PRICE / (LOW / QUALITY), "pris / (lägsta pris / kvalitet)"),
        (Power(QUALITY, SHARE), "kvalitet^(prisets andel)"),
        (
            1 - Extreme("smaller", constant(1), PRICE / LOW),
            "1 − (det minsta av 1 och (pris / lägsta pris))",
        ),
        (OfAll("mean", SHARE), "medelvärdet av prisets andel"),
        (PlaceAmong(PRICE, lowest_first=True), "platsen räknat från lägsta pris"),
        (
            Choice(QUALITY, ">=", constant(Fraction(1, 2)), PRICE, LOW),
            "pris om kvalitet ≥ 0,5, annars lägsta pris",
        ),
        (
            1 + Choice(QUALITY, ">=", constant(Fraction(1, 2)), PRICE, LOW),
            "1 + (pris om kvalitet ≥ 0,5, annars lägsta pris)",
        ),
        (Rounded(PRICE / 3, constant(2)), "pris / 3, avrundat till 2 decimaler"),
        (1 + Rounded(PRICE / 3, constant(2)), "1 + avrunda(pris / 3; 2 decimaler)"),
    ],
)
def test_a_formula_has_the_brackets_it_needs_and_no_others(
    expression: Expression, words: str
) -> None:
    assert in_words(expression) == words


def test_what_the_documents_did_not_choose_is_not_written() -> None:
    choice = Choice(Parameter("outside"), "==", constant(1), PRICE, LOW)
    outside: Expression = Parameter("outside")
    assert plain(formula_text(choice, {outside: Fraction(1)}, WORDS)) == "pris"
    assert plain(formula_text(choice, {outside: Fraction(0)}, WORDS)) == "lägsta pris"


def test_a_choice_between_bids_is_told_with_what_decided_it() -> None:
    choice = Choice(QUALITY, ">=", constant(Fraction(2, 3)), PRICE / 2, LOW)
    computed = evaluate(a_formula(choice), {}, BIDS)
    told = [
        (
            plain(settled_text(choice, each.values, WORDS)),
            plain(number_text(choice, each.values, WORDS)),
            plain(conditions(choice, each.values, WORDS)[0]),
        )
        for each in computed[:2]
    ]
    assert told == [
        ("lägsta pris", "90", "kvalitet < 2/3: 0,5 < 0,666666…"),
        ("pris / 2", "120 / 2", "kvalitet ≥ 2/3: 0,904761… ≥ 0,666666…"),
    ]


def test_a_line_breaks_before_a_sign_and_never_within_a_name() -> None:
    text = formula_text((PRICE - LOW) / PRICE, {}, WORDS)
    assert text.replace("\N{NO-BREAK SPACE}", "_") == "(pris −_lägsta_pris) /_pris"


def trees() -> st.SearchStrategy[Expression]:
    """Draw expressions of every kind that a pencil can follow exactly."""
    leaves = st.one_of(
        st.sampled_from((PRICE, QUALITY, LOW, SHARE, OfAll("mean", PRICE), Parameter("log_base"))),
        st.fractions(-9, 9, max_denominator=12).map(Constant),
    )

    def larger(below: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        return st.one_of(
            st.builds(Binary, st.sampled_from("+-*/"), below, below),
            st.builds(Extreme, st.sampled_from(("smaller", "larger")), below, below),
            st.builds(Rounded, below, st.integers(0, 4).map(constant)),
            st.builds(Power, below, st.sampled_from((constant(2), constant(3)))),
            st.builds(Choice, below, st.sampled_from(("<", ">=")), below, below, below),
        )

    return st.recursive(leaves, larger, max_leaves=9)


@given(trees())
def test_the_numbers_as_written_give_the_value(of: Expression) -> None:
    constants = {"log_base": Fraction(10)}
    for each in evaluate(a_formula(of), constants, BIDS):
        if each.undefined:
            continue
        written = number_text(of, each.values, WORDS)
        assume("…" not in written)
        assert reckon(written) == each.values[of]


@pytest.mark.parametrize("key", FORMULAS)
def test_every_line_of_every_formula_can_be_reckoned_by_pencil(key: str) -> None:
    formula = FORMULAS[key]
    for each in evaluate(formula, formula.examples, BIDS[:2]):
        lines = [line for line in each.values if isinstance(line, Line)]
        assert lines or each.undefined
        for line in lines:
            value = reckon(number_text(line.of, each.values, WORDS))
            assert abs(value - each.values[line]) <= abs(each.values[line]) / 10**4


@pytest.mark.parametrize("key", FORMULAS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_can_be_told_in_words(key: str, language: Language) -> None:
    formula, words = FORMULAS[key], Wording(language)
    published: dict[Expression, Fraction] = {
        Parameter(name): value for name, value in formula.examples.items()
    }
    for part in (formula.figure.of, *formula.order):
        assert formula_text(part, published, words).strip()
