"""Public holidays, and the days that a deadline moves from."""

from datetime import date, timedelta

import pytest

from vagval.domain.swedish_holidays import easter_sunday, is_public_holiday, moves_a_deadline

EASTERS = (
    "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19",
    "2000-04-23", "2008-03-23", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
)  # fmt: skip
"""The earliest and the latest there can be among them, and the exceptions of Gauss."""
HOLIDAYS_OF_2026 = (
    "01-01", "01-06", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "06-06", "06-20",
    "10-31", "12-25", "12-26",
)  # fmt: skip
"""As listed by the act: Sundays aside, 13 days."""


@pytest.mark.parametrize("day", EASTERS)
def test_easter_day_is_computed_exactly(day: str) -> None:
    assert easter_sunday(int(day[:4])).isoformat() == day


def test_easter_day_is_a_sunday_from_22_march_to_25_april() -> None:
    for year in range(1753, 2400):
        day = easter_sunday(year)
        assert day.weekday() == 6
        assert (3, 22) <= (day.month, day.day) <= (4, 25)


def test_the_holidays_of_a_year_are_those_of_the_act() -> None:
    days = (date(2026, 1, 1) + timedelta(days=n) for n in range(365))
    found = {day for day in days if is_public_holiday(day)}
    listed = {date.fromisoformat(f"2026-{day}") for day in HOLIDAYS_OF_2026}
    assert listed <= found
    assert all(day.weekday() == 6 for day in found - listed)


@pytest.mark.parametrize("eve", ["2026-06-19", "2025-06-20", "2026-12-24", "2026-12-31"])
def test_an_eve_is_no_holiday_but_moves_a_deadline(eve: str) -> None:
    day = date.fromisoformat(eve)
    assert moves_a_deadline(day)
    assert not is_public_holiday(day)


def test_a_saturday_moves_a_deadline_and_an_ordinary_friday_does_not() -> None:
    assert moves_a_deadline(date(2026, 6, 13))
    assert not moves_a_deadline(date(2026, 6, 12))
