"""The standstill period ends on a working day (LOU 20:1; lagen 1930:173)."""

from datetime import date

import pytest

from vagval.domain.standstill import OTHER_DAYS, easter, standstill_end


@pytest.mark.parametrize(
    ("sent", "last", "why"),
    [
        ("2026-06-08", "2026-06-18", "a plain Thursday"),
        ("2026-06-09", "2026-06-22", "day 10 is Midsummer Eve, then a weekend"),
        ("2026-06-10", "2026-06-22", "day 10 is Midsummer Day"),
        ("2026-12-14", "2026-12-28", "day 10 is Christmas Eve, then two holidays and a weekend"),
        ("2026-12-21", "2027-01-04", "day 10 is New Year's Eve, then New Year's Day"),
        ("2027-03-16", "2027-03-30", "day 10 is Good Friday, then Easter"),
        ("2026-05-04", "2026-05-15", "day 10 is Ascension Day"),
        ("2026-05-27", "2026-06-08", "day 10 is the National Day, a Saturday"),
    ],
)
def test_the_last_day_moves_to_a_working_day(sent: str, last: str, why: str) -> None:
    assert standstill_end(date.fromisoformat(sent)).isoformat() == last, why


def test_a_notice_sent_otherwise_gives_fifteen_days() -> None:
    assert standstill_end(date(2026, 6, 8), OTHER_DAYS) == date(2026, 6, 23)


def test_the_earliest_and_the_latest_easter_are_found() -> None:
    assert (easter(1913), easter(1943)) == (date(1913, 3, 23), date(1943, 4, 25))
    assert easter(1954) == date(1954, 4, 18)
