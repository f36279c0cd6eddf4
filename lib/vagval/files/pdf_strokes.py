"""The elements of a figure, from SVG to operators of a PDF (streck och ytor)."""

import math
import re
from functools import cache
from typing import TYPE_CHECKING

from vagval.files.pdf_outline import BeyondUsError, outline_operators, short

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
COMMON = "*{stroke-linejoin: round; stroke-linecap: butt}"
"""The one style sheet that matplotlib writes into its figures."""
MOVE = re.compile(r"(translate|scale|rotate)\(([^)]*)\)")
CAPS = {"butt": b"0 J", "round": b"1 J", "square": b"2 J"}
JOINS = {"miter": b"0 j", "round": b"1 j", "bevel": b"2 j"}
COLOUR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")
SHADE = re.compile(r"url\(#(\w+)\)")
INHERITED = frozenset({"fill", "stroke", "stroke-width"})
KNOWN = INHERITED | {
    "stroke-linejoin", "stroke-linecap", "stroke-dasharray", "stroke-dashoffset",
    "stroke-miterlimit",
}  # fmt: skip
UNSEEN = frozenset({f"{SVG}metadata", f"{SVG}title", f"{SVG}desc"})
MOST_TILES = 400
"""Of a hatch, in one figure's surface; ours are an inch wide."""

Style = dict[str, str]


class Strokes:
    """Everything that a figure draws.

    Parameters
    ----------
    root
        Of an SVG file as matplotlib writes it.
    """

    def __init__(self, root: "Element") -> None:
        self._root = root
        self._by_id = {key: each for each in root.iter() if (key := each.get("id"))}

    def operators(self) -> bytes:
        """Give the operators that draw the figure.

        Raises
        ------
        BeyondUsError
            If it uses something that is not drawn here.
        """
        for sheet in self._root.iter(f"{SVG}style"):
            if (sheet.text or "").strip() != COMMON:
                raise BeyondUsError(sheet.text)
        written: list[bytes] = []
        for child in self._root:
            self._draw(child, {}, written)
        return b"\n".join(written)

    def _draw(self, element: "Element", inherited: Style, written: list[bytes]) -> None:
        tag = element.tag
        if tag in UNSEEN or tag == f"{SVG}defs" or not isinstance(tag, str):
            return
        own = style_of(element.get("style", ""))
        style = {**inherited, **own}
        if tag == f"{SVG}path":
            operators = self._path(element, style)
        elif tag == f"{SVG}use":
            operators = self._used(element, style)
        elif tag == f"{SVG}g":
            inner: list[bytes] = []
            kept = {key: value for key, value in style.items() if key in INHERITED}
            for child in element:
                self._draw(child, kept, inner)
            operators = b"\n".join(inner)
        else:
            raise BeyondUsError(tag)
        if operators:
            around = moves(element.get("transform", "")) + self._clip(element)
            written.append(b"q " + around + operators + b" Q" if around else operators)

    def _used(self, element: "Element", style: Style) -> bytes:
        target = self._by_id[element.get(HREF, "")[1:]]
        if target.tag != f"{SVG}path":
            raise BeyondUsError(target.tag)
        x, y = float(element.get("x", 0)), float(element.get("y", 0))
        moved = f"1 0 0 1 {short(x)} {short(y)} cm ".encode() if x or y else b""
        own = {**style, **style_of(target.get("style", ""))}
        moved += moves(target.get("transform", ""))
        drawn = self._path(target, own)
        return b"q " + moved + drawn + b" Q" if moved else drawn

    def _path(self, element: "Element", style: Style) -> bytes:
        outline = outline_operators(element.get("d", ""))
        fill, stroke = style.get("fill", "#000000"), style.get("stroke", "none")
        drawn = b""
        if shade := SHADE.fullmatch(fill):
            drawn, fill = self._hatched(outline, element, shade[1]) + b"\n", "none"
        before = b"".join(
            [
                colour(fill, b"rg") if fill != "none" else b"",
                colour(stroke, b"RG") + pen(style) if stroke != "none" else b"",
            ]
        )
        end = {(True, True): b" B", (True, False): b" f", (False, True): b" S"}.get(
            (fill != "none", stroke != "none")
        )
        return drawn + (before + outline + end if end else b"")

    def _hatched(self, outline: bytes, element: "Element", key: str) -> bytes:
        """Fill an outline with tiles of a hatch, from the figure's corner as SVG asks."""
        pattern = self._by_id[key]
        size, tile = float(pattern.get("width", 0)), self._tile(key)
        numbers = [float(each) for each in re.findall(r"-?[\d.]+", element.get("d", ""))]
        left, right = min(numbers[::2]) // size, max(numbers[::2]) // size
        top, bottom = min(numbers[1::2]) // size, max(numbers[1::2]) // size
        if (right - left + 1) * (bottom - top + 1) > MOST_TILES or pattern.get("x") != "0":
            raise BeyondUsError(key)
        tiles = [
            f"q 1 0 0 1 {short(x * size)} {short(y * size)} cm ".encode() + tile + b" Q"
            for y in range(int(top), int(bottom) + 1)
            for x in range(int(left), int(right) + 1)
        ]
        return b"q " + outline + b" W n\n" + b"\n".join(tiles) + b" Q"

    def _tile(self, key: str) -> bytes:
        written: list[bytes] = []
        for each in self._by_id[key]:
            if each.tag == f"{SVG}rect":
                written.append(colour(each.get("fill", "#000000"), b"rg") + box(each) + b" f")
            else:
                self._draw(each, {}, written)
        return b"\n".join(written)

    def _clip(self, element: "Element") -> bytes:
        if not (named := SHADE.fullmatch(element.get("clip-path", ""))):
            return b""
        (shape,) = self._by_id[named[1]]
        if shape.tag == f"{SVG}rect":
            return box(shape) + b" W n "
        if shape.tag == f"{SVG}path":
            return outline_operators(shape.get("d", "")) + b" W n "
        raise BeyondUsError(shape.tag)


