"""Labels fit their room and hold nothing that can hurt a figure."""

import os

import pytest

from vagval.report.figure_text import drawable, shortened, text_width, wrapped

LONG = "Nordiska Vårdinformationssystem och Journallösningar Aktiebolag (publ) i Västra Götaland"


@pytest.mark.parametrize("text", [LONG, "W" * 200, "a", "", "ord " * 60, "två ord"])
def test_a_wrapped_label_fits_its_width_and_its_lines(text: str) -> None:
    lines = wrapped(text, 2.1, 2, 9.5).split("\n")
    assert len(lines) <= 2
    assert all(text_width(line, 9.5) <= 2.1 for line in lines)


def test_a_label_that_fits_is_left_whole() -> None:
    assert wrapped("Alfa Vårdsystem AB", 2.1, 2, 9.5) == "Alfa Vårdsystem AB"
    assert " ".join(wrapped(LONG, 2.1, 9, 9.5).split("\n")) == LONG


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert wrapped(LONG, 2.1, 2, 9.5).endswith("…")
    assert shortened(LONG, 20).endswith("…")
    assert len(shortened(LONG, 20)) <= 20


def test_a_letter_that_the_font_lacks_is_marked_as_lacking() -> None:
    assert drawable("Alfa 愛 AB") == "Alfa \N{REPLACEMENT CHARACTER} AB"


def test_text_that_turns_or_breaks_is_made_visible_on_one_line() -> None:
    assert drawable("Alfa\n\u202eBA") == "Alfa ⟨U+202E⟩BA"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
def test_forked_processes_measure_letters_without_losing_each_others_place() -> None:
    letters = [chr(code) for code in range(ord("À"), ord("ž"))]
    expected = [text_width(letter, 9.5) for letter in letters]

    def measured() -> int:
        for _ in range(20):
            if [text_width(letter, 9.5) for letter in letters] != expected:
                return 1
        return 0

    children = []
    for _ in range(4):
        child = os.fork()
        if child == 0:
            ended = 2
            try:
                ended = measured()
            finally:
                os._exit(ended)
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert codes == [0, 0, 0, 0]
