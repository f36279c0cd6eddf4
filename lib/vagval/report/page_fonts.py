"""The typefaces that pages and figures are set in, shipped with the package (typsnitt).

Vagval Sans is Inter 4.001, and Vagval Signs a few signs of DejaVu Sans 2.37 that Inter lacks; both
are cut down to what our languages need. ``fonts/README.md`` has the recipe and the licences. The
names are our own, so that no installed typeface is ever taken for them.
"""

from base64 import b64encode
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType

SANS = "Vagval Sans"
SIGNS = "Vagval Signs"
FACES = (
    (SANS, 400, "VagvalSans-Regular"),
    (SANS, 700, "VagvalSans-Bold"),
    (SIGNS, 400, "VagvalSigns-Regular"),
)
"""Family, weight and file of each face that a page carries."""
WEIGHTS = MappingProxyType({weight: file for family, weight, file in FACES if family == SANS})


@cache
def font_faces() -> str:
    """Give the style rules that carry the typefaces inside a page: nothing is fetched."""
    return "\n".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};'
        f'src:url(data:font/woff2;base64,{_base64(file)}) format("woff2")}}'
        for family, weight, file in FACES
    )


def font_path(weight: int = 400) -> Path:
    """Give the file that draws letters in figures.

    Parameters
    ----------
    weight
        400 or 700; the bold one is Inter's semi-bold.
    """
    return Path(str(_folder().joinpath(f"{WEIGHTS[weight]}.ttf")))


def _base64(file: str) -> str:
    return b64encode(_folder().joinpath(f"{file}.woff2").read_bytes()).decode("ascii")


def _folder() -> Traversable:
    return files("vagval.report").joinpath("fonts")
