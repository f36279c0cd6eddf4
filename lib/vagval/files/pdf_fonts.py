"""The only fonts that a PDF may use: those in the page, and our fallback (typsnitt)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.files.pdf_glyphs import drawn_code_points
from vagval.files.pdf_style import PageStyle, font_file, unpacked

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from weasyprint.text.fonts import FontConfiguration

ROOM = 1.02
"""Letters are kerned and rounded: a little more than their widths together."""
FALLBACK = "vagval fallback"
FALLBACK_FILES = (("DejaVuSans.ttf", "normal"), ("DejaVuSans-Bold.ttf", "bold"))
"""Font files that come with matplotlib, and their weight."""


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """A page's fonts as the engine takes them.

    Parameters
    ----------
    advances
        Code point -> how far it takes a line forward, in ems: all that the fonts have.
    """

    configuration: "FontConfiguration"
    advances: Mapping[int, float]

    def width(self, text: str) -> float:
        """Measure a text on one line, in ems."""
        get = self.advances.get
        return sum([get(ord(letter), 0.0) for letter in text]) * ROOM


def own_fonts(root: "Element", styles: tuple[PageStyle, ...]) -> PdfFonts:
    """Give the fonts that a page embeds, and our fallback if its text needs more.

    No font of the system is among them, so the pages are the same wherever they are set.
    """
    from weasyprint.urls import URLFetcher

    configuration = _empty_configuration()
    advances: dict[int, float] = {}
    for style in styles:
        for face in style.faces:
            configuration.add_font_face(face, unpacked)
        for address in style.addresses():
            advances = {**_advances(font_file(address)), **advances}
    if drawn_code_points(root) <= advances.keys():
        return PdfFonts(configuration, advances)
    of_files = URLFetcher(allowed_protocols={"file"}, fail_on_errors=True)
    for file, weight in FALLBACK_FILES:
        path = _fallback_folder() / file
        descriptors = {
            "src": [("external", path.as_uri())],
            "font_family": FALLBACK,
            "font_weight": weight,
        }
        configuration.add_font_face(descriptors, of_files)
    return PdfFonts(configuration, {**_advances(path.read_bytes()), **advances})


def _empty_configuration() -> "FontConfiguration":
    """Give a font configuration that has read no file of the system and knows no font."""
    from weasyprint.text.ffi import ffi, fontconfig, gobject, pangoft2
    from weasyprint.text.fonts import FontConfiguration

    if not hasattr(fontconfig, "FcConfigCreate"):
        ffi.cdef("FcConfig * FcConfigCreate (void);", override=True)

    class OwnFonts(FontConfiguration):  # type: ignore[misc]  # the library has no types
        """As the library's own, but for the first line: it loads all fonts of the system."""

        def __init__(self) -> None:
            self._config = fontconfig.FcConfigCreate()
            self.font_map = ffi.gc(pangoft2.pango_ft2_font_map_new(), gobject.g_object_unref)
            pangoft2.pango_fc_font_map_set_config(
                ffi.cast("PangoFcFontMap *", self.font_map), self._config
            )
            # The map keeps a reference of its own.
            fontconfig.FcConfigDestroy(self._config)
            self._folder = None
            self.strut_layouts: dict[object, object] = {}
            self.font_features: dict[object, object] = {}

    return OwnFonts()


@cache
def _advances(font: bytes) -> dict[int, float]:
    from fontTools.ttLib import TTFont

    file = TTFont(BytesIO(font), lazy=True)
    widths, em = file["hmtx"], file["head"].unitsPerEm
    advances = {point: widths[name][0] / em for point, name in file.getBestCmap().items()}
    digits = advances.keys() & set(map(ord, "0123456789"))
    # In tables all digits are as wide as the widest.
    return advances | dict.fromkeys(digits, max((advances[each] for each in digits), default=0.0))


def _fallback_folder() -> Path:
    found = find_spec("matplotlib")
    if found is None or found.origin is None:  # pragma: no cover - matplotlib is required
        message = "matplotlib is not installed"
        raise ModuleNotFoundError(message)
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
