"""A reader sees what other models would have decided on the same bids."""

from dataclasses import replace

from build_laboratory import a_lab_context, a_model_test, a_twin
from report.lab_told import said, table_rows
from vagval.report.lab_twins import by_difference


def test_the_most_different_model_comes_first() -> None:
    twins = (a_twin("topsis", 1_900, 1, "0.1"), a_twin("lowest_price", 200, 1, "0.1"))
    assert [each.key for each in by_difference(twins)] == ["lowest_price", "topsis"]


def test_how_often_and_how_much_they_differ_is_told() -> None:
    context = a_lab_context()
    assert (
        "1 av 2 andra modeller hade alltid utsett samma vinnare. Längst bort ligger ”Lägsta pris "
        "med kravnivåer”, som hade utsett en annan vinnare i 35 % av upphandlingarna."
        in said(context, "lab-twins")
    )
    assert table_rows(context, "lab-twins", "twins-LM") == [
        ["Lägsta pris med kravnivåer", "65 %", "9 kr billigare och 35 procentenheter sämre"],
        ["Mervärdesmodellen (avdrag från priset)", "100 %", "–"],
    ]


def test_a_mean_of_simulations_has_no_false_precision() -> None:
    test = a_model_test(twins=(a_twin("lowest_price", 0, -2_295_692, "-0.3541"),))
    (row,) = table_rows(a_lab_context(test), "lab-twins", "twins-LM")
    assert row[2] == "2 300 000 kr billigare och 35,4 procentenheter sämre"


def test_the_constants_of_the_others_are_told_in_their_units() -> None:
    assert table_rows(a_lab_context(), "lab-twins", "twin-constants")[1] == [
        "Mervärdesmodellen (avdrag från priset)", "värdet av full kvalitet: 120 kr",
    ]  # fmt: skip


def test_constants_of_a_formula_that_is_not_at_hand_are_bare_numbers() -> None:
    context = replace(a_lab_context(), formulas={})
    assert table_rows(context, "lab-twins", "twin-constants")[1][1] == (
        "värdet av full kvalitet: 120"
    )


def test_without_others_that_is_said() -> None:
    told = said(a_lab_context(a_model_test(twins=())), "lab-twins")
    assert "Inga andra modeller kunde jämföras." in told
