"""A quoted text keeps its language wherever it is put, and says nothing else than it said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.domain.quoted import Piece, language_of, pieces, quoted, rephrased, unquoted

LETTERS = st.text(alphabet="aå \n\ufdd0\ufdd1\ufdd2", max_size=12)


def test_a_sentence_keeps_the_language_of_what_it_quotes() -> None:
    sentence = "\n".join((f"Reason: {quoted('Allt gick.', 'sv')} ({quoted('All.', 'en')})", "End"))
    assert pieces(sentence) == (
        Piece("Reason: "),
        Piece("Allt gick.", "sv"),
        Piece(" ("),
        Piece("All.", "en"),
        Piece(")\nEnd"),
    )


def test_only_a_text_that_is_quoted_as_a_whole_has_one_language() -> None:
    assert language_of(quoted("skäl", "sv")) == "sv"
    assert language_of(f"Reason: {quoted('skäl', 'sv')}") is None
    assert language_of("skäl") is None


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_a_text_without_a_word_has_no_language(text: str) -> None:
    assert quoted(text, "sv") == text
    assert pieces(text) == (Piece(text),)


def test_quoting_twice_is_quoting_once() -> None:
    once = quoted("skäl", "sv")
    assert quoted(once, "sv") == once


def test_a_change_of_the_words_keeps_each_language() -> None:
    changed = rephrased(f"why: {quoted('skäl', 'sv')}", str.upper)
    assert pieces(changed) == (Piece("WHY: "), Piece("SKÄL", "sv"))


@given(LETTERS)
def test_no_text_loses_a_sign_but_those_that_mark_a_language(text: str) -> None:
    assert unquoted(text) == "".join(each.text for each in pieces(text))
    assert [s for s in unquoted(text) if s in "aå \n"] == [s for s in text if s in "aå \n"]


@given(LETTERS)
def test_what_is_quoted_is_one_piece_whatever_it_holds(text: str) -> None:
    if unquoted(text).strip():
        assert language_of(quoted(text, "sv")) == "sv"
