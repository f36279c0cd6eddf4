"""Numbers of legal entities have check digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.comply.lei import is_lei

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def with_check_digits(stem: str) -> str:
    # ISO/IEC 7064 MOD 97-10: 98 less the remainder of the number followed by 00
    number = int("".join(str(int(sign, 36)) for sign in f"{stem}00"))
    return f"{stem}{98 - number % 97:02}"


@given(
    stem=st.text(SIGNS, min_size=18, max_size=18),
    at=st.integers(0, 19),
    digit=st.sampled_from("0123456789"),
)
def test_one_wrong_digit_is_always_found(stem: str, at: int, digit: str) -> None:
    # A letter counts as two digits, so that a letter for a digit may escape.
    right = with_check_digits(stem)
    assert is_lei(right)
    if right[at] in "0123456789":
        assert is_lei(right[:at] + digit + right[at + 1 :]) == (right[at] == digit)


@pytest.mark.parametrize(
    "text", ["", "529900t8bm49aursdo55", "529900T8BM49AURSDO5", " " * 20, "é" * 20]
)
def test_what_has_another_form_is_no_lei(text: str) -> None:
    assert not is_lei(text)
