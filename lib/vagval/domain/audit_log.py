"""What a sample of an access log shows, without anybody's identity (åtkomstlogg)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from vagval.domain.shown import Shown


@dataclass(frozen=True, slots=True)
class LogEvent:
    """One event: which fields say something, and what they say where it names nobody.

    Users and patients are not kept: that they are named is all that is ever asked.

    Parameters
    ----------
    number
        Row of the table, or number of the event in the file from 1.
    fields
        Those of ``LOG_FIELDS`` that say something that can be read.
    actions
        Names of what was done, in small letters.
    moment
        With a time zone only if the log states one; None: no time that can be read.
    kept_until
        Last day that the event is kept; None: the log does not say.
    """

    number: int
    fields: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    moment: datetime | None = None
    kept_until: date | None = None

    def is_kept(self, years: int) -> bool | None:
        """Tell whether it is kept for so many years; None if the log does not say."""
        if self.moment is None or self.kept_until is None:
            return None
        end, start = self.kept_until, self.moment
        return (end.year - years, end.month, end.day) >= (start.year, start.month, start.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLog(Shown):
    """A sample of a log.

    Parameters
    ----------
    form
        A table's events are counted by row, a bundle's from 1.
    """

    form: Literal["table", "bundle"] = "table"
    events: tuple[LogEvent, ...] = ()
