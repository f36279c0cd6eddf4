"""Lines that have been broken once are not broken again (radbrytning i pdf).

Much of a report says the same in cell after cell ("Uppfyllt"), in the same type. Asking the library
that shapes letters anew each time takes a sixth of what pages take.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from vagval.files.pdf_type import LONGEST, Style, TypeOf

Line = tuple[Any, ...]
"""A line as the engine gives it: how it is laid out, its length, where the next begins, its width.

Its height and base line come after these.
"""
Split = Callable[..., Line]
Height = Callable[[Style], tuple[float, float]]
"""Gives the height of an empty line, and its base line."""


@dataclass(slots=True)
class Lines:
    """The lines that a text in a type was broken to.

    Parameters
    ----------
    is_told_short
        Whether letters are pulled together: the library that shapes them then needs up to a
        thousandth of a pixel more than it tells, so that a line is known for its own width alone.
    whole
        All of it on one line, if it ever was.
    broken
        What else decided -> its first line.
    """

    is_told_short: bool
    whole: Line | None = None
    broken: dict[tuple[object, ...], Line] = field(default_factory=dict)

    def at(self, width: float | None, *rest: object) -> Line | None:
        """Give the first line at a width, if it is known: what fits also fits where more room is.

        Parameters
        ----------
        width
            In pixels; None: as wide as the text asks for.
        """
        if self.whole and (width is None or self.whole[3] <= width):
            return self.whole
        return self.broken.get((width, *rest))

    def keep(self, line: Line, text: str, width: float | None, *rest: object) -> None:
        """Take down a line that was broken at a width."""
        laid_out, _length, resumed, needed = line[:4]
        fits = width is None or needed <= width
        if fits and resumed is None and laid_out.text == text and not self.is_told_short:
            self.whole = line
        else:
            self.broken[width, *rest] = line


def _own(line: Line, width: float | None) -> Line:
    """Give a line a layout of its own: where lines are cut, the engine writes into it."""
    laid_out = copy(line[0])
    laid_out.max_width = width
    return laid_out, *line[1:]


@contextmanager
def remembered_lines() -> Iterator[None]:
    """Let the engine remember, within the block, how it broke a text in a type at a width.

    And how high a line without any text is, which it asks for each line.
    """
    from weasyprint.layout import inline

    split, height = inline.split_first_line, inline.strut
    type_of = TypeOf()
    inline.split_first_line = _remembering_lines(split, type_of)
    inline.strut = _remembering_heights(height, type_of)
    try:
        yield
    finally:
        inline.split_first_line, inline.strut = split, height


def _remembering_lines(split: Split, type_of: TypeOf) -> Split:
    """Give what asks the engine for a line that is not known yet.

    What it gives is laid out anew from its text each time it is drawn, so that the same line
    serves for all. A long text is asked for once a line, each time without the lines before;
    remembering all of them would take memory by the square of its length.
    """
    known: dict[tuple[str, int, float], Lines] = {}

    def remembered(  # noqa: PLR0913, PLR0917 - the engine's own
        text: str,
        style: Style,
        context: object,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,  # noqa: FBT001, FBT002 - the engine's own
        minimum: bool = False,  # noqa: FBT001, FBT002 - the engine's own
    ) -> Line:
        rest = is_line_start, minimum
        if len(text) > LONGEST:
            return split(text, style, context, max_width, justification_spacing, *rest)
        key = text, type_of(style), justification_spacing
        lines = known.get(key)
        if lines is None:
            spacing = style["letter_spacing"]
            lines = known[key] = Lines(isinstance(spacing, int | float) and spacing < 0)
        line = lines.at(max_width, *rest)
        if line is None:
            line = split(text, style, context, max_width, justification_spacing, *rest)
            lines.keep(line, text, max_width, *rest)
        return _own(line, max_width)

    return remembered


def _remembering_heights(height: Height, type_of: TypeOf) -> Height:
    known: dict[tuple[int, object], tuple[float, float]] = {}

    def remembered(style: Style) -> tuple[float, float]:
        key = type_of(style), style["line_height"]
        if key not in known:
            known[key] = height(style)
        return known[key]

    return remembered
