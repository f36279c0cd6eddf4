"""Columns in a word processor: whole words, low rows, the width of the text."""

from hypothesis import given
from hypothesis import strategies as st

from vagval.domain.document import Cell, Head, Table
from vagval.files.write_docx_widths import BOLD, POINT_MM, ROOM_MM, column_widths

MARGINS_MM = 3.8
DIGIT_EM = 0.556
"""Of Arial."""
SHA256 = "3f526c08dfe0e30db96f1828f00a362c0a8ec2d7c1a0aed94a9e42a4f799fe69"


def table(heads: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    return Table("t", "T", tuple(Head(each) for each in heads),
                 tuple(tuple(Cell(text) for text in row) for row in rows))  # fmt: skip


def test_a_short_column_beside_long_reasons_keeps_its_words_whole() -> None:
    why = "Elva bör-krav är uppfyllda, ett är delvis uppfyllt och ett är inte uppfyllt. " * 3
    heads = ("Kriterium", "Vikt", "Poäng", "Skäl")
    size, widths = column_widths(table(heads, ("Funktion", "27\N{NO-BREAK SPACE}%", "4 av 5", why)))
    assert size == 9
    # P 0.667, o ä n 0.556 each, g 0.556: 2.89 ems of a bold head, which is a little wider.
    assert widths[2] / 10 - MARGINS_MM > 2.89 * BOLD * size * POINT_MM
    assert widths[3] > sum(widths[:3])


def test_a_fingerprint_stands_on_one_line_in_smaller_type() -> None:
    size, widths = column_widths(table(("Fil", "SHA-256"), ("evidence/components-pv.csv", SHA256)))
    assert size == 8
    assert widths[1] / 10 - MARGINS_MM > len(SHA256) * DIGIT_EM * size * POINT_MM * 0.95


@given(st.lists(st.tuples(st.text(), st.text(), st.text()), max_size=4))
def test_columns_are_never_wider_than_the_text_and_none_is_gone(
    rows: list[tuple[str, str, str]],
) -> None:
    _, widths = column_widths(table(("A", "B", "C"), *rows))
    assert sum(widths) <= ROOM_MM * 10
    assert min(widths) > 0
