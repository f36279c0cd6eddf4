"""Tables and figures share their colours, and every text can be read."""

import re

import pytest

from report.demonstration import demonstration
from vagval.domain.document import Tone
from vagval.report.figure_counts import LOOKS
from vagval.report.palette import PALETTE, SERIES, palette_style

TONES: tuple[Tone, ...] = ("good", "warning", "bad")


def luminance(colour: str) -> float:
    """Give the relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("ink", ("paper", "wash", "accent-wash", "good-wash", "warning-wash", "bad-wash")),
        ("soft", ("paper", "wash")),
        ("accent", ("paper", "wash", "accent-wash")),
        ("good", ("paper", "good-wash")),
        ("warning", ("paper", "warning-wash")),
        ("bad", ("paper", "bad-wash")),
    ],
)
def test_every_text_stands_out_from_what_is_behind_it(text: str, grounds: tuple[str, ...]) -> None:
    for ground in grounds:
        assert contrast(PALETTE[text], PALETTE[ground]) >= 4.5, f"{text} on {ground}"


def test_the_page_has_no_colour_of_its_own() -> None:
    style = re.sub(r"@font-face[^}]*}|@page[^}]*}", "", demonstration().split("<style>")[1])
    used = set(
        re.findall(r"#[0-9a-f]{6}\b", style.split("</style>")[0].replace(palette_style(), ""))
    )
    assert used <= set(PALETTE.values())
    assert palette_style() in demonstration()
    named = set(re.findall(r"var\(--([a-z-]+)\)", demonstration()))
    assert {name for name in named if name.split("-")[0] in {"ink", *TONES}} <= set(PALETTE)


def test_the_parts_of_a_bar_are_told_apart_in_grey() -> None:
    """Neighbours differ in lightness or in hatching; so do the tones."""
    assert len({LOOKS[tone] for tone in TONES}) == len({LOOKS[tone][1] for tone in TONES}) == 3
    assert len(set(SERIES)) == len(SERIES)
