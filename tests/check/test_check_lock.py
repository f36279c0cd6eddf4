"""Criteria locked when bids could be known leave the result provisional."""

from datetime import UTC, date, datetime

import pytest

from builders import a_requirement, criteria_of
from vagval.check.check_lock import check_lock
from vagval.domain.errors import Severity
from vagval.domain.lock import Lock
from vagval.domain.place import Place
from vagval.domain.record import DecisionKind, Record, RecordedDecision

CRITERIA = criteria_of(a_requirement("S-1"), deadline=date(2026, 3, 16))
OPENED = RecordedDecision(date(2026, 3, 10), DecisionKind.OPENING, "", "", "A", Place("record"))


def a_lock(day: int, version: int = 1) -> Lock:
    at = datetime(2026, 3, day, 23, 59, tzinfo=UTC)
    return Lock(CRITERIA.procurement.id, version, at, ("A", "B"), "", (), "")


def test_a_lock_on_the_last_day_for_bids_is_in_time() -> None:
    assert check_lock(CRITERIA, a_lock(16), Record()) == ()


@pytest.mark.parametrize("version", [1, 2])
def test_a_lock_after_the_last_day_is_asked_about_whatever_its_version(version: int) -> None:
    (found,) = check_lock(CRITERIA, a_lock(17, version), Record())
    assert (found.code, found.severity) == ("locked-after-deadline", Severity.QUESTION)


def test_an_earlier_opening_on_record_counts_before_the_deadline() -> None:
    assert check_lock(CRITERIA, a_lock(11), Record(decisions=(OPENED,)))
