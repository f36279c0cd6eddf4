"""A lock without the laboratory's results holds, and says that they are missing."""

from datetime import UTC, datetime

from in_words import in_swedish
from vagval.check.lock_without_laboratory import lock_without_laboratory
from vagval.domain.errors import Severity
from vagval.domain.lock import LABORATORY, Lock


def a_lock(*names: str) -> Lock:
    files = tuple((name, "0" * 64) for name in names)
    return Lock("prov", 2, datetime(2026, 1, 14, tzinfo=UTC), ("A", "B"), "", files, "0" * 64)


def test_an_older_lock_is_noted_and_stops_nothing() -> None:
    (note,) = lock_without_laboratory(a_lock("procurement.toml"))
    assert note.severity is Severity.NOTE
    assert note.place.file == "criteria/prov/lock.json"
    assert "(version 2) utan modellprov" in in_swedish(note)
    assert "vagval lab prov" in in_swedish(note)


def test_a_lock_with_results_needs_no_note() -> None:
    assert lock_without_laboratory(a_lock(LABORATORY, "procurement.toml")) == ()
