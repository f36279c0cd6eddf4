"""Texts that have been drawn once are not shaped again (text i pdf).

The engine shapes each line again when it draws it, and asks for each letter's width: a seventh of
what pages take. What it draws for the same text in the same type is the same but for its place.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from vagval.files.pdf_type import LONGEST, TypeOf

PLACED = "set_text_matrix"
"""What puts a text in its place: all else that is drawn of it is the same anywhere."""
OF_LETTERS = frozenset({PLACED, "set_font_size", "show_text", "set_text_rise"})
OF_ITS_OWN = frozenset(
    {"set_color", "begin_text", "end_text", "add_font", "ink_rect", "logical_rect"}
)
"""What is drawn anew each time, or only asked for."""
Call = tuple[str, tuple[Any, ...]]


class Taking:
    """Draws on a page, and takes down what letters are drawn.

    Parameters
    ----------
    page
        The engine's stream of a page.

    Attributes
    ----------
    calls
        What was drawn; None where there was more to it than letters.
    """

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - the library's are untyped
        self._page = page
        self.calls: list[Call] | None = []

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        """Give the page's own, which is also taken down."""
        found = getattr(self._page, name)
        if name in OF_LETTERS:
            return lambda *given: self._take(found, name, given)
        if callable(found) and name not in OF_ITS_OWN:
            self.calls = None
        return found

    def _take(self, draw: Callable[..., object], name: str, given: tuple[Any, ...]) -> None:
        if self.calls is not None:
            self.calls.append((name, given))
        draw(*given)


@contextmanager
def remembered_texts() -> Iterator[None]:
    """Let the engine remember, within the block, which letters a text in a type is drawn with."""
    from weasyprint import draw

    plain = draw.draw_text
    type_of = TypeOf()
    known: dict[tuple[str, int, float], list[Call] | None] = {}

    def remembered(page: Any, box: Any, *rest: Any) -> None:  # noqa: ANN401
        laid_out = box.pango_layout
        if not _is_of_letters(box, *rest):
            plain(page, box, *rest)
            return
        key = laid_out.text, type_of(box.style), laid_out.justification_spacing
        if calls := known.get(key):
            _draw_again(page, box, calls)
            return
        taking = Taking(page)
        plain(taking, box, *rest)
        known[key] = taking.calls

    draw.draw_text = remembered
    try:
        yield
    finally:
        draw.draw_text = plain


def _is_of_letters(box: Any, _offset: float, overflow: str, *ellipsis: str) -> bool:  # noqa: ANN401
    """Tell whether a text may be drawn with letters alone, all of them, and no line."""
    style = box.style
    is_whole = overflow != "ellipsis" and ellipsis in {(), ("none",)}
    is_seen = style["visibility"] == "visible" and style["text_decoration_line"] == "none"
    return is_whole and is_seen and len(box.pango_layout.text) <= LONGEST


def _draw_again(page: Any, box: Any, calls: list[Call]) -> None:  # noqa: ANN401
    """Draw letters in the place and the colour of another text."""
    from weasyprint.matrix import Matrix

    place = Matrix(d=-1, e=box.position_x, f=box.position_y + box.baseline)
    page.set_color(box.style["color"])
    page.begin_text()
    for name, given in calls:
        getattr(page, name)(*(place.values if name == PLACED else given))
    page.end_text()
