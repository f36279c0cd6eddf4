"""Editions are compared as far as both say; what that leaves open is left open."""

import pytest

from vagval.comply.code_edition import day_parts, is_edition_at_least, module_of


@pytest.mark.parametrize(
    ("edition", "lowest", "outcome"),
    [
        ("2025-01-01", "2026", False),
        ("2026-01-01", "2026", True),
        ("20250531", "20250531", True),
        ("2025-05-30", "20250531", False),
        ("20250531 ", "20250531", True),
        ("2026", "20250531", True),
        ("2026-01", "20250531", True),
        ("202601", "20250531", True),
        ("2024", "20250531", False),
        ("2025-04", "20250531", False),
        ("2025", "20250531", None),
        ("2025-05", "20250531", None),
        ("20251340", "20250531", None),
        ("2.80", "2.78", True),
        ("2.77", "2.78", False),
        ("15", "20250531", None),
        ("20250531", "15", None),
        ("2026.1", "2026", True),
        ("2025.2", "20260101", False),
        ("2026.1", "20260101", None),
        ("2026", "2026.1", None),
        ("v20260101", "20250531", None),
        ("", "2026", None),
    ],
)
def test_an_edition_is_compared_at_the_common_precision(
    edition: str, lowest: str, *, outcome: bool | None
) -> None:
    assert is_edition_at_least(edition, lowest) is outcome


def test_a_day_that_is_not_in_the_calendar_is_none() -> None:
    assert day_parts("20250229") == ()
    assert day_parts("20240229") == (2024, 2, 29)


@pytest.mark.parametrize(
    ("edition", "module"),
    [
        ("http://snomed.info/sct/45991000052106/version/20250531", "45991000052106"),
        (" HTTPS://snomed.info/sct/45991000052106", "45991000052106"),
        ("http://snomed.info/sct", ""),
        ("http://example.org/sct/45991000052106", ""),
        ("20250531", ""),
    ],
)
def test_the_module_stands_in_the_uri(edition: str, module: str) -> None:
    assert module_of(edition) == module
