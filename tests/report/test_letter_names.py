"""Letters of one name are told apart: a later one would otherwise overwrite the first."""

from datetime import date

from vagval.domain.letter import Letter, LetterKind
from vagval.report.letter_names import told_apart

MAY, JUNE = date(2026, 5, 4), date(2026, 6, 1)


def named(name: str) -> Letter:
    return Letter(LetterKind.CLARIFICATION, name, (), "sv", "Fråga", ())


def names(*wanted: tuple[str, date | None]) -> list[str]:
    return [each.name for each in told_apart((named(name), on) for name, on in wanted)]


def test_the_first_keeps_its_name_and_a_repeat_gets_its_date_then_a_number() -> None:
    assert names(("a-S", MAY), ("a-S", JUNE), ("a-S", JUNE), ("a-S", JUNE)) == [
        "a-S", "a-S-2026-06-01", "a-S-2026-06-01-2", "a-S-2026-06-01-3",
    ]  # fmt: skip


def test_a_name_that_is_its_date_is_not_dated_twice_and_one_without_a_date_is_numbered() -> None:
    assert names(("a-2026-05-04", MAY), ("a-2026-05-04", MAY)) == ["a-2026-05-04", "a-2026-05-04-2"]
    assert names(("a", None), ("a", None)) == ["a", "a-2"]


def test_names_that_differ_in_capitals_alone_are_the_same_on_some_disks() -> None:
    assert names(("a-S", MAY), ("a-s", JUNE)) == ["a-S", "a-s-2026-06-01"]
