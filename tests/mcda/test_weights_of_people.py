"""Everybody's weights for one lot."""

from fractions import Fraction

from build_weighting import a_node, a_record, a_weighted_lot, who_divides
from vagval.domain.weighting_judgments import Order, Pairs, Points
from vagval.mcda.weights_of_people import weights_of_people


def test_who_weighs_level_by_level_weighs_down_the_tree() -> None:
    # top: 60 against 100, so 3/8 and 5/8; below 3 times: 3/4 and 1/4 of 5/8
    top = Points((("pris", Fraction(60)), ("kvalitet", Fraction(100))))
    below = Pairs((("bruk", "funktion", Fraction(3)),))
    anna = a_record(
        "anna",
        a_node(top, "pris", "kvalitet", method="swing", parent=""),
        a_node(below, "bruk", "funktion", method="ahp_weights", parent="kvalitet"),
    )

    found = weights_of_people(a_weighted_lot(), (anna,))

    assert found is not None
    assert found.leaves == ("pris", "bruk", "funktion")
    assert found.people[0].weights == (Fraction(3, 8), Fraction(15, 32), Fraction(5, 32))
    assert found.mean == found.median == found.people[0].weights
    assert found.agreement is None


def test_people_are_combined_on_the_weights_in_the_whole() -> None:
    order = Order((("pris",), ("bruk", "funktion")))
    people = (
        who_divides("anna", 50, 30, 20),
        a_record("bo", a_node(order, "pris", "bruk", "funktion", method="rank_sum")),
    )

    found = weights_of_people(a_weighted_lot(), people)

    # rank sum: 3/6, and (2 + 1)/2 = 1.5 of 6 each
    assert found is not None
    assert found.mean == (Fraction(1, 2), Fraction(11, 40), Fraction(9, 40))
    assert found.published == (Fraction(40, 100), Fraction(27, 100), Fraction(33, 100))
    # .1 of the weight lies on functions instead, nearly all of it
    assert found.moved == (Fraction(10, 100) + Fraction(5, 1000) + Fraction(105, 1000)) / 2
    assert found.agreement is not None


def test_who_says_the_least_and_the_most() -> None:
    people = (who_divides("anna", 50, 30, 20), who_divides("bo", 20, 30, 50))
    found = weights_of_people(a_weighted_lot(), people)

    assert found is not None
    lowest, highest = found.extremes(0)
    assert (lowest.record.id, highest.record.id) == ("bo", "anna")
    assert found.range_of(0) == Fraction(3, 10)
    assert found.range_of(1) == 0


def test_a_lot_that_nobody_has_weighed_has_no_weights_of_people() -> None:
    assert weights_of_people(a_weighted_lot(), ()) is None
    elsewhere = a_record("anna", a_node(Order((("a",),)), "a", method="roc", lot="PV"))
    assert weights_of_people(a_weighted_lot(), (elsewhere,)) is None
