"""The project's own files, as the tests of the house read them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lib" / "vagval"
EXACT_ROOMS = ("domain", "check", "comply", "score", "award")
CORE_ROOMS = (*EXACT_ROOMS, "mcda", "robustness")


def python_files(*folders: Path) -> Iterator[Path]:
    """Give every Python file under the folders, sorted."""
    for folder in folders:
        yield from sorted(folder.rglob("*.py"))


def rooms(*names: str) -> Iterator[Path]:
    """Give every Python file of some rooms of the package."""
    return python_files(*(PACKAGE / name for name in names))


def shown(path: Path) -> str:
    """Give a path as a developer names it."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """Parse a file once."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def at(path: Path, node: ast.AST) -> str:
    """Name a line, so that an editor can jump to it."""
    return f"{shown(path)}:{getattr(node, 'lineno', 1)}"


def called(node: ast.Call) -> str:
    """Give the last name of what is called: ``text`` in ``report.text(...)``."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def git(*arguments: str, given: str | None = None) -> str:
    """Ask git about the checkout; skip where this is no checkout (a source archive)."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: there are no tracked files to look at")
    # A clean clone may belong to another user than the one who runs the tests.
    command = ["git", "-c", "safe.directory=*", *arguments]
    answer = subprocess.run(
        command, cwd=ROOT, input=given, capture_output=True, text=True, check=False
    )
    # check-ignore answers 1 when it finds nothing.
    assert answer.returncode in {0, 1}, answer.stderr
    return answer.stdout
