"""Get ready to draw before there is anything to draw (rita i förväg)."""

from vagval.report.svg_text import drawing, svg_text


def ready_to_draw() -> None:
    """Draw nothing, once, so that what is forked from here need not load what draws."""
    from matplotlib.figure import Figure

    with drawing():
        svg_text(Figure(figsize=(1, 1)))
