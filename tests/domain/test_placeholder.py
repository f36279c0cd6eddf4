"""What marks that nothing is said is told from what says something."""

import pytest

from vagval.domain.placeholder import PLACEHOLDERS, is_placeholder


@pytest.mark.parametrize(
    "text", ["-", " – ", "?", "n/a", "N/A", "Okänd", "unknown", "uppgift  saknas"]
)
def test_a_placeholder_says_nothing(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["", "0", "x1", "Nagy", "Ingen Svensson", "-1"])
def test_other_texts_are_no_placeholders(text: str) -> None:
    assert not is_placeholder(text)


def test_the_list_is_written_as_it_is_compared() -> None:
    assert all(each == each.casefold().strip() for each in PLACEHOLDERS)
