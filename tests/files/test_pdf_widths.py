"""Columns on paper: low rows, whole words, small type or a lying page only where it pays."""

import pytest

from vagval.files.pdf_widths import SETTINGS, Need, fitted, height, lowered, shared, within

ROOM = SETTINGS[0].room
NUMBERS = Need(6, 9, (8,) * 20)


def test_what_fits_on_one_line_does_so() -> None:
    needs = [Need(5, 20, (18,) * 5), Need(5, 25, (23,) * 5)]
    widths = shared(needs, ROOM)
    assert all(width >= need.whole for width, need in zip(widths, needs, strict=True))


@pytest.mark.parametrize("length", [80, 800, 8_000])
def test_no_column_gets_less_than_its_longest_word(length: float) -> None:
    needs = [NUMBERS, Need(10, length, (length,) * 20), NUMBERS]
    widths = shared(needs, ROOM)
    assert all(w >= need.least - 1e-6 for w, need in zip(widths, needs, strict=True))
    assert sum(widths) == pytest.approx(ROOM)


def test_the_text_that_makes_rows_high_gets_the_room() -> None:
    needs = [Need(5, 20, (18,) * 20), Need(5, 400, (390,) * 20)]
    named, told = shared(needs, ROOM)
    assert told > 2 * named
    assert height(needs, [named, told]) <= height(needs, [ROOM / 2, ROOM / 2])


def test_a_table_is_tight_only_where_that_saves_pages() -> None:
    few = [Need(7, 70, (70,))] * 8
    many = [Need(7, 70, (70,) * 200)] * 8
    assert "tight" not in fitted(few)[1]
    assert "tight" in fitted(many)[1]


def test_a_table_whose_words_do_not_fit_lies_on_its_side() -> None:
    assert "lying" in fitted([Need(8, 9, (8,) * 40)] * 10)[1]


@pytest.mark.parametrize(("columns", "least"), [(12, 10), (14, 9), (24, 5), (50, 4)])
def test_where_no_setting_has_room_for_the_words_the_widest_is_taken(
    columns: int, least: float
) -> None:
    assert fitted([Need(least, least + 1, (least,) * 40)] * columns)[1] == ("tight", "lying")


def test_only_a_low_table_is_kept_on_one_page() -> None:
    assert "short" in fitted([Need(5, 9, (8,) * 3)])[1]
    assert "short" not in fitted([Need(5, 90, (500,) * 30)])[1]


def test_columns_share_what_others_leave_in_proportion() -> None:
    """As worked out by hand: one is held up at 20, one down at 5, the rest share 35 as 2 to 5."""
    needs = [Need(20, 90, (81,)), Need(1, 5, (4,)), Need(1, 90, (16,)), Need(1, 90, (100,))]
    assert within([1.0, 9.0, 2.0, 5.0], needs, 60) == pytest.approx([20, 5, 10, 25])


def test_the_lowest_of_all_turns_counts_not_the_last() -> None:
    """Where two columns decide in turns, the last turn favours one of them."""
    needs = [Need(4, 30, (29, 8) * 4), Need(4, 34, (8, 33) * 4), Need(6, 20, (19,) * 8)]
    heights = [height(needs, shared(needs, room)) for room in (40.0, 44.0, 48.0)]
    even = [height(needs, [room / 3] * 3) for room in (40.0, 44.0, 48.0)]
    assert all(ours <= theirs for ours, theirs in zip(heights, even, strict=True))
    assert heights == sorted(heights, reverse=True)


def test_columns_trade_room_only_where_the_table_gets_lower_and_no_word_breaks() -> None:
    needs = [Need(4, 60, (20, 58, 20)), Need(4, 60, (58, 12, 6)), Need(9, 60, (9, 9, 50))]
    given = [32.0, 18.0, 10.0]
    found = lowered(needs, given)
    assert height(needs, found) < height(needs, given)
    assert sum(found) == sum(given)
    assert all(width >= need.least for need, width in zip(needs, found, strict=True))
    assert lowered(needs, found) == found
