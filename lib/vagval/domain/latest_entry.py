"""Which of several entries on record holds (senaste anteckningen)."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from vagval.domain.errors import MaterialError, finding
from vagval.domain.place import Place


class Dated(Protocol):
    """An entry on record: when it was written, and where it stands."""

    @property
    def on(self) -> date:
        """When it was written."""
        ...

    @property
    def place(self) -> Place:
        """Where it stands."""
        ...


Entry = TypeVar("Entry", bound=Dated)


def latest_entry(entries: Iterable[Entry]) -> Entry | None:
    """Give the latest entry about one thing; None without entries.

    Raises
    ------
    MaterialError
        If two entries share the latest date: the order of lines must never decide.
    """
    dated = sorted(entries, key=lambda entry: (entry.on, entry.place.file, entry.place.cell))
    if not dated:
        return None
    same_day = [entry for entry in dated if entry.on == dated[-1].on]
    if len(same_day) > 1:
        raise MaterialError(
            *(finding("record-same-day", entry.place, date=entry.on) for entry in same_day)
        )
    return dated[-1]
