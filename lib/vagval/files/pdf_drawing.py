"""A figure as operators of a PDF, straight into its page (figur i pdf).

The engine can draw SVG itself, but takes a second for a figure whose letters are outlines. Our
figures use few of SVG's means; a drawing that uses any other is left to the engine.
"""

from base64 import b64decode
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vagval.files.pdf_outline import BeyondUsError
from vagval.files.pdf_strokes import Strokes

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from weasyprint.pdf.stream import Stream

PREFIX = "data:image/svg+xml;base64,"
PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure ready to draw, as the engine asks a picture to be.

    Parameters
    ----------
    width, height
        In the figure's own units, which are points.
    operators
        In those units, from the top left corner down.
    """

    width: float
    height: float
    operators: bytes

    def get_intrinsic_size(
        self, _image_resolution: object, _font_size: object
    ) -> tuple[float, float, float]:
        """Give width and height in pixels, and their ratio."""
        width, height = self.width * PIXELS_PER_POINT, self.height * PIXELS_PER_POINT
        return width, height, width / height

    def draw(self, stream: "Stream", width: float, height: float, _style: object) -> None:
        """Draw into a page, as large as its box is."""
        with stream.stacked():
            stream.transform(a=width / self.width, d=height / self.height)
            stream.stream.append(self.operators)


def drawings(root: "Element") -> dict[str, Drawing]:
    """Give the figures of a page by the addresses that hold them, as the engine keeps pictures."""
    addresses = {address for image in root.iter("img") if (address := image.get("src"))}
    found = {address: _drawing(address) for address in sorted(addresses)}
    return {address: drawing for address, drawing in found.items() if drawing is not None}


def _drawing(address: str) -> Drawing | None:
    from xml.etree.ElementTree import fromstring

    if not address.startswith(PREFIX):
        return None
    # Our own figure: no entity of an unknown writer is in it.
    root = fromstring(b64decode(address.removeprefix(PREFIX)))  # noqa: S314
    try:
        left, top, width, height = map(float, (root.get("viewBox") or "").split())
        if (left, top) != (0, 0):
            return None
        strokes = Strokes(root)
        return Drawing(width, height, strokes.operators())
    except (BeyondUsError, ValueError):
        return None
