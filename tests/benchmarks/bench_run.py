"""A whole ``vagval run`` of the sample against plain papermill and nbconvert.

Prints one JSON line: name, ours_s (the command), theirs_s (one process that runs the same notebooks
with the same parameters one after another through ``papermill.execute_notebook`` and converts
each with nbconvert's ``HTMLExporter``; its imports are counted once), ratio, size.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measured import tell

ROOT = Path(__file__).resolve().parents[2]
PROCUREMENT = "exempel-moduler"
LOTS = ("MVC", "PV", "LM", "RES", "PAS")
STEPS = ("01_check", "02_compliance", "03_scores", "04_award", "05_robustness")

PLAIN = """\
import json, sys
from pathlib import Path
import papermill
from nbconvert import HTMLExporter
import nbformat
jobs, folder = json.loads(sys.argv[1]), Path(sys.argv[2])
for number, (name, lot) in enumerate(jobs):
    made = folder / f"{number}.ipynb"
    papermill.execute_notebook(
        f"notebooks/{name}.ipynb", str(made), kernel_name="python3", progress_bar=False,
        parameters={"procurement": "exempel-moduler", "lot": lot, "language": "sv"})
    body, _ = HTMLExporter().from_notebook_node(nbformat.read(made, 4))
    made.with_suffix(".html").write_text(body, encoding="utf-8")
"""


def jobs() -> list[tuple[str, str]]:
    """List the notebooks that a run executes, with their lots."""
    reports = [("06_report", lot) for lot in (*LOTS, "")]
    return [*((name, "") for name in STEPS), *reports]


def seconds(command: list[str], folder: Path) -> float:
    """Time one command as a whole process."""
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    """Measure both on a copy of the sample."""
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        for name in ("criteria", "vendors", "notebooks"):
            shutil.copytree(ROOT / name, work / name)
        (work / "plain").mkdir()
        command = [sys.executable, "-m", "vagval", "run", PROCUREMENT, "--language", "sv"]
        ours = seconds(command, work)
        theirs = seconds([sys.executable, "-c", PLAIN, json.dumps(jobs()), "plain"], work)
    tell("run", f"{len(jobs())} notebooks", ours, theirs)


if __name__ == "__main__":
    main()
