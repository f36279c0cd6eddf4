"""The standstill period ends on a working day (LOU 20:1; lagen 1930:173)."""

from datetime import date

import pytest

from vagval.domain.standstill import OTHER_DAYS, standstill, standstill_end


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


def test_the_basis_says_what_was_counted_and_what_was_moved() -> None:
    # The four cases of the fact sheet: sent, day 10, last day, earliest contract.
    cases = (
        ("2026-06-08", "2026-06-18", "2026-06-18", "2026-06-19"),
        ("2026-06-10", "2026-06-20", "2026-06-22", "2026-06-23"),
        ("2026-12-14", "2026-12-24", "2026-12-28", "2026-12-29"),
        ("2027-03-16", "2027-03-26", "2027-03-30", "2027-03-31"),
    )
    for sent, *dates in cases:
        found = standstill(date.fromisoformat(sent), is_electronic=True)
        told = (found.counted_to, found.last_day, found.earliest_contract)
        assert [day.isoformat() for day in told] == dates
        assert found.is_moved == (dates[0] != dates[1])


def test_a_longer_period_counts_and_a_shorter_one_is_refused() -> None:
    sent = date(2026, 6, 8)
    assert standstill(sent, is_electronic=True, days=20).last_day == date(2026, 6, 29)
    with pytest.raises(ValueError, match="shorter"):
        standstill(sent, is_electronic=False, days=14)
