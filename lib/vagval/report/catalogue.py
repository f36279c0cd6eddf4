"""The message catalogues of a language, each message read when it is first said (kataloger).

Reading all of them takes a second, and most commands say a few dozen of two thousand messages.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser, ast

from vagval.domain.bilingual import Language

ENTRY = re.compile(r"-?[A-Za-z][A-Za-z0-9_-]*(?=[ \t]*=)")
"""How a message or a term begins, at the beginning of a line."""
WITHIN = re.compile(r"[ }]|$")
"""How a line begins that belongs to the entry before it."""


class Catalogue(FluentBundle):
    """A bundle of messages that are parsed when they are asked for.

    Parameters
    ----------
    entries
        Name of a message, or of a term with its hyphen -> its source.
    """

    def __init__(
        self, locale: str, entries: Mapping[str, str], functions: dict[str, Callable[..., Any]]
    ) -> None:
        super().__init__([locale], functions=functions, use_isolating=False)
        self._entries = entries

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is a message of this name, here or among those added since."""
        return message_id in self._entries or super().has_message(message_id)

    def _lookup(self, entry_id: str, term: bool = False) -> Message:  # noqa: FBT001, FBT002 - its own
        """Give a message, or a term, ready to be said.

        Raises
        ------
        KeyError
            If there is none, or it cannot be read.
        """
        known = self._terms if term else self._messages
        if entry_id not in known:
            source = self._entries[f"-{entry_id}" if term else entry_id]
            entry = FluentParser().parse_entry(source)
            if not isinstance(entry, ast.Message | ast.Term) or entry.id.name != entry_id:
                message = f"the message cannot be read: {source!r}"
                raise KeyError(message)
            known[entry_id] = entry
        return super()._lookup(entry_id, term)


@cache
def entries_of(language: Language) -> Mapping[str, str]:
    """Give the source of every message of a language by its name, and refuse what would be lost.

    Of two messages with one name the runtime keeps the first, and it skips a line that belongs to
    none; both would show only when a reader misses a sentence.
    """
    folder = files("vagval.report").joinpath("locale", language)
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".ftl"))
    entries: dict[str, str] = {}
    for name in names:
        found = split_entries(folder.joinpath(name).read_text(encoding="utf-8"), name)
        if twice := sorted(entries.keys() & found.keys()):
            message = f"{twice} stand in {name} and in another catalogue of locale/{language}"
            raise KeyError(message)
        entries |= found
    return entries


def split_entries(text: str, name: str) -> dict[str, str]:
    r"""Take a catalogue apart where messages begin; comments are nobody's.

    Raises
    ------
    KeyError
        If a line belongs to no message, or two messages have one name.

    Examples
    --------
    >>> split_entries("# about\na = A\n    .do = B\nb = { $n ->\n   *[other] C\n}\n", "x.ftl")
    {'a': 'a = A\n    .do = B\n', 'b': 'b = { $n ->\n   *[other] C\n}\n'}
    """
    entries: dict[str, str] = {}
    current = ""
    for line in text.splitlines(keepends=True):
        if line.startswith("#"):
            current = ""
        elif begun := ENTRY.match(line):
            current = begun[0]
            if current in entries:
                message = f"{current!r} stands twice in {name}"
                raise KeyError(message)
            entries[current] = line
        elif line.strip() and not (current and WITHIN.match(line)):
            message = f"{name} cannot be read at: {line!r}"
            raise KeyError(message)
        elif current:
            entries[current] += line
    return entries
