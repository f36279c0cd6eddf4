"""Where a table of a TOML file stands, named as a person looks it up (plats i filen)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vagval.domain.place import Place
from vagval.files.identifier import is_identifier


@dataclass(frozen=True, slots=True)
class Spot:
    """The way from the file down to one of its tables.

    Parameters
    ----------
    file
        The file as findings name it.
    path
        The keys that lead to the table, e.g. ``"lot[2] (PV).award"``; empty for the file itself.
    heading
        The line that the table begins with in the file, e.g. ``"[lot.award]"``; empty for the file.
    position
        Where the table stands among others, for findings in the order of the file.
    """

    file: str
    path: str = ""
    heading: str = ""
    position: tuple[int, ...] = ()

    def place(self, content: Mapping[str, Any], key: str = "") -> Place:
        """Name a key of the table; without a key the table."""
        position = (*self.position, order(content, key)) if key else self.position
        return Place(self.file, cell=self._down(key), position=position)

    def table(self, content: Mapping[str, Any], key: str) -> "Spot":
        """Name a table below, ``[key]``."""
        position = (*self.position, order(content, key))
        return Spot(self.file, self._down(key), f"[{self._dotted(key)}]", position)

    def tables(
        self, content: Mapping[str, Any], key: str, number: int, each: Mapping[str, Any]
    ) -> "Spot":
        """Name one of several tables below, ``[[key]]``, by its number and by what it is called."""
        position = (*self.position, order(content, key), number)
        path = self._down(f"{key}[{number}]{label(each)}")
        return Spot(self.file, path, f"[[{self._dotted(key)}]]", position)

    def _down(self, key: str) -> str:
        return ".".join(part for part in (self.path, key) if part)

    def _dotted(self, key: str) -> str:
        return ".".join(part for part in (self.heading.strip("[]"), key) if part)


def order(content: Mapping[str, Any], key: str) -> int:
    """Give the place of a key among those of its table; an absent one belongs before the tables."""
    tables = (n for n, value in enumerate(content.values()) if is_table(value))
    return list(content).index(key) if key in content else next(tables, len(content))


def is_table(value: object) -> bool:
    """Tell whether a value stands below a heading of its own, or may do so."""
    return isinstance(value[0] if value and isinstance(value, list) else value, dict)


def label(table: Mapping[str, Any]) -> str:
    """Give what a table is called beside its number: its id, or the points that it describes.

    Examples
    --------
    >>> label({"id": "LM"}), label({"points": 2}), label({"id": "å"})
    (' (LM)', ' (points 2)', '')
    """
    key, points = table.get("id"), table.get("points")
    if isinstance(key, str) and is_identifier(key):
        return f" ({key})"
    is_number = isinstance(points, int) and not isinstance(points, bool)
    return f" (points {points})" if is_number else ""
