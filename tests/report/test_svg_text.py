"""The same figure is the same bytes: in another process, with another hash seed."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import matplotlib as mpl
import pytest
from matplotlib import font_manager, get_data_path
from matplotlib.font_manager import FontProperties

from house.source_tree import ROOT
from report.evaluated import two_bids
from vagval.report.page_fonts import SANS, font_path
from vagval.report.pictures import pictures
from vagval.report.svg_text import FALLBACK, drawing

DRAW = """
from hashlib import sha256
from report.evaluated import two_bids
from vagval.report.pictures import pictures
print(sha256("".join(p.svg for p in pictures(two_bids())).encode()).hexdigest())
"""


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["1", "4711"])
def test_another_process_draws_the_same_bytes(seed: str) -> None:
    paths = os.pathsep.join(str(ROOT / name) for name in ("lib", "tests"))
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths, "TZ": "Asia/Tokyo"}
    made = subprocess.run(
        [sys.executable, "-c", DRAW], env=environment, capture_output=True, text=True, check=True
    )
    here = sha256("".join(picture.svg for picture in pictures(two_bids())).encode()).hexdigest()
    assert made.stdout.strip() == here


def test_no_clock_no_random_id_and_no_text_that_needs_a_font() -> None:
    for picture in pictures(two_bids()):
        assert "<dc:date>" not in picture.svg
        assert "<text" not in picture.svg
        assert "Matplotlib v" not in picture.svg


def test_what_our_typeface_lacks_is_drawn_in_the_one_that_comes_with_matplotlib() -> None:
    found = Path(font_manager.findfont(FALLBACK, fallback_to_default=False))
    assert found.is_relative_to(get_data_path())


def test_the_typeface_is_our_own_in_both_weights() -> None:
    with drawing():
        for weight, path in ((400, font_path(400)), ("bold", font_path(700))):
            found = font_manager.findfont(FontProperties(family=SANS, weight=weight))
            assert Path(found) == path


def test_the_users_own_settings_neither_count_nor_change() -> None:
    expected = pictures(two_bids())
    with mpl.rc_context({"font.size": 31.0, "axes.facecolor": "red"}):
        assert pictures(two_bids()) == expected
        assert mpl.rcParams["font.size"] == 31.0
        with drawing():
            assert mpl.rcParams["text.parse_math"] is False
        assert mpl.rcParams["axes.facecolor"] == "red"
