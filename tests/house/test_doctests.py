"""The examples in docstrings come out as they are written."""

import doctest
from importlib import import_module

import pytest

from house.source_tree import PACKAGE, python_files

WITH_EXAMPLES = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for path in python_files(PACKAGE)
    if ">>> " in path.read_text(encoding="utf-8")
]


PAGE = PACKAGE.parents[1] / ".github" / "PYTHON.md"


def test_the_examples_for_python_users_hold() -> None:
    failed, attempted = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert attempted > 0
    assert failed == 0, "see the captured output"


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_examples_of_a_module_hold(name: str) -> None:
    failed, attempted = doctest.testmod(import_module(name))
    assert attempted > 0
    assert failed == 0, "see the captured output"
