"""A moment as logs write it, with or without a time zone (tidpunkt)."""

import re
from datetime import datetime

MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d:\d\d)?", re.ASCII
)


def read_moment(text: str) -> datetime | None:
    """Read a date with a time of day in ISO 8601; None if it is none.

    Examples
    --------
    >>> read_moment("2026-03-01T08:15:00+01:00").isoformat()
    '2026-03-01T08:15:00+01:00'
    >>> read_moment("2026-03-01") is None
    True
    """
    if MOMENT.fullmatch(text) is None:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
