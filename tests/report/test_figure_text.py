"""Labels fit their room and hold nothing that can hurt a figure."""

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
