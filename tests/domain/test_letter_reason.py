"""Whether a reason says something that can be examined."""

import pytest

from vagval.domain.letter_reason import has_substance


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "4", "4 av 5", "4 poäng av 5 möjliga", "Bra.", "Se ovan.", "Väl uppfyllt krav.",
        "bra " * 50, "x" * 100_000, "1234 5678 9012 3456", "=A1+B1", "\u202e\u202e",
    ],
)  # fmt: skip
def test_an_empty_phrase_is_no_reason(text: str) -> None:
    assert not has_substance(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tolv moment klara utan omväg, även moment 6.",
        "Planen saknar ansvarig roll för utbildningen (s. 14).",
        "Alla tre fallen gick rakt igenom.",
    ],
)
def test_a_sentence_on_the_bid_is_a_reason(text: str) -> None:
    assert has_substance(text)
