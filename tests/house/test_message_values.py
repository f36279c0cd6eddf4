"""A message and the code that says it agree on the values that are named."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from house.source_tree import PACKAGE, at, called, python_files, tree

CATALOGUES = PACKAGE / "report" / "locale" / "sv"
SAYS_BY_KEYWORD = {"finding", "text"}
NO_VALUES = {"code", "place", "severity"}


class Names(Visitor):
    """The values that patterns name, and the messages that they call."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - its name
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802 - its name
        self.messages.add(node.id.name)


@cache
def patterns() -> dict[str, Names]:
    """Read each Swedish message and attribute; the English ones are tested to be alike."""
    found: dict[str, Names] = {}
    for path in sorted(CATALOGUES.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                keyed = {entry.id.name: entry.value}
                keyed |= {f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
                for key, pattern in keyed.items():
                    found[key] = Names()
                    if pattern is not None:
                        found[key].visit(pattern)
    return found


def named(key: str) -> set[str]:
    """Give the values that a message names, by itself or through the messages it calls."""
    names = patterns()[key]
    return names.values.union(*(named(called_by) for called_by in names.messages))


def of_finding(code: str) -> set[str]:
    """Give the values that a finding's sentence and advice name."""
    return named(code).union(*(named(key) for key in patterns() if key.startswith(f"{code}.")))


def said() -> Iterator[tuple[str, ast.Call, str, set[str]]]:
    """Give each call that says a code with values written on the spot."""
    for path in python_files(PACKAGE):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and (values := given(node)) is not None:
                match node.args:
                    case [ast.Constant(value=str(code)), *_] if code in patterns():
                        yield at(path, node), node, code, values


def given(node: ast.Call) -> set[str] | None:
    """Give the names of a call's values; None if they cannot be read from the call."""
    if called(node) in SAYS_BY_KEYWORD:
        names = {keyword.arg for keyword in node.keywords}
        arguments = NO_VALUES if called(node) == "finding" else set()
        return None if None in names else {str(name) for name in names} - arguments
    match node:
        case ast.Call(func=ast.Name(id="Step"), args=[_, ast.Dict(keys=keys)]):
            written = [key.value for key in keys if isinstance(key, ast.Constant)]
            return {str(value) for value in written} if len(written) == len(keys) else None
        case _:
            return None


def test_each_value_that_a_message_names_is_given() -> None:
    lacking = [
        f"{place} {code}: {', '.join(sorted(missing))}"
        for place, node, code, values in said()
        if (missing := (of_finding(code) if called(node) == "finding" else named(code)) - values)
    ]
    assert lacking == [], "\n".join(lacking)


def test_each_value_of_a_finding_is_told() -> None:
    untold = [
        f"{place} {code}: {', '.join(sorted(extra))}"
        for place, node, code, values in said()
        if called(node) == "finding" and (extra := values - of_finding(code))
    ]
    assert untold == [], "\n".join(untold)


def test_many_calls_can_be_compared(tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(
        'finding("x-y", place, a=1)\nStep("x-y", {"b": 1})\ntext("x-y", **c)', "utf-8"
    )
    calls = [node for node in ast.walk(tree(sample)) if isinstance(node, ast.Call)]
    assert [given(node) for node in calls] == [{"a"}, {"b"}, None]
    assert len(list(said())) > 100
