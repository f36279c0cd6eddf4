"""Until when no contract may be made after an award decision (avtalsspärr)."""

from datetime import date, timedelta

ELECTRONIC_DAYS, OTHER_DAYS = 10, 15
FIXED_HOLIDAYS = frozenset({(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)})
"""Month and day; Christmas Eve and New Year's Eve count as the act of 1930 says."""
EASTER_HOLIDAYS = (-2, 1, 39)
"""Days from Easter Day to Good Friday, Easter Monday and Ascension Day."""
MIDSUMMER = range(19, 26)
FRIDAY, SATURDAY = 4, 5
LATEST = 35
"""Days after 22 March of 26 April, which is never Easter Day."""


def standstill_end(sent: date, days: int = ELECTRONIC_DAYS) -> date:
    """Give the last day of the standstill period; a contract may be made on the day after.

    The day of sending is not counted, and a last day on a Saturday, a Sunday, a public holiday,
    Midsummer Eve, Christmas Eve or New Year's Eve moves to the next working day.

    Parameters
    ----------
    sent
        When the notice of the award decision was sent to all bidders.
    days
        10 where it was sent electronically, 15 otherwise, more where the authority said so.

    References
    ----------
    LOU (2016:1145) 20:1, 20:18; lagen (1930:173) om beräkning av lagstadgad tid, 1-2 §§.

    Examples
    --------
    >>> standstill_end(date(2026, 6, 10)).isoformat()
    '2026-06-22'
    """
    last = sent + timedelta(days=days)
    while is_free(last):
        last += timedelta(days=1)
    return last


def is_free(day: date) -> bool:
    """Tell whether a time limit may not end on a day (lagen 1930:173, 2 §).

    All Saints' Day, Whit Sunday and Midsummer Day are Saturdays or Sundays always.
    """
    from_easter = (day - easter(day.year)).days
    is_midsummer_eve = day.month == 6 and day.day in MIDSUMMER and day.weekday() == FRIDAY
    return (
        day.weekday() >= SATURDAY
        or (day.month, day.day) in FIXED_HOLIDAYS
        or from_easter in EASTER_HOLIDAYS
        or is_midsummer_eve
    )


def easter(year: int) -> date:
    """Give Easter Day of a year from 1900 to 2099 (C. F. Gauss).

    Examples
    --------
    >>> [easter(year).isoformat() for year in (1981, 2026, 2027, 2049)]
    ['1981-04-19', '2026-04-05', '2027-03-28', '2049-04-18']
    """
    moon = (19 * (year % 19) + 24) % 30
    week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    is_late = moon + week == LATEST or (moon, week, year % 19 > 10) == (28, 6, True)  # noqa: PLR2004
    return date(year, 3, 22) + timedelta(days=moon + week - (7 if is_late else 0))
