"""Which days are public holidays in Sweden, computed exactly (allmänna helgdagar)."""

from datetime import date, timedelta

SATURDAY, SUNDAY = 5, 6
FIXED = frozenset({(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)})
"""New Year's Day, Epiphany, 1 May, the National Day, Christmas Day and the day after."""
EVES = frozenset({(12, 24), (12, 31)})
AFTER_EASTER = frozenset({-2, 0, 1, 39, 49})
"""Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday: days from Easter Day."""


def easter_sunday(year: int) -> date:
    """Give Easter Day (påskdagen) of a year in the Gregorian calendar.

    References
    ----------
    J.-M. Oudin 1940, as in P. K. Seidelmann (ed.), Explanatory Supplement to the Astronomical
    Almanac, 1992.

    Examples
    --------
    >>> easter_sunday(2027)
    datetime.date(2027, 3, 28)
    """
    century, golden = year // 100, year % 19
    corrected = century - century // 4 - (8 * century + 13) // 25
    epact = (19 * golden + corrected + 15) % 30
    full_moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full_moon + 2 - century + century // 4) % 7
    offset = full_moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def is_public_holiday(day: date) -> bool:
    """Tell whether a day is a Sunday or another public holiday (allmän helgdag).

    References
    ----------
    Lagen (1989:253) om allmänna helgdagar.

    Examples
    --------
    >>> is_public_holiday(date(2026, 6, 20)), is_public_holiday(date(2026, 6, 19))
    (True, False)
    """
    return (
        day.weekday() == SUNDAY
        or (day.month, day.day) in FIXED
        or (day - easter_sunday(day.year)).days in AFTER_EASTER
        or is_midsummer_day(day)
        or is_all_saints_day(day)
    )


def is_midsummer_day(day: date) -> bool:
    """Tell whether it is the Saturday from 20 to 26 June (midsommardagen)."""
    return day.weekday() == SATURDAY and date(day.year, 6, 20) <= day <= date(day.year, 6, 26)


def is_all_saints_day(day: date) -> bool:
    """Tell whether it is the Saturday from 31 October to 6 November (alla helgons dag)."""
    return day.weekday() == SATURDAY and date(day.year, 10, 31) <= day <= date(day.year, 11, 6)


def moves_a_deadline(day: date) -> bool:
    """Tell whether a last day that falls on this day moves to the next weekday.

    Saturdays, Midsummer Eve, Christmas Eve and New Year's Eve are no public holidays, but count
    as they do.

    References
    ----------
    Lagen (1930:173) om beräkning av lagstadgad tid, 2 §; LOU (2016:1145) 20:18.

    Examples
    --------
    >>> moves_a_deadline(date(2026, 6, 19)), moves_a_deadline(date(2026, 6, 18))
    (True, False)
    """
    return (
        day.weekday() == SATURDAY
        or (day.month, day.day) in EVES
        or is_midsummer_day(day + timedelta(days=1))
        or is_public_holiday(day)
    )
