"""Which styles set letters alike: all that the engine asks a style for is asked here."""

import re
from inspect import getsource

import pytest

from vagval.files.pdf_type import DECIDING, TypeOf

ASKED = re.compile(r"style\['(\w+)'\]")
OF_A_LINE = {"line_height"}
"""Asked of a line without a text, and remembered with its type."""


@pytest.mark.pango
def test_all_that_shaping_and_breaking_ask_a_style_for_decides() -> None:
    from weasyprint.text import fonts, line_break

    asked = set(ASKED.findall(getsource(line_break) + getsource(fonts.get_font_description)))
    assert asked - OF_A_LINE <= set(DECIDING)
    assert len(asked) > 20


def test_lines_at_a_text_decide_too() -> None:
    type_of, plain = TypeOf(), dict.fromkeys(DECIDING)
    lines: list[object] = ["none", {"underline"}, {"underline"}, {"line-through", "underline"}]
    assert [type_of(plain | {"text_decoration_line": each}) for each in lines] == [0, 1, 1, 2]


def test_a_style_keeps_its_number_and_its_place_in_memory() -> None:
    type_of = TypeOf()
    styles = [dict.fromkeys(DECIDING, size) for size in range(99)]
    numbers = [type_of(style) for style in styles]
    assert numbers == list(range(99))
    # A style that nobody else holds may not give its place, and its number, to another.
    assert [type_of(dict.fromkeys(DECIDING, -size)) for size in range(1, 99)] == [*range(99, 197)]
    assert [type_of(dict(style)) for style in styles] == numbers
