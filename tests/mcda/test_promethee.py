"""PROMETHEE I and II against published examples and by hand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda.matrices import a_matrix, facts_bids
from vagval.domain.preference_function import PreferenceFunction
from vagval.mcda.promethee import (
    preference_table,
    promethee_flows,
    promethee_order,
    unicriterion_flows,
)
from vagval.mcda.relative_thresholds import assumed_functions

USUAL = PreferenceFunction("usual")
PRICE = PreferenceFunction("linear", Fraction(5), Fraction(40))
QUALITY = PreferenceFunction("linear", Fraction(1, 20), Fraction(2, 5))


def test_worked_example_of_the_facts_section_3() -> None:
    # Price, q 5 p 40: A over B 15/35, A over C 1, B over C 25/35; so A (3/7 + 1)/2 = 5/7.
    # Quality, q .05 p .40: B over A .15/.35, C over A 1, C over B .20/.35; so C (1 + 4/7)/2.
    flows = unicriterion_flows(facts_bids("0.4", "0.6"), [PRICE, QUALITY])
    assert flows == (
        (Fraction(5, 7), Fraction(-5, 7)),
        (Fraction(1, 7), Fraction(-1, 14)),
        (Fraction(-6, 7), Fraction(11, 14)),
    )


@pytest.mark.parametrize(
    ("weights", "net"),
    [
        (("0.4", "0.6"), (Fraction(-1, 7), Fraction(1, 70), Fraction(9, 70))),
        # In floats the first of these is 5.6e-17, and a tie gets a winner.
        (("0.5", "0.5"), (Fraction(0), Fraction(1, 28), Fraction(-1, 28))),
    ],
)
def test_the_net_flow_is_the_weighted_sum_of_the_unicriterion_flows(
    weights: tuple[str, str], net: tuple[Fraction, ...]
) -> None:
    matrix = facts_bids(*weights)
    assert promethee_flows(matrix, [PRICE, QUALITY]).net == net
    assert (
        tuple(
            sum(weight * flow for weight, flow in zip(matrix.weights, row, strict=True))
            for row in unicriterion_flows(matrix, [PRICE, QUALITY])
        )
        == net
    )


def test_usual_criteria_as_zhao_peng_and_li_2013_publish_them() -> None:
    # Procedia Computer Science 17, 181-188; by hand for the first: over the second .5 + .3, over
    # the third .3, so φ+ = (.8 + .3)/2 = .55.
    matrix = a_matrix(((4, 3, 2), (3, 2, 4), (5, 1, 3)), (True,) * 3, ("0.5", "0.3", "0.2"))
    flows = promethee_flows(matrix, [USUAL] * 3)
    assert flows.positive == (Fraction(11, 20), Fraction(7, 20), Fraction(3, 5))
    assert flows.negative == (Fraction(9, 20), Fraction(13, 20), Fraction(2, 5))
    assert flows.net == (Fraction(1, 10), Fraction(-3, 10), Fraction(1, 5))


def test_promethee_1_leaves_two_incomparable_where_the_flows_disagree() -> None:
    # φ+ (.55, .35, .60) and φ- (.45, .65, .40) agree; the third is before the first before the
    # second.
    matrix = a_matrix(((4, 3, 2), (3, 2, 4), (5, 1, 3)), (True,) * 3, ("0.5", "0.3", "0.2"))
    order = promethee_order(matrix.alternatives, promethee_flows(matrix, [USUAL] * 3))
    assert order.arrows == ((0, 1), (2, 0))
    # Here a gains whole on one criterion and loses whole on another, b neither much.
    far = a_matrix(((10, 0), (0, 10), (5, 5)), (True, True), ("0.5", "0.5"))
    level = PreferenceFunction("level", Fraction(4), Fraction(8))
    flows = promethee_flows(far, [level, level])
    assert flows.positive == (Fraction(3, 8), Fraction(3, 8), Fraction(1, 4))
    assert flows.negative == (Fraction(3, 8), Fraction(3, 8), Fraction(1, 4))
    assert promethee_order(far.alternatives, flows).incomparable == ((0, 2), (1, 2))


@given(
    rows=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=6),
)
def test_flows_cancel_and_a_dominating_bid_never_has_less(rows: list[tuple[int, int]]) -> None:
    matrix = a_matrix(rows, (True, False), ("0.3", "0.7"))
    functions = assumed_functions(matrix)
    net = promethee_flows(matrix, functions).net
    assert sum(net) == 0
    for (x, y), mine in zip(rows, net, strict=True):
        for (u, v), theirs in zip(rows, net, strict=True):
            if x >= u and y <= v:
                assert mine >= theirs


def test_preferences_stand_by_row_over_column() -> None:
    # A over B: price 3/7 of .4; B over A: quality .15/.35 = 3/7 of .6.
    table = preference_table(facts_bids("0.4", "0.6"), [PRICE, QUALITY])
    assert table[0][1] == Fraction(2, 5) * Fraction(3, 7)
    assert table[1][0] == Fraction(3, 5) * Fraction(3, 7)
