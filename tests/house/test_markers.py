"""Each marker of a test is declared, and each declared marker is used."""

import ast
import tomllib

from house.source_tree import ROOT, python_files, tree

BUILT_IN = {"filterwarnings", "parametrize", "skip", "skipif", "usefixtures", "xfail"}


def declared() -> set[str]:
    """Read the markers of pyproject.toml."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    markers: list[str] = settings["tool"]["pytest"]["ini_options"]["markers"]
    return {marker.partition(":")[0] for marker in markers}


def used() -> set[str]:
    """Find every ``pytest.mark.NAME`` of the tests."""
    return {
        node.attr
        for path in python_files(ROOT / "tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "mark"
    }


def test_each_marker_is_declared_and_used() -> None:
    assert used() - BUILT_IN == declared()
