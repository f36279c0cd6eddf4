"""Numbers of a column meet at their decimals."""

import pytest

from vagval.domain.document import Align, Cell, Head, Section, Table
from vagval.report.decimal_column import MOST_COLUMNS, DecimalColumn, decimal_columns
from vagval.report.html import fragment

NB = "\N{NO-BREAK SPACE}"


def a_table(*texts: str, align: Align = "right", columns: int = 2) -> Table:
    heads = (Head("Anbud"), *(Head("Poäng", align) for _ in range(columns - 1)))
    rows = tuple((Cell(f"A{n}"), *([Cell(text)] * (columns - 1))) for n, text in enumerate(texts))
    return Table("p", "Poäng", heads, rows)


def parted(*texts: str) -> list[tuple[str, str]]:
    column = decimal_columns(a_table(*texts)).get(1, DecimalColumn((), 0.0))
    return [(cell.whole, cell.rest) for cell in column.cells]


def test_swedish_numbers_are_parted_at_the_comma_with_what_stands_after() -> None:
    rounded = f"≈{NB}65,790833{NB}(78{NB}949/1{NB}200)"
    assert parted("67,82", rounded, "60", "–") == [
        ("67", ",82"),
        (f"≈{NB}65", f",790833{NB}(78{NB}949/1{NB}200)"),
        ("60", ""),
        ("–", ""),
    ]


def test_english_numbers_are_parted_at_the_point_and_not_at_thousands() -> None:
    assert parted("1,234.5", "67.82", "−3") == [("1,234", ".5"), ("67", ".82"), ("−3", "")]


def test_numbers_of_one_unit_meet_at_their_decimals_with_the_unit_behind() -> None:
    assert parted(f"72,5{NB}%", f"4{NB}%") == [("72", f",5{NB}%"), ("4", f"{NB}%")]
    assert parted(f"≈{NB}91.7% (11/12)", "100%") == [(f"≈{NB}91", ".7% (11/12)"), ("100", "%")]
    assert parted(f"SEK{NB}1,234.50", f"SEK{NB}7")[0] == (f"SEK{NB}1,234", ".50")
    assert parted(f"1{NB}234,5{NB}kr", f"7{NB}kr")[0] == (f"1{NB}234", f",5{NB}kr")


@pytest.mark.parametrize(
    "texts",
    [
        ("67,82", "61,25"),  # they end alike
        ("1,234", "567"),  # English thousands
        ("67,82 kr", "60 %"),  # units that differ
        ("67,82", "Alfa 7"),  # a text with a number
        ("–", "–"),
        (),
    ],
)
def test_what_ends_alike_or_is_no_bare_number_is_left_as_it_is(texts: tuple[str, ...]) -> None:
    assert decimal_columns(a_table(*texts)) == {}


def test_only_columns_to_the_right_of_tables_with_room() -> None:
    texts = ("67,82", "60")
    assert decimal_columns(a_table(*texts, align="left")) == {}
    assert decimal_columns(a_table(*texts, columns=MOST_COLUMNS + 1)) == {}
    assert list(decimal_columns(a_table(*texts, columns=3))) == [1, 2]


def test_the_number_stays_one_text_and_each_rest_has_the_same_room() -> None:
    html = fragment(Section("s", "Poäng", (a_table("67,82", "60"),)))
    rest = '<span class="rest" style="width: 1.68em">'
    assert f'<td class="right number">67{rest},82</span></td>' in html
    assert f'<td class="right number">60{rest}</span></td>' in html
