"""What draws is loaded before it is needed, and nothing is drawn otherwise for it."""

from pathlib import Path

import pytest

from apart import apart

PROGRAM = """
import sys
from vagval.report.ready_to_draw import ready_to_draw
before = "matplotlib.figure" in sys.modules
ready_to_draw()
import matplotlib
print(before, "matplotlib.backends.backend_svg" in sys.modules, "matplotlib.pyplot" in sys.modules)
print(matplotlib.rcParams["svg.hashsalt"])
"""


def test_the_renderer_is_loaded_without_pyplot_and_settings_are_left_as_they_were(
    tmp_path: Path,
) -> None:
    ended = apart(PROGRAM, folder=tmp_path, MPLCONFIGDIR=str(tmp_path))
    assert ended.stdout.splitlines() == ["False True False", "None"], ended.stderr


FIRST_TIME = """
import matplotlib, threading
class AtOnce(threading.Timer):
    def __init__(self, seconds, tell):
        super().__init__(0, tell)
    def start(self):
        self.function()
threading.Timer = AtOnce
from vagval.report.ready_to_draw import ready_to_draw
ready_to_draw()
"""


@pytest.mark.slow
def test_a_user_without_a_list_of_fonts_gets_one_without_a_word(tmp_path: Path) -> None:
    ended = apart(FIRST_TIME, folder=tmp_path, MPLCONFIGDIR=str(tmp_path / "new"))
    assert (ended.stdout, ended.stderr) == ("", "")
    assert list((tmp_path / "new").glob("fontlist-*.json"))


@pytest.mark.slow
def test_a_home_that_cannot_be_written_is_not_spoken_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    program = "from vagval.report.ready_to_draw import ready_to_draw; ready_to_draw()"
    ended = apart(program, folder=tmp_path, MPLCONFIGDIR=str(tmp_path / "file" / "no"))
    assert ended.stderr == ""
