"""Where nothing known is near what was written, no message asks whether nothing was meant."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from house.source_tree import PACKAGE, at, python_files, tree

CATALOGUES = sorted((PACKAGE / "report" / "locale").glob("*/*.ftl"))
NOTHING, SUGGESTED = "none", "nearest"


class Guesses(Visitor):
    """Where ``$nearest`` is said though it may be nothing."""

    def __init__(self) -> None:
        self.unguarded = 0

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802 - its name
        guarded = isinstance(node.selector, fluent.VariableReference) and (
            node.selector.id.name == SUGGESTED
        )
        keys = {v.key.name for v in node.variants if isinstance(v.key, fluent.Identifier)}
        if guarded and NOTHING in keys:
            for variant in node.variants:
                if isinstance(variant.key, fluent.Identifier) and variant.key.name == NOTHING:
                    self.visit(variant.value)
        else:
            self.generic_visit(node)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - its name
        self.unguarded += node.id.name == SUGGESTED


def unguarded(text: str) -> list[str]:
    """Name the messages that suggest a word without a variant for no word."""
    found = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, fluent.Message):
            guesses = Guesses()
            guesses.visit(entry)
            if guesses.unguarded:
                found.append(entry.id.name)
    return found


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_suggestion_has_a_variant_for_none(path: Path) -> None:
    assert unguarded(path.read_text(encoding="utf-8")) == []


def test_an_unguarded_suggestion_is_seen() -> None:
    assert unguarded("a = Did you mean { $nearest }?") == ["a"]
    assert unguarded("a = { $nearest ->\n   *[other] { $nearest }\n}") == ["a"]
    assert unguarded("a = { $nearest ->\n    [none] -\n   *[other] { $nearest }\n}") == []


def suggestions() -> Iterator[tuple[str, ast.expr]]:
    """Give each value that is handed to a message as the nearest word."""
    for path in python_files(PACKAGE):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.keyword) and node.arg == SUGGESTED:
                yield at(path, node.value), node.value


def test_the_nearest_word_is_always_looked_up() -> None:
    written = [
        place
        for place, value in suggestions()
        if isinstance(value, ast.Constant | ast.BoolOp | ast.IfExp | ast.JoinedStr)
    ]
    assert written == []
