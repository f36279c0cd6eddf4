"""What stands in a drawn figure, before its letters become outlines."""

from matplotlib.figure import Figure
from matplotlib.text import Text


def texts(figure: Figure) -> list[str]:
    """Give every text that is drawn, with ordinary blanks and on one line."""
    figure.draw_without_rendering()
    found = (item for item in figure.findobj(Text) if isinstance(item, Text))
    return [" ".join(item.get_text().split()) for item in found if item.get_text().strip()]