@cache
def _parts(text: str) -> tuple[tuple[str, str], ...]:
    pairs = [part.partition(":") for part in text.split(";") if part.strip()]
    return tuple((name.strip(), value.strip()) for name, _, value in pairs)


def style_of(text: str) -> Style:
    """Give what a style says.

    Raises
    ------
    BeyondUsError
        If it says something that is not drawn here.
    """
    style = dict(_parts(text))
    if not style.keys() <= KNOWN:
        raise BeyondUsError(text)
    return style


@cache
def colour(text: str, operator: bytes) -> bytes:
    """Set a colour, ``rg`` to fill and ``RG`` to draw lines."""
    if not (found := COLOUR.fullmatch(text)):
        raise BeyondUsError(text)
    parts = [f"{int(each, 16) / 255:.4f}".rstrip("0").rstrip(".") for each in found.groups()]
    return " ".join(parts).encode("ascii") + b" " + operator + b" "


def pen(style: Style) -> bytes:
    """Set the width of lines, their ends and corners, and their dashes."""
    width = short(float(style.get("stroke-width", "1"))).encode("ascii") + b" w "
    ends = CAPS[style.get("stroke-linecap", "butt")] + b" "
    corners = JOINS[style.get("stroke-linejoin", "round")] + b" "
    lengths = style.get("stroke-dasharray", "none").replace(",", " ")
    start = short(float(style.get("stroke-dashoffset", "0")))
    dashes = f"[{'' if lengths == 'none' else lengths}] {start} d ".encode("ascii")
    return width + ends + corners + dashes


def box(rect: "Element") -> bytes:
    """Give a rectangle as an outline."""
    sides = (float(rect.get(name, 0)) for name in ("x", "y", "width", "height"))
    return " ".join([*map(short, sides), "re"]).encode("ascii")


@cache
def moves(text: str) -> bytes:
    """Give the moves of an element, each as a matrix.

    Examples
    --------
    >>> moves("translate(10 20) scale(0.1 -0.1)")
    b'1 0 0 1 10 20 cm .1 0 0 -.1 0 0 cm '
    """
    written = []
    found = MOVE.findall(text)
    if MOVE.sub("", text).strip():
        raise BeyondUsError(text)
    for name, said in found:
        values = [float(each) for each in said.replace(",", " ").split()]
        x, y = values[0], values[-1]
        if name == "translate":
            matrix = [1, 0, 0, 1, x, y if len(values) > 1 else 0]
        elif name == "scale":
            matrix = [x, 0, 0, y, 0, 0]
        elif len(values) == 1:
            cosine, sine = math.cos(math.radians(x)), math.sin(math.radians(x))
            matrix = [cosine, sine, -sine, cosine, 0, 0]
        else:
            raise BeyondUsError(text)
        written.append(" ".join([*(_exact(each) for each in matrix), "cm "]))
    return "".join(written).encode("ascii")


def _exact(value: float) -> str:
    """Write a factor: a scale of a hundredth is common, and two decimals would spoil it."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text.replace("0.", ".", 1) if abs(value) < 1 else text
