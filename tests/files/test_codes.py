"""Each sentence about a file has a code that some reader uses."""

import ast
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

import vagval.files
from vagval import report

PACKAGE = Path(vagval.files.__file__).parent
CATALOGUE = Path(report.__file__).parent / "locale" / "sv" / "findings-files.ftl"


def test_no_sentence_is_left_over() -> None:
    parsed = FluentParser().parse(CATALOGUE.read_text(encoding="utf-8")).body
    told = {entry.id.name for entry in parsed if isinstance(entry, fluent.Message)}
    written = {
        node.value
        for path in PACKAGE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert told - written == set()
