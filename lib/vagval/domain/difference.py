"""Where two files that should be the same first differ (första skillnaden)."""

from dataclasses import dataclass
from typing import Literal

Within = Literal["heading", "cell", "sheet", "key", "page", "paragraph", "line", "part", "byte"]
"""What ``where`` counts or names: text under a heading, a notebook's cell, a sheet's cell, a key in
JSON, a page of a PDF, a paragraph of a document, a line, a part of a container, a byte."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place at which two files differ, in the reader's terms.

    Parameters
    ----------
    where
        The heading, ``Sheet!B7``, ``lots.0.proposed``, or a number counted from 1.
    kept, now
        What stands there in each; empty where it is missing, or cannot be read as text.
    """

    within: Within
    where: str
    kept: str = ""
    now: str = ""
