"""An object of a JSON, YAML or XML file; each method reads one field (nod i en bevisfil)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.toml_table import brief

MOST_KEPT = 10_000
"""Faults; a list of millions of wrong things must not fill the memory."""


class Node:
    """Fields of an object, with the path that leads to it.

    A field that is absent is empty and no fault: what is not said is not shown. A field of another
    kind than it must be is a fault, and is read as absent. Where a list is wanted and one thing
    stands, that one thing is read, with a fault.

    Parameters
    ----------
    fields
        As parsed.
    path
        Of keys, such as ``"rest[0].resource[3]"``; empty at the top.
    file
        As findings name it.
    faults
        Grows while fields are read.
    """

    __slots__ = ("faults", "fields", "file", "path")

    def __init__(
        self, fields: Mapping[str, Any], path: str, file: str, faults: list[Finding]
    ) -> None:
        self.fields = fields
        self.path = path
        self.file = file
        self.faults = faults

    def place(self, key: str = "") -> Place:
        """Name a field of this object, or the object."""
        return Place(self.file, cell=f"{self.path}.{key}".strip("."))

    def wrong(self, key: str, kind: str, value: object) -> None:
        """Tell that a field is of another kind than it must be."""
        if len(self.faults) < MOST_KEPT:
            shown = brief(value)[:60]
            self.keep(finding("evidence-field-wrong", self.place(key), kind=kind, value=shown))

    def keep(self, fault: Finding) -> None:
        """Add a fault, unless there are so many that the rest says nothing more."""
        if len(self.faults) < MOST_KEPT:
            self.faults.append(fault)

    def has(self, key: str) -> bool:
        """Tell whether a field is there and says something."""
        return self.fields.get(key) not in (None, "", [], {})

    def text(self, key: str) -> str:
        """Give a text; empty if it is absent."""
        value = self.fields.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong(key, "text", value)
            return ""
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts."""
        values = self._list(key)
        for each in values:
            if not isinstance(each, str) and each is not None:
                self.wrong(key, "texts", each)
        return tuple(each for each in values if isinstance(each, str))

    def truth(self, key: str) -> bool | None:
        """Give true or false; None if it is absent."""
        value = self.fields.get(key)
        if value is not None and not isinstance(value, bool):
            self.wrong(key, "truth", value)
            return None
        return value

    def whole(self, key: str) -> int | None:
        """Give a whole number; None if it is absent."""
        value = self.fields.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong(key, "whole", value)
            return None
        return value

    def day(self, key: str) -> date | None:
        """Give the day of a date or a moment in ISO form; None if it is absent."""
        text = self.text(key)
        if not text:
            return None
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            self.wrong(key, "date", text)
            return None

    def node(self, key: str) -> "Node | None":
        """Give an object; None if it is absent."""
        value = self.fields.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.wrong(key, "object", value)
            return None
        return Node(value, f"{self.path}.{key}".strip("."), self.file, self.faults)

    def count(self, key: str) -> int:
        """Count what a list holds, before anything of it is read; 0 where no list stands."""
        value = self.fields.get(key)
        return len(value) if isinstance(value, list) else 0

    def nodes(self, key: str) -> tuple["Node", ...]:
        """Give a list of objects, counted from 0 as the file's own format does."""
        found: list[Node] = []
        for number, value in enumerate(self._list(key)):
            if isinstance(value, dict):
                path = f"{self.path}.{key}[{number}]".strip(".")
                found.append(Node(value, path, self.file, self.faults))
            elif value is not None:
                self.wrong(f"{key}[{number}]", "object", value)
        return tuple(found)

    def _list(self, key: str) -> list[Any]:
        value = self.fields.get(key)
        if value is None:
            return []
        if isinstance(value, list):
            return value
        self.wrong(key, "list", value)
        return [value] if isinstance(value, dict) else []
