"""The only place that looks at the clock."""

from datetime import UTC, datetime


def now() -> datetime:
    """Give the time now, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
