"""Figures straight into the page: the same marks, and what is not ours is left to the engine."""

from base64 import b64encode
from xml.etree.ElementTree import Element, SubElement

import pytest

from vagval.files.pdf_drawing import PREFIX, drawings

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
LETTER = (
    '<defs><path id="A" d="M 0 0 L 10 0 z" transform="scale(0.5)"/></defs>'
    '<g style="fill: #ff0000" transform="translate(20 30)"><use xlink:href="#A" x="7"/></g>'
)
HATCH = (
    '<defs><pattern id="h" x="0" y="0" width="72" height="72"><rect width="73" height="73"'
    ' fill="#ffffff"/><path d="M 0 0 L 9 9" style="stroke: #000000"/></pattern></defs>'
    '<path d="M 10 10 L 100 10 L 100 20 z" style="fill: url(#h); stroke: none"/>'
)


def drawn(inner: str, view: str = "0 0 300 100") -> bytes | None:
    svg = f'{HEAD}viewBox="{view}">{inner}</svg>'
    root = Element("html")
    address = PREFIX + b64encode(svg.encode()).decode()
    SubElement(root, "img", src=address)
    found = drawings(root)
    return found[address].operators if found else None


def test_a_surface_and_its_line_are_drawn() -> None:
    operators = drawn('<path d="M 0 0 L 9 0 z" style="fill: #000000; stroke: #ffffff"/>')
    assert operators == b"0 0 0 rg 1 1 1 RG 1 w 0 J 1 j [] 0 d 0 0 m 9 0 l h B"


def test_a_letter_is_drawn_where_it_is_used_in_the_colour_around_it() -> None:
    operators = drawn(LETTER) or b""
    assert b"1 0 0 1 20 30 cm" in operators
    assert b"1 0 0 1 7 0 cm .5 0 0 .5 0 0 cm 1 0 0 rg 0 0 m 10 0 l h f" in operators
    assert operators.count(b"q ") == operators.count(b" Q")


def test_a_hatch_is_drawn_within_its_surface_alone() -> None:
    operators = drawn(HATCH) or b""
    assert operators.startswith(b"q 10 10 m 100 10 l 100 20 l h W n")
    # The surface stands over two tiles.
    assert operators.count(b"0 0 73 73 re f") == 2


@pytest.mark.parametrize(
    "inner",
    [
        "<text>Namn</text>",
        "<circle r='4'/>",
        '<path d="M 0 0 A 1 1 0 0 0 2 2"/>',
        '<path d="M 0 0 L 1 1" style="opacity: 0.5"/>',
        '<path d="M 0 0 L 1 1" style="fill: red"/>',
        '<g transform="matrix(1 0 0 1 0 0)"><path d="M 0 0 L 1 1"/></g>',
        "<style>path { fill: red }</style>",
    ],
)
def test_what_we_do_not_draw_is_left_to_the_engine(inner: str) -> None:
    assert drawn(inner) is None


def test_a_drawing_from_another_corner_is_left_to_the_engine() -> None:
    assert drawn('<path d="M 0 0 L 1 1"/>', view="5 5 10 10") is None
    assert drawn('<path d="M 0 0 L 1 1"/>', view="") is None
