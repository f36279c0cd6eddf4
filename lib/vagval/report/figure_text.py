"""Text from outside made ready to draw: harmless, short, only glyphs that exist (figurtext)."""

import textwrap
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.quoted import unquoted
from vagval.report.harmless import harmless
from vagval.report.page_fonts import font_path

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

UNKNOWN_GLYPH = "\N{REPLACEMENT CHARACTER}"
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
POINTS_PER_INCH = 72
SUBPIXELS = 64
HOPEFUL = 1.2


def drawable(text: str) -> str:
    """Give a text on one line, with what the font lacks marked as lacking.

    Examples
    --------
    >>> drawable("Alfa" + chr(10) + "AB")
    'Alfa AB'
    """
    one_line = " ".join(harmless(unquoted(text)).split())
    known = _glyphs(_font()) | _glyphs(_fallback())
    return "".join(letter if ord(letter) in known else UNKNOWN_GLYPH for letter in one_line)


def shortened(text: str, letters: int) -> str:
    """Give a text cut to so many letters.

    Examples
    --------
    >>> shortened("Alfa Vårdsystem AB", 12)
    'Alfa Vårdsy…'
    """
    line = drawable(text)
    return line if len(line) <= letters else f"{line[: letters - 1].rstrip()}{ELLIPSIS}"


def wrapped(text: str, inches: float, lines: int, size: float) -> str:
    """Break a label into a few lines that fit a width; what does not fit ends in an ellipsis."""
    line = drawable(text)
    whole = text_width(line, size)
    # A little more than letters of a middling width would fill.
    letters = int(len(line) * inches / whole * HOPEFUL) + 1 if whole > inches else len(line) + 1
    while letters > 1:
        broken = _broken(line, letters, lines)
        if all(text_width(part, size) <= inches for part in broken):
            return "\n".join(broken)
        letters -= 1
    return ELLIPSIS


def text_width(text: str, size: float) -> float:
    """Measure a line of text in inches, each letter in the typeface that has it."""
    from matplotlib.ft2font import LoadFlags

    own = _glyphs(_font())
    width = 0
    for has, letters in groupby(text, lambda letter: ord(letter) in own):
        font = _font() if has else _fallback()
        font.set_size(size, POINTS_PER_INCH)
        # What is drawn is outlines, at no pixel's mercy.
        font.set_text("".join(letters), flags=LoadFlags.NO_HINTING)
        width += font.get_width_height()[0]
    return float(width) / SUBPIXELS / POINTS_PER_INCH


def _broken(line: str, letters: int, lines: int) -> list[str]:
    return textwrap.wrap(
        line, width=letters, max_lines=lines, placeholder=ELLIPSIS, break_on_hyphens=False
    )


@cache
def _font() -> "FT2Font":
    return _read(font_path())


@cache
def _fallback() -> "FT2Font":
    from matplotlib import get_data_path

    return _read(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf")


def _read(path: Path) -> "FT2Font":
    """Read a typeface into memory.

    From an open file it would read letters as they are asked for, and processes that are forked
    from this one share the place where the file is read: now and then each got the other's bytes.
    """
    from matplotlib.ft2font import FT2Font

    return FT2Font(BytesIO(path.read_bytes()))


@cache
def _glyphs(font: "FT2Font") -> frozenset[int]:
    return frozenset(font.get_charmap())
