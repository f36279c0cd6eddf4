"""Run Python in a process of its own: pytest's has threads, where nothing may be forked."""

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PATH = os.pathsep.join((str(TESTS.parent / "lib"), str(TESTS)))


def apart(
    program: str, *arguments: object, folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, and give what it said."""
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": PATH, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
