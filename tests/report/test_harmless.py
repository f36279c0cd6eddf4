"""Text from outside: visible, and unable to hide or turn anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.report.harmless import harmless


@pytest.mark.parametrize(
    "code_point",
    [
        0x00,
        0x07,
        0x1B,
        0x7F,
        0x9B,
        0x200B,
        0x200F,
        0x202E,
        0x2066,
        0xFEFF,
        0xD800,
        0xE000,
        0xE0041,
        0x1FFFE,
        0x10FFFF,
    ],
)
def test_what_hides_or_turns_text_is_shown_by_its_code_point(code_point: int) -> None:
    assert harmless(f"a{chr(code_point)}b") == f"a⟨U+{code_point:04X}⟩b"


def test_ordinary_text_is_left_as_it_is() -> None:
    text = "Åsa & Östen, ”citat”: 5\u00a0% e\u0301 \u2212 👩\u200d⚕️\tflik\nrad"
    assert harmless(text) == text


def test_every_kind_of_line_break_becomes_one() -> None:
    assert harmless("a\r\nb\rc\u2028d\u2029e") == "a\nb\nc\nd\ne"


@given(st.text())
def test_harmless_text_can_be_written_and_stays_harmless(text: str) -> None:
    safe = harmless(text)
    safe.encode("utf-8")
    assert harmless(safe) == safe
