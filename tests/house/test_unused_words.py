"""No message outlives the code that says it."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from house.source_tree import PACKAGE, python_files, tree

LOCALE = PACKAGE / "report" / "locale"
TEMPLATES = PACKAGE / "report" / "templates"
SHORTEST_PREFIX = 4
ABOUT_STANDARDS = re.compile("(asks|kind|fhir-lacks)-.+")
"""Said by kind and rule of a standard; which there must be is told by ``test_standard_words``."""


class Calls(Visitor):
    """The messages that other messages call."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802 - its name
        self.names.add(node.id.name)

    def visit_NamedArgument(self, node: fluent.NamedArgument) -> None:  # noqa: N802 - its name
        if node.name.name == "say" and isinstance(node.value, fluent.StringLiteral):
            self.names.add(node.value.value)


@cache
def catalogues() -> tuple[fluent.Resource, ...]:
    """Parse the Swedish catalogues; that the English ones match is tested with the catalogues."""
    paths = sorted((LOCALE / "sv").glob("*.ftl"))
    return tuple(FluentParser().parse(path.read_text(encoding="utf-8")) for path in paths)


def messages() -> set[str]:
    """Give the name of each message."""
    entries = (entry for each in catalogues() for entry in each.body)
    return {entry.id.name for entry in entries if isinstance(entry, fluent.Message)}


def called_by_messages() -> set[str]:
    """Give the messages that are parts of others."""
    calls = Calls()
    for each in catalogues():
        calls.visit(each)
    return calls.names


def composed(node: ast.JoinedStr) -> str | None:
    """Turn an f-string into a pattern, if a literal begins it that can be searched for."""
    first = node.values[0] if node.values else None
    if not (isinstance(first, ast.Constant) and len(str(first.value)) >= SHORTEST_PREFIX):
        return None
    parts = (
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+"
        for part in node.values
    )
    return "".join(parts)


def said() -> Iterator[str]:
    """Give a pattern for each string of the package that can be a code."""
    for path in python_files(PACKAGE):
        for node in ast.walk(tree(path)):
            match node:
                case ast.Constant(value=str(text)) if re.fullmatch(r"[a-z][a-z0-9.-]*", text):
                    yield re.escape(text)
                case ast.JoinedStr() if pattern := composed(node):
                    yield pattern
    for template in sorted(TEMPLATES.rglob("*.j2")):
        yield from re.findall(r"""text\(["']([a-z0-9-]+)""", template.read_text(encoding="utf-8"))


def test_each_message_is_said_somewhere() -> None:
    pattern = re.compile("|".join(set(said())))
    unsaid = sorted(
        name
        for name in messages() - called_by_messages()
        if not (pattern.fullmatch(name) or ABOUT_STANDARDS.fullmatch(name))
    )
    assert unsaid == [], "\n".join(unsaid)


def test_a_composed_code_is_found_by_its_literal_parts() -> None:
    pattern = composed(
        ast.JoinedStr([ast.Constant("model-"), ast.Name("x"), ast.Constant("-more")])
    )
    assert re.fullmatch(str(pattern), "model-value-more")
    assert not re.fullmatch(str(pattern), "model-value")


def test_a_code_that_no_literal_begins_says_nothing() -> None:
    assert composed(ast.JoinedStr([ast.Name("x"), ast.Constant("-more")])) is None
