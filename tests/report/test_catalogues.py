"""The two languages say the same things."""

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.wording import Wording

FOLDER = files("vagval.report").joinpath("locale")
NAMES = sorted({f.name for language in LANGUAGES for f in FOLDER.joinpath(language).iterdir()})
FUNCTIONS = {"MONEY", "NUMBER", "PERCENT", "POINTS", "DATE", "LIST", "EACH"}


class References(Visitor):
    """What a pattern refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.functions: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its name
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - its name
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - its name
        self.messages.add(node.id.name)


def resource(language: Language, name: str) -> ast.Resource:
    """Read one catalogue."""
    path = FOLDER.joinpath(language, name)
    assert path.is_file(), f"{name} is missing in {language}"
    return FluentParser().parse(path.read_text(encoding="utf-8"))


def patterns(language: Language, name: str) -> dict[str, ast.Pattern]:
    """Give each message and attribute with its pattern."""
    found: dict[str, ast.Pattern] = {}
    for entry in resource(language, name).body:
        if isinstance(entry, ast.Message | ast.Term):
            if entry.value is not None:
                found[entry.id.name] = entry.value
            found |= {f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
    return found


def references(pattern: ast.Pattern) -> References:
    """Give what a pattern refers to."""
    found = References()
    found.visit(pattern)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_messages_and_values(name: str) -> None:
    swedish = {key: references(p).variables for key, p in patterns("sv", name).items()}
    english = {key: references(p).variables for key, p in patterns("en", name).items()}
    assert swedish == english


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_can_be_read_to_the_end(language: Language, name: str) -> None:
    junk = [e.content for e in resource(language, name).body if isinstance(e, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty_or_calls_what_is_not_there(language: Language, name: str) -> None:
    wording = Wording(language)
    for key, pattern in patterns(language, name).items():
        assert pattern.elements, key
        found = references(pattern)
        assert found.functions <= FUNCTIONS, key
        assert all(wording.has(message) for message in found.messages), key


@pytest.mark.parametrize("name", [n for n in NAMES if n.startswith("findings")])
def test_every_finding_says_what_to_do(name: str) -> None:
    keys = set(patterns("sv", name))
    assert {f"{key}.do" for key in keys if "." not in key} <= keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_stands_in_two_catalogues(language: Language) -> None:
    keys = [key for name in NAMES for key in patterns(language, name)]
    assert sorted(keys) == sorted(set(keys))
