"""Which edition of a system of codes a product states, and whether it is late enough (utgåva)."""

import re
from datetime import date

from vagval.comply.version_order import NUMBER, is_at_least

DAY = re.compile(r"((?:19|20)[0-9]{2})-?([0-9]{2})(?:-?([0-9]{2}))?|((?:19|20)[0-9]{2})")
MODULE = re.compile(r"https?://snomed\.info/sct/([0-9]{6,18})(?:/.*)?", re.IGNORECASE)


def is_edition_at_least(edition: str, lowest: str) -> bool | None:
    """Tell whether an edition is the lowest accepted or later; None if that cannot be decided.

    Days are compared as far as both say: a year alone does not tell on which side of a day in that
    year it lies. Numbers of versions are compared as such.

    Examples
    --------
    >>> is_edition_at_least("2025-01-01", "2026"), is_edition_at_least("2026-01", "20250531")
    (False, True)
    >>> is_edition_at_least("2025", "20250531") is None
    True
    """
    shown, asked = stated(edition), lowest.strip()
    shown_day, asked_day = day_parts(shown), day_parts(asked)
    if shown_day and asked_day:
        return _is_day_at_least(shown_day, asked_day)
    if not NUMBER.fullmatch(shown):
        return None
    if not shown_day and not asked_day:
        return is_at_least(shown, asked)
    # "2026.1" has a year in common with a day, and no more.
    shown_year, asked_year = _year(shown), _year(asked)
    if not shown_year or not asked_year:
        return None
    if shown_year != asked_year:
        return shown_year > asked_year
    return True if asked_day == asked_year else None


def stated(edition: str) -> str:
    """Give the part of an edition that is a number or a day.

    References
    ----------
    SNOMED International, "URI Standard": .../sct/45991000052106/version/20251130.

    Examples
    --------
    >>> stated(" http://snomed.info/sct/45991000052106/version/20251130")
    '20251130'
    """
    _, found, after = edition.strip().rpartition("/version/")
    return after if found else edition.strip()


def module_of(edition: str) -> str:
    """Give the module of SNOMED CT that a version URI names; empty: it names none.

    References
    ----------
    SNOMED International, "URI Standard": the module is what tells one country's edition from
    another's.

    Examples
    --------
    >>> module_of("http://snomed.info/sct/45991000052106/version/20251130"), module_of("20251130")
    ('45991000052106', '')
    """
    found = MODULE.fullmatch(edition.strip())
    return found[1] if found else ""


def day_parts(text: str) -> tuple[int, ...]:
    """Give year, month and day as far as a text says them; empty if it is no day.

    Examples
    --------
    >>> day_parts("20251130"), day_parts("2025-11"), day_parts("2025"), day_parts("20251340")
    ((2025, 11, 30), (2025, 11), (2025,), ())
    """
    found = DAY.fullmatch(text)
    if not found:
        return ()
    told = tuple(int(part) for part in found.groups() if part)
    try:
        date(*(*told, 1, 1)[:3])
    except ValueError:
        return ()
    return told


def _year(text: str) -> tuple[int, ...]:
    return day_parts(text.partition(".")[0])[:1]


def _is_day_at_least(shown: tuple[int, ...], asked: tuple[int, ...]) -> bool | None:
    common = min(len(shown), len(asked))
    if shown[:common] != asked[:common]:
        return shown[:common] > asked[:common]
    return True if len(asked) == common else None
