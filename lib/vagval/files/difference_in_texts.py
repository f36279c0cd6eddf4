"""What a reader sees in a page, a notebook, JSON or a text, spot by spot (ställen i texter)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from vagval.domain.difference import Within

HEADINGS = {"h1", "h2", "h3"}
UNSEEN = {"style", "script"}
SAID = ("alt", "href", "title")
"""Attributes whose values a reader hears or follows."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place in a file and what stands there."""

    within: Within
    where: str
    text: str


def page_texts(content: bytes) -> Iterator[Spot]:
    """Give the texts of an HTML page in order, each under its heading."""
    reader = _Texts()
    reader.feed(content.decode("utf-8"))
    reader.close()
    yield from reader.spots


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.spots: list[Spot] = []
        self._heading = ""
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HEADINGS or tag in UNSEEN:
            self._inside.append(tag)
            if tag in HEADINGS:
                self._heading = ""
        for name, value in attrs:
            if name in SAID and value:
                self.spots.append(Spot("heading", self._heading, value))

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        if not text or (self._inside and self._inside[-1] in UNSEEN):
            return
        if self._inside and self._inside[-1] in HEADINGS:
            self._heading = f"{self._heading} {text}".strip()
        self.spots.append(Spot("heading", self._heading, text))


def notebook_outputs(content: bytes) -> Iterator[Spot]:
    """Give what each cell of a notebook says: its source, and then its outputs."""
    for number, cell in enumerate(json.loads(content)["cells"], start=1):
        where = str(number)
        yield Spot("cell", where, _joined(cell.get("source", "")))
        for output in cell.get("outputs", ()):
            yield from (Spot("cell", where, text) for text in _output_texts(output))


def _output_texts(output: dict[str, Any]) -> Iterator[str]:
    for kind, value in sorted(output.get("data", {}).items()):
        text = _joined(value)
        if kind == "text/html":
            yield from (spot.text for spot in page_texts(text.encode("utf-8")))
        else:
            yield text
    yield from (_joined(output[key]) for key in ("text", "evalue") if key in output)


def _joined(value: object) -> str:
    return "".join(map(str, value)) if isinstance(value, list) else str(value)


def json_values(content: bytes) -> Iterator[Spot]:
    """Give every value of a JSON file with the keys that lead to it."""
    yield from _values(json.loads(content), ())


def _values(value: object, path: tuple[str, ...]) -> Iterator[Spot]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _values(inner, (*path, str(key)))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _values(inner, (*path, str(number)))
    else:
        yield Spot("key", ".".join(path), json.dumps(value, ensure_ascii=False))


def spots(content: bytes) -> Iterator[Spot]:
    """Give the lines of any text file."""
    for number, line in enumerate(content.decode("utf-8").split("\n"), start=1):
        yield Spot("line", str(number), line)
