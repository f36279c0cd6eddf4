"""What draws is loaded before it is needed, and nothing is drawn otherwise for it."""

from pathlib import Path

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
