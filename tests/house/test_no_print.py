"""What is told to a person is told in the catalogues' words, by click."""

import ast

from house.source_tree import PACKAGE, at, python_files, tree


def test_nothing_in_the_package_prints_but_by_click() -> None:
    places = [
        at(path, node)
        for path in python_files(PACKAGE)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"print", "pprint"}
    ]
    assert places == []
