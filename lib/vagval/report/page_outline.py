"""The headings of a page in order (disposition)."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

LEVELS = {f"h{level}": level for level in range(1, 7)}
_HEADING = re.compile(r"<h([1-6])\b.*?</h\1\s*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading, with the id that a link goes to; an empty id: none."""

    level: int
    id: str
    text: str


def outline(html: str) -> tuple[Heading, ...]:
    """Give the headings of some HTML in order.

    Examples
    --------
    >>> outline('<h2 id="pris">Pris &amp; betyg</h2>')
    (Heading(level=2, id='pris', text='Pris & betyg'),)
    """
    reader = _Headings()
    # Long tables stand between the headings; only the headings themselves are taken apart.
    for heading in _HEADING.finditer(html):
        reader.feed(heading[0])
    reader.close()
    return tuple(reader.headings)


class _Headings(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headings: list[Heading] = []
        self._open: tuple[int, str] | None = None
        self._text = ""
        self._is_in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in LEVELS:
            self._open = (LEVELS[tag], dict(attrs).get("id") or "")
            self._text = ""
        if tag == "a":
            # nbconvert puts a link to itself, a paragraph sign, in every heading of prose.
            self._is_in_link = dict(attrs).get("class") == "anchor-link"

    def handle_data(self, data: str) -> None:
        if self._open is not None and not self._is_in_link:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._is_in_link = False
        if tag in LEVELS and self._open is not None:
            level, key = self._open
            self.headings.append(Heading(level, key, " ".join(self._text.split())))
            self._open = None
