"""Reports as HTML and PDF, from notebooks, against the strongest plain way to make them.

Prints one JSON line a size: name, ours_s (one process that makes the reports through the runner),
theirs_s (one process that for each report calls ``papermill.execute_notebook`` on the same notebook
with the same parameters, converts it with nbconvert's ``HTMLExporter`` and sets that page with
WeasyPrint; the start of the process and its imports are counted once, as in ours), ratio, size.
A last line tells ``vagval run`` of the whole sample as HTML and XLSX in seconds.

Sizes are numbers of reports: ``bench_reports.py 1 8 40``; without arguments 1 and 8.
"""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measured import tell

ROOT = Path(__file__).resolve().parents[2]
PROCUREMENT = "exempel-moduler"
SIZES = (1,)
LOTS = ("LM", "PV", "RES", "PAS", "MVC")
STEPS = ("01_check", "04_award", "03_scores")

PLAIN = """\
import json, sys, warnings
from pathlib import Path
sys.modules["rfc3987_syntax"] = None  # 1.3 seconds that ours does not spend either
warnings.simplefilter("ignore")
import papermill, weasyprint
from nbconvert import HTMLExporter
jobs, folder = json.loads(sys.argv[1]), Path(sys.argv[2])
exporter = HTMLExporter()
for name, output, parameters in jobs:
    node = papermill.execute_notebook(
        f"notebooks/{name}.ipynb", str(folder / f"{output}.ipynb"), parameters=parameters,
        kernel_name="python3", progress_bar=False, request_save_on_cell_execute=False)
    body, _ = exporter.from_notebook_node(node)
    (folder / f"{output}.html").write_text(body, encoding="utf-8")
    weasyprint.HTML(string=body).write_pdf(folder / f"{output}.pdf", pdf_variant="pdf/ua-1")
"""
KINDS = (*(("06_report", lot) for lot in LOTS), ("06_report", ""), *((name, "") for name in STEPS))
WAYS = (("sv", None), ("en", None), ("sv", 1), ("en", 1), ("sv", 2))
"""In which language, and with which seed: None, the locked one."""
Job = tuple[str, str, dict[str, str | int | None]]


def jobs(size: int) -> list[Job]:
    """List reports: each lot's, the whole's and steps', in one way, then in the others."""
    listed: list[Job] = []
    for language, seed in WAYS:
        for name, lot in KINDS:
            parameters: dict[str, str | int | None] = {
                "procurement": PROCUREMENT,
                "lot": lot,
                "language": language,
                "audience": "decision",
                "seed": seed,
            }
            listed.append((name, f"{language}-{seed}-{name}-{lot or 'all'}", parameters))
    return listed[:size]


def ours(size: int, folder: Path) -> None:
    """Make the reports as ``vagval run`` does, with their workbook and result; run as a process."""
    from vagval.steps.settle_process import settle_process

    settle_process()
    from reports_of_ours import make

    make(Path.cwd(), PROCUREMENT, jobs(size), folder)


def seconds(command: list[str], work: Path) -> tuple[float, float]:
    """Time one command as a whole process: on the wall, and on the processors with its children."""
    started, before = time.perf_counter(), processor_seconds()
    subprocess.run(command, cwd=work, check=True, capture_output=True)
    return time.perf_counter() - started, processor_seconds() - before


def processor_seconds() -> float:
    """Give what ended children have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(size: int, work: Path) -> None:
    """Measure one size, ours first."""
    for name in ("ours", "plain"):
        (work / name).mkdir()
    of_ours, cpu_of_ours = seconds([sys.executable, __file__, "--ours", str(size), "ours"], work)
    of_theirs, cpu_of_theirs = seconds(
        [sys.executable, "-c", PLAIN, json.dumps(jobs(size)), "plain"], work
    )
    for name in ("ours", "plain"):
        made = len(list((work / name).glob("*.pdf")))
        if made != size:
            message = f"{name} made {made} reports of {size}"
            raise SystemExit(message)
        shutil.rmtree(work / name)
    cpu = {"ours_cpu_s": round(cpu_of_ours, 1), "theirs_cpu_s": round(cpu_of_theirs, 1)}
    tell("reports", f"{size} reports, HTML and PDF", of_ours, of_theirs, **cpu)


def run_alone(work: Path) -> None:
    """Time ``vagval run`` without PDF."""
    command = [sys.executable, "-m", "vagval", "run", PROCUREMENT, "--forms", "html,xlsx"]
    spent, cpu = (round(each, 1) for each in seconds(command, work))
    print(json.dumps({"name": "run", "ours_s": spent, "ours_cpu_s": cpu, "size": "sample"}))


def main() -> None:
    """Measure every size on a copy of the sample."""
    if sys.argv[1:2] == ["--ours"]:
        ours(int(sys.argv[2]), Path(sys.argv[3]))
        return
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        for name in ("criteria", "vendors", "notebooks"):
            shutil.copytree(ROOT / name, work / name)
        for size in [int(each) for each in sys.argv[1:]] or SIZES:
            measure(size, work)
        run_alone(work)


if __name__ == "__main__":
    main()
