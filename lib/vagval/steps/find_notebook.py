"""Where the notebooks are: in the workspace, or in the installed package."""

from importlib.resources import files
from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.files.workspace import Workspace

STEP_NOTEBOOKS = ("01_check", "02_compliance", "03_scores", "04_award", "05_robustness")
REPORT_NOTEBOOK = "06_report"
LAB_NOTEBOOK = "lab"
HEAVIEST_NOTEBOOK = "05_robustness"
"""The one that takes longest: it simulates, and asks other methods."""


def shipped_notebooks() -> Path:
    """Give the folder of the notebooks that come with the package.

    An installed package carries them; a checkout has them beside ``lib/``.
    """
    installed = Path(str(files("vagval"))) / "notebooks"
    return installed if installed.is_dir() else Path(str(files("vagval"))).parents[1] / "notebooks"


def find_notebook(work: Workspace, name: str) -> Path:
    """Find a notebook by name, the workspace's own before the shipped one.

    Raises
    ------
    UsageError
        If there is none.
    """
    for folder in (work.notebooks, shipped_notebooks()):
        path = folder / f"{name}.ipynb"
        if path.is_file():
            return path
    raise UsageError(finding("notebook-missing", Place(f"notebooks/{name}.ipynb"), notebook=name))
