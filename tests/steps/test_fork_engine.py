"""A notebook gives the same bytes in a forked child as in a standard kernel, and fails as well."""

from pathlib import Path

import pytest

from apart import apart
from mixed_notebook import CELLS, FAILING, FIGURES, write_notebook

# What papermill leaves behind when a cell fails is the whole notebook, with the banner.
EXECUTE = """
import sys
from pathlib import Path
from vagval.steps.run_notebook import KERNEL_ENVIRONMENT, QUIET, kernel_config, skip_slow_import
skip_slow_import()
import os
os.environ.update({**KERNEL_ENVIRONMENT, **{k: os.environ[k] for k in ("TZ", "PYTHONHASHSEED")}})
if "pyplot" in sys.argv:
    import matplotlib.pyplot
import nbformat
from papermill.exceptions import PapermillExecutionError
from papermill.execute import execute_notebook
from vagval.steps.cell_watch import CellWatch
from vagval.steps.fork_engine import register
engines = {
    "fork": {"engine_name": register()},
    "kernel": {"kernel_name": "python3", "extra_arguments": QUIET, "coalesce_streams": True,
               "config": kernel_config(Path(sys.argv[3]))},
}
try:
    execute_notebook(sys.argv[2], sys.argv[4], parameters={"lot": "LM"}, progress_bar=False,
        request_save_on_cell_execute=False, **engines[sys.argv[1]],
        **CellWatch(60, lambda: None).settings())
except PapermillExecutionError as error:
    print(error.cell_index, error.ename)
from vagval.steps.normalise_notebook import normalise_notebook
print(normalise_notebook(nbformat.read(sys.argv[4], 4), "x.ipynb"), file=open(sys.argv[4], "w"))
"""
RUN = """
import sys
from pathlib import Path
from vagval.domain.errors import VagvalError
from vagval.steps.run_notebook import run_notebook
for path in sys.argv[1:]:
    cells = []
    try:
        node = run_notebook(Path(path), {"lot": "LM"}, lambda: cells.append(1), "fork", 1)
        print(len(cells), node.cells[-1].outputs[0].text.strip())
    except VagvalError as error:
        found = error.findings[0]
        print(len(cells), found.code, found.details["cell"], found.details.get("ended", ""))
print(hasattr(sys, "mark"))
"""
# The parameters, their values, and the cell itself; a cell of which nothing is heard never ran.
TOLD = {
    "print(lot)": "3 LM",
    "import sys; sys.mark = 1; print('satt')": "3 satt",
    "1 / 0": "3 notebook-failed 2 ",
    "import os, signal; os.kill(os.getpid(), signal.SIGKILL)": "2 notebook-died 2 -9",
    "import os; os._exit(3)": "2 notebook-died 2 3",
    "import time; time.sleep(60)": "2 notebook-too-slow 2 ",
    # Shown twice would not be what the kernel shows: refused.
    "h = display(1, display_id=True); h.update(2)": "3 notebook-failed 2 ",
}


def executed(engine: str, folder: Path, *more: str, **environment: str) -> tuple[str, str]:
    folder.mkdir()
    notebook = write_notebook(folder / "blandat.ipynb", *CELLS)
    made = folder / "made.ipynb"
    (folder / "s").mkdir()
    ended = apart(
        EXECUTE, engine, notebook, folder / "s", made, *more, folder=folder, **environment
    )
    assert ended.returncode == 0, ended.stderr
    return made.read_text("utf-8"), ended.stdout


@pytest.mark.slow
def test_a_forked_child_gives_the_same_bytes_as_a_standard_kernel(tmp_path: Path) -> None:
    of_kernel, said = executed("kernel", tmp_path / "kärna", TZ="UTC", PYTHONHASHSEED="0")
    # papermill's own cell with the values counts here, from 0.
    assert said.split() == [str(FAILING), "KeyError"]
    for number, more in enumerate(((), ("pyplot",))):
        of_child, said = executed(
            "fork", tmp_path / f"barn {number}", *more, TZ="Asia/Kathmandu", PYTHONHASHSEED="7"
        )
        assert said.split() == [str(FAILING), "KeyError"]
        # Or both might have lost their figures.
        assert of_child.count('"image/png": "') == FIGURES
        assert of_child == of_kernel


def test_a_cell_that_fails_dies_or_hangs_is_told_by_its_number(tmp_path: Path) -> None:
    paths = [write_notebook(tmp_path / f"{n}.ipynb", (each, ())) for n, each in enumerate(TOLD)]
    ended = apart(RUN, *paths, folder=tmp_path)
    *told, is_marked = ended.stdout.splitlines()
    assert dict(zip(TOLD, told, strict=True)) == TOLD, ended.stderr
    assert is_marked == "False", "what a cell does to its process reaches no other notebook"
