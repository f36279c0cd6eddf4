"""Outranking graphs: an arrow a relation, incomparable ones without."""

from report.figure_texts import texts
from report.opined import APART, BEFORE, opined_lot
from vagval.report.figure_outranking import draw_outranking, outranking_picture
from vagval.report.svg_text import drawing

ORDERS = (("promethee2", APART), ("electre3", BEFORE))


def test_a_graph_a_method_with_every_bid_in_it() -> None:
    with drawing():
        figure = draw_outranking(opined_lot(), ORDERS)
    found = texts(figure)
    assert found.count("Alfa AB") == found.count("Beta AB") == 2
    assert {"PROMETHEE I", "ELECTRE III"} <= set(found)
    arrows = [sum(not text.get_text() for text in axes.texts) for axes in figure.axes]
    assert arrows == [0, 1]


def test_the_alternative_text_says_who_is_before_and_who_cannot_be_compared() -> None:
    picture = outranking_picture(opined_lot(), ORDERS)
    assert (
        "PROMETHEE I: inget anbud går före något annat; Alfa AB och Beta AB kan inte jämföras; "
        "ELECTRE III: Alfa AB går före Beta AB; alla kan jämföras" in picture.alt
    )
    assert picture == outranking_picture(opined_lot(), ORDERS)
