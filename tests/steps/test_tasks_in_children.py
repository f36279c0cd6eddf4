"""Several tasks at once: a failing one stops no other, and nobody outlives the run."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from apart import PATH, apart

ALL_KINDS = """
import os, signal, sys, time
from vagval.domain.errors import MaterialError, finding
from vagval.domain.place import Place
from vagval.steps.run_failed import RunFailedError
from vagval.steps.run_tasks import run_tasks
from vagval.steps.task import Task
from vagval.steps.task_progress import Progress

class Told(Progress):
    def planned(self, tasks):
        print("planned", len(tasks))
    def step(self, name):
        print("step", name)
    def ended(self, name, seconds, failed):
        print("ended", name, bool(failed))

def task(name, work, *after):
    stopped_by = finding("output-not-made", Place(name), name=name)
    return Task(name, 1, work, stopped_by, after)

def refuses(step_done):
    raise MaterialError(finding("unknown-form", Place("criteria/x.csv"), form="x", known=()))

def crashes(step_done):
    step_done()
    raise KeyError("nyckel")

tasks = (
    task("beroende", lambda done: done(), "bra"),
    task("bra", lambda done: (time.sleep(0.1), done())),
    task("vägrar", refuses),
    task("aldrig", lambda done: print("gjordes ändå"), "vägrar"),
    task("kraschar", crashes),
    task("dör", lambda done: os.kill(os.getpid(), signal.SIGKILL)),
    task("slutar", lambda done: os._exit(4)),
    task("sist", lambda done: done()),
)
try:
    run_tasks(tasks, sys.argv[1], Told())
except RunFailedError as error:
    for failed in error.failed:
        print("failed", failed.name, *(each.code for each in failed.findings))
    print("nyckel" in error.explanation)
"""
SLEEPERS = """
import os, signal, tempfile, time
from collections.abc import Callable
from pathlib import Path
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.steps.forked import fork
from vagval.steps.run_tasks import run_tasks
from vagval.steps.task import Task
from vagval.steps.task_progress import Progress

# A shell without job control lets what it starts in the background ignore interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)

def sleep(done):
    grandchild = fork(lambda send: time.sleep(60))
    tempfile.mkdtemp()
    Path(f"{os.getpid()}.pid").touch()
    Path(f"{grandchild.pid}.pid").touch()
    time.sleep(60)

stopped_by = finding("output-not-made", Place(""), name="")
run_tasks([Task(str(n), 1, sleep, stopped_by) for n in range(2)], "fork", Progress())
"""


def test_every_fault_is_told_and_the_other_tasks_are_done(tmp_path: Path) -> None:
    ended = apart(ALL_KINDS, "fork", folder=tmp_path, VAGVAL_AT_ONCE="2")
    told = ended.stdout.splitlines()
    assert told[0] == "planned 8", ended.stderr
    well = {f"ended {name} False" for name in ("beroende", "bra", "sist")}
    ill = {f"ended {name} True" for name in ("vägrar", "kraschar", "dör", "slutar")}
    assert {line for line in told if line.startswith("ended")} == well | ill
    assert told.index("ended bra False") < told.index("step beroende")
    assert "gjordes ändå" not in told
    assert {line for line in told if line.startswith("failed")} == {
        "failed vägrar output-not-made unknown-form",
        "failed kraschar output-not-made task-crashed",
        "failed dör output-not-made task-died",
        "failed slutar output-not-made task-died",
    }
    assert told[-1] == "True"


def test_an_interrupt_or_a_kill_ends_the_children_and_theirs(tmp_path: Path) -> None:
    for sign in (signal.SIGINT, signal.SIGKILL):
        folder, scratch = tmp_path / sign.name, tmp_path / f"{sign.name}-scratch"
        folder.mkdir()
        scratch.mkdir()
        with subprocess.Popen(
            [sys.executable, "-c", SLEEPERS],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": PATH, "VAGVAL_AT_ONCE": "2", "TMPDIR": str(scratch)},
            stderr=subprocess.DEVNULL,
        ) as running:
            wait_until(lambda folder=folder: len(list(folder.glob("*.pid"))) == 4)  # type: ignore[misc] # mypy loses it
            running.send_signal(sign)
            running.wait(30)
        alive = [int(path.stem) for path in folder.glob("*.pid")]
        wait_until(lambda alive=alive: not any(is_alive(pid) for pid in alive))  # type: ignore[misc] # as above
        # Who is killed outright can tidy up nothing.
        assert (not list(scratch.iterdir())) is (sign is signal.SIGINT)


def wait_until(is_so: Callable[[], bool]) -> None:
    for _ in range(1200):
        if is_so():
            return
        time.sleep(0.05)
    message = "it never came to be"
    raise AssertionError(message)


def is_alive(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    return state.is_file() and state.read_text().rpartition(")")[2].split()[0] != "Z"
