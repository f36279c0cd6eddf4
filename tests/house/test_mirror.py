"""The tests mirror the package: who looks for a module's tests finds them beside its name."""

import ast
from functools import cache
from pathlib import Path

from house.source_tree import PACKAGE, ROOT, rooms, tree
from house.tested_elsewhere import TESTED_ELSEWHERE

TESTS = ROOT / "tests"
MIRRORED = (
    "domain",
    "files",
    "comply",
    "check",
    "score",
    "award",
    "mcda",
    "robustness",
    "report",
)


def key(path: Path) -> str:
    """Name a module by its room and file."""
    return path.relative_to(PACKAGE).with_suffix("").as_posix()


def has_public_functions(path: Path) -> bool:
    """Tell whether others may call something in a module: a function, a method or a property."""
    owners = [node for node in tree(path).body if isinstance(node, ast.ClassDef)]
    return any(
        isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        for body in (tree(path).body, *(owner.body for owner in owners))
        for node in body
    )


def own_test(module: str) -> Path:
    """Give the test file that mirrors a module."""
    room, _, name = module.rpartition("/")
    return TESTS / room / f"test_{name}.py"


@cache
def imported(path: Path) -> frozenset[Path]:
    """Give the files of the package, and the builders of the tests, that a file imports."""
    names = {
        name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and node.module
        for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
    }
    files = (
        folder / f"{name.replace('.', '/')}.py"
        for name in names
        for folder in (PACKAGE.parent, TESTS)
    )
    return frozenset(file for file in files if file.is_file())


def reached(path: Path) -> set[Path]:
    """Give every file that a test reaches by its imports."""
    seen: set[Path] = set()
    waiting = {path}
    while waiting:
        seen |= waiting
        waiting = {file for each in waiting for file in imported(each)} - seen
    return seen


MODULES = {key(path): path for path in rooms(*MIRRORED) if has_public_functions(path)}


def test_each_module_has_a_test_of_its_name_or_a_reason() -> None:
    lacking = [
        module
        for module in MODULES
        if not own_test(module).is_file() and module not in TESTED_ELSEWHERE
    ]
    assert lacking == [], "\n".join(lacking)


def test_no_reason_outlives_its_module_or_stands_beside_a_test() -> None:
    stale = [m for m in TESTED_ELSEWHERE if m not in MODULES or own_test(m).is_file()]
    assert stale == []


def test_the_test_that_a_reason_names_reaches_the_module() -> None:
    wrong = {
        module: test
        for module, (test, _) in TESTED_ELSEWHERE.items()
        if not (TESTS / test).is_file() or MODULES.get(module) not in reached(TESTS / test)
    }
    assert wrong == {}
