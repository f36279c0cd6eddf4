"""Someone who decides reads on one screen what each model does."""

from fractions import Fraction

import pytest

from build_laboratory import (
    BAND,
    SOMETIMES,
    a_lab_context,
    a_laboratory,
    a_model_test,
    a_proof,
    a_reversal,
    quality_prices,
)
from report.lab_told import said, table_rows
from vagval.domain.errors import Severity, finding
from vagval.domain.model_test import FlatStretch, ModelTest
from vagval.domain.place import Place

PLACE = Place("procurement.toml", cell="award")


def row(test: ModelTest) -> list[str]:
    (found,) = table_rows(a_lab_context(test), "lab-summary", "lab-summary")
    return found


def flat(lowest: int, highest: int) -> FlatStretch:
    ends = (Fraction(lowest), Fraction(highest))
    return FlatStretch("price", *ends, Fraction("0.65"), BAND.invented)


def test_a_sound_model_has_five_good_answers() -> None:
    assert row(a_model_test()) == [
        "Del LM\nViktade poäng med absolut prisskala",
        "Nej, bevisat: inget annat anbud finns i formeln",
        "Nej, varje sänkning räknas",
        "1,20 kr, lika för alla anbud",
        "Inget att göra",
    ]
    assert "Klart för låsning." in said(a_lab_context(), "lab-summary")


def test_how_often_a_loser_decides_is_the_worst_of_leaving_and_joining() -> None:
    proof = a_proof("others-enter", withdrawal=a_reversal(), rates=SOMETIMES)
    assert row(a_model_test(proof=proof))[1] == "Ja, i 16,2 % av de simulerade upphandlingarna"


def test_what_was_not_found_is_not_said_to_be_proved() -> None:
    proof = a_proof("others-enter", searched=12_000)
    assert row(a_model_test(proof=proof))[1] == (
        "Inget fall hittat bland 12 000, men inget är bevisat"
    )


def test_prices_that_do_not_count_are_told_each_stretch_once() -> None:
    stretches = (flat(0, 50), flat(140, 280), flat(20, 60))
    assert row(a_model_test(flat=stretches))[2] == "Ja, 0 kr till 60 kr och 140 kr till 280 kr"


def test_a_fixed_price_neither_counts_nor_stops_counting() -> None:
    assert row(a_model_test("fixed_price"))[2] == "Priset är fast"


def test_the_price_of_quality_is_a_span_where_it_differs() -> None:
    prices = quality_prices(90, 250, 490)
    assert row(a_model_test(quality_prices=prices))[3] == "från 0,90 kr till 4,90 kr"


@pytest.mark.parametrize(
    ("severity", "told", "callout"),
    [
        (Severity.STOP, "En sak måste rättas", "Hindrar låsningen."),
        (Severity.QUESTION, "En fråga bör besvaras", "Bör besvaras."),
        (Severity.NOTE, "Inget att göra", "Klart för låsning."),
    ],
)
def test_what_must_be_done_before_the_lock_is_told(
    severity: Severity, told: str, callout: str
) -> None:
    test = a_model_test(findings=(finding("price-weight-zero", PLACE, severity, criterion="Pris"),))
    assert row(test)[4] == told
    assert callout in said(a_lab_context(test), "lab-summary")


def test_a_finding_of_several_models_is_told_once() -> None:
    stop = finding("price-weight-zero", PLACE, criterion="Pris")
    laboratory = a_laboratory(
        a_model_test(lots=("LM",), findings=(stop,)), a_model_test(lots=("PV",), findings=(stop,))
    )
    told = said(a_lab_context(laboratory=laboratory), "lab-summary")
    assert told.count("Priskriteriet Pris har vikten 0.") == 1
