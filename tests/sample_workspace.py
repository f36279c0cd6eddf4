"""A copy of the shipped sample that a test may damage."""

import shutil
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = "exempel-moduler"
CRITERIA = f"criteria/{SAMPLE}"
VENDORS = f"vendors/{SAMPLE}"


def copy_sample(target: Path) -> Path:
    """Copy criteria, bids and notebooks of the sample into a folder."""
    for name in (CRITERIA, VENDORS, "notebooks"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns(".*"))
    return target


def replace_in(root: Path, file: str, old: str, new: str, count: int = 1) -> None:
    """Replace text in a file; the text must be there, or the test would test nothing."""
    path = root / file
    text = path.read_bytes().decode("utf-8")
    assert old in text, f"{old!r} does not stand in {file}"
    path.write_bytes(text.replace(old, new, count).encode("utf-8"))


def change_line(root: Path, file: str, start: str, change: Callable[[str], str]) -> None:
    """Change the first line that starts so; it must be there."""
    path = root / file
    lines = path.read_bytes().decode("utf-8").splitlines(keepends=True)
    number = next(n for n, line in enumerate(lines) if line.startswith(start))
    lines[number] = change(lines[number])
    path.write_bytes("".join(lines).encode("utf-8"))
