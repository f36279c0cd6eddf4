"""A file is one concept, a function fits on a screen."""

import ast

from house.source_tree import PACKAGE, ROOT, at, python_files, shown, tree

LINES_OF_A_FILE = 250
LINES_OF_A_FUNCTION = 40


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count a function's lines without its docstring."""
    last = function.end_lineno or function.lineno
    lines = last - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is None:
        return lines
    return lines - ((first.end_lineno or first.lineno) - first.lineno + 1)


def test_no_file_is_longer_than_one_concept() -> None:
    templates = (PACKAGE / "report" / "templates").rglob("*.*")
    long = {
        shown(path): count
        for path in (*python_files(PACKAGE, ROOT / "tests"), *templates)
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LINES_OF_A_FILE
    }
    assert long == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{at(path, node)} {node.name}": length(node)
        for path in python_files(PACKAGE, ROOT / "tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and length(node) > LINES_OF_A_FUNCTION
    }
    assert long == {}


def test_each_package_opens_with_one_line_and_no_code() -> None:
    wrong = [
        shown(path)
        for path in python_files(PACKAGE)
        if path.name == "__init__.py"
        and not (
            len(path.read_text(encoding="utf-8").splitlines()) == 1
            and ast.get_docstring(tree(path))
            and len(tree(path).body) == 1
        )
    ]
    assert wrong == []
    assert not list((ROOT / "tests").rglob("__init__.py"))
