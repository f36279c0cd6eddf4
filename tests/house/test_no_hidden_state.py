"""The core computes from its arguments alone; the clock is read in one file."""

import ast
from collections.abc import Iterator
from pathlib import Path

from house.source_tree import CORE_ROOMS, PACKAGE, at, called, python_files, rooms, shown, tree

CLOCK = "lib/vagval/steps/clock.py"
CLOCKS = {"date", "datetime", "time"}
SIDE_EFFECTS = {"print", "open", "input", "breakpoint", "exec", "eval", "warn"}
SURROUNDINGS = {"environ", "getenv", "getcwd", "cwd", "home", "rcParams"}
SHELL = (
    "steps", "cli.py", "cli_evaluate.py", "cli_options.py", "cli_reports.py", "__main__.py",
)  # fmt: skip


def calls(path: Path, names: set[str]) -> Iterator[str]:
    """Find calls of some names."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and called(node) in names:
            yield at(path, node)


def below_the_shell() -> Iterator[Path]:
    """Give every file that is not part of the shell."""
    for path in python_files(PACKAGE):
        if path.relative_to(PACKAGE).parts[0] not in SHELL:
            yield path


def reads_a_clock(node: ast.AST) -> bool:
    """Tell whether the time is asked for: ``datetime.now()``, ``date.today()``, ``time.time()``."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=asked)):
            return owner in CLOCKS and asked in {"now", "utcnow", "today", "time", "time_ns"}
        case _:
            return False


def test_the_clock_is_read_in_one_file() -> None:
    files = {
        shown(path)
        for path in python_files(PACKAGE)
        if any(reads_a_clock(node) for node in ast.walk(tree(path)))
    }
    assert files == {CLOCK}


def test_the_core_prints_opens_and_warns_nothing() -> None:
    assert [place for path in rooms(*CORE_ROOMS) for place in calls(path, SIDE_EFFECTS)] == []


def test_nothing_below_the_shell_reads_its_surroundings() -> None:
    places = [
        at(path, node)
        for path in below_the_shell()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in SURROUNDINGS
    ]
    assert places == []


def test_no_module_of_the_core_holds_a_value_that_can_change() -> None:
    mutable = (ast.Dict, ast.List, ast.Set, ast.DictComp, ast.ListComp, ast.SetComp)
    places = [
        at(path, node)
        for path in rooms(*CORE_ROOMS)
        for node in tree(path).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, mutable)
    ]
    assert places == []
