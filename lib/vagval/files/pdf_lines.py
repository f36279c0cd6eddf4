"""Lines that have been broken once are not broken again (radbrytning i pdf).

Much of a report says the same in cell after cell ("Uppfyllt"), at the same width and in the same
style. Asking the library that shapes letters anew each time takes a tenth of what pages take.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

LONGEST = 300
"""Letters; what is longer is hardly said twice."""
Split = Callable[..., tuple[Any, ...]]


@contextmanager
def remembered_lines() -> Iterator[None]:
    """Let the engine remember, within the block, how it broke a text in a style at a width.

    What it gives for a line is laid out anew from its text each time it is drawn, so that the same
    value serves for all. A long text is asked for once a line, each time without the lines before;
    remembering all of them would take memory by the square of its length.
    """
    from weasyprint.layout import inline

    plain: Split = inline.split_first_line
    known: dict[tuple[object, ...], tuple[object, tuple[Any, ...]]] = {}

    def remembered(  # noqa: PLR0913, PLR0917 - the engine's own
        text: str,
        style: object,
        context: object,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,  # noqa: FBT001, FBT002 - the engine's own
        minimum: bool = False,  # noqa: FBT001, FBT002 - the engine's own
    ) -> tuple[Any, ...]:
        if len(text) > LONGEST:
            return plain(
                text, style, context, max_width, justification_spacing, is_line_start, minimum
            )
        key = (text, id(style), max_width, justification_spacing, is_line_start, minimum)
        if key not in known:
            broken = plain(
                text, style, context, max_width, justification_spacing, is_line_start, minimum
            )
            # The style stays, so that no other takes its place in memory.
            known[key] = (style, broken)
        return known[key][1]

    inline.split_first_line = remembered
    try:
        yield
    finally:
        inline.split_first_line = plain
