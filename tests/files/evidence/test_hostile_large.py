"""Files as large as each form's reader accepts cost seconds and bounded memory, no more."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
PATHS = os.pathsep.join([str(TESTS), str(TESTS.parent / "lib")])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "ending", "size"),
    [
        ("audit-log", ".json", 29_900_000),
        ("fhir-statement", ".json", 29_900_000),
        ("sbom", ".json", 29_900_000),
        ("openehr-template", ".opt", 29_900_000),
        ("federation-metadata", ".pem", 29_900_000),
        ("openapi", ".yaml", 4_900_000),
        ("certificate-record", ".toml", 990_000),
        ("riv-ta-decisions", ".csv", 19_900_000),
        ("riv-ta-decisions", ".xlsx", 19_900_000),
        ("data-export", ".zip", 49_900_000),
    ],
)
def test_the_largest_files_are_read_or_refused_in_time(
    kind: str, ending: str, size: int, tmp_path: Path
) -> None:
    ran = subprocess.run(
        [sys.executable, str(TESTS / "read_large.py"), kind, ending, str(size), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": PATHS},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}"
