"""YAML from outside: bounded, without tags, and never trusted (YAML i bevis)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.files.evidence.foreign_document import foreign_document
from vagval.files.evidence.json_text import DEEPEST, read_json
from vagval.files.evidence.node import MOST_KEPT, Node
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.evidence.yaml_scalar import plain_value
from vagval.files.evidence.yaml_tree import Tree, YamlRefusedError
from vagval.files.read_bytes import foreign_form, read_bytes

if TYPE_CHECKING:
    from yaml.events import Event

LARGEST_YAML = 5_000_000
"""Bytes; the largest interface description seen is a thirtieth of it."""
MOST_VALUES = 300_000
"""Counted as if each alias were written out."""


def from_yaml(path: Path, file: str, build: Callable[[Node], Shown | None]) -> Parsed:
    """Read a YAML or JSON file, and what it says by what ``build`` makes of its top object."""
    findings: list[Finding] = []
    top = read_yaml(path, file, findings)
    return parsed(None if top is None else build(top), findings, file)


def read_yaml(path: Path, file: str, findings: list[Finding]) -> Node | None:
    """Read a file whose top is an object; None, with a finding, if it is none.

    Values are those of YAML 1.2 and JSON: a date stays a text, and so do ``yes`` and ``no``. Keys
    are texts. An alias is the value that it names; tags and several documents are refused.

    References
    ----------
    YAML 1.2.2, chapter 10.3 (core schema); OpenAPI 3.0.3, "Format": keys are texts.
    """
    if path.suffix == ".json":
        return read_json(path, file, findings)
    text = read_text(path, file, findings)
    tree = None if text is None else parse(text, file, findings)
    if tree is None:
        return None
    if not isinstance(tree.value, dict):
        findings.append(finding("evidence-yaml-not-an-object", Place(file)))
        return None
    return Node(tree.value, "", file, findings)


def read_text(path: Path, file: str, findings: list[Finding]) -> str | None:
    """Read a file as UTF-8 text; None, with a finding, if it is none."""
    content = read_bytes(path, file, findings, LARGEST_YAML)
    if content is None:
        return None
    if code := foreign_document(content) or foreign_form(content):
        findings.append(finding(code, Place(file)))
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        findings.append(finding("evidence-not-utf8", Place(file), line=line))
        return None


def parse(text: str, file: str, findings: list[Finding]) -> Tree | None:
    """Build the tree; None, with a finding that says in which line it broke."""
    import yaml

    tree = Tree(Place(file), DEEPEST, MOST_VALUES)
    try:
        for event in events(text):
            grow(tree, event)
    except YamlRefusedError as refused:
        findings.append(refused.told)
        return None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = 1 if mark is None else mark.line + 1
        findings.append(finding("evidence-yaml-broken", Place(file), line=line))
        return None
    findings.extend(
        finding("evidence-key-repeated", Place(file), key=key[:60])
        for key in sorted(tree.repeated)[:MOST_KEPT]
    )
    return tree


def events(text: str) -> "Iterator[Event]":
    """Give the parser's events one by one: unlike its composer, it does not call itself."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))


def grow(tree: Tree, event: "Event") -> None:
    """Add what one event tells to the tree.

    Raises
    ------
    YamlRefusedError
        If it tells of what no file of evidence needs.
    """
    from yaml import events as kinds

    line = event.start_mark.line + 1 if event.start_mark else 1
    if getattr(event, "tag", None) not in (None, "!"):
        raise YamlRefusedError(finding("evidence-yaml-tag", tree.place, line=line))
    match event:
        case kinds.ScalarEvent(value=value, anchor=anchor, implicit=implicit):
            tree.add(plain_value(value) if implicit[0] else value, anchor, value)
        case kinds.MappingStartEvent(anchor=anchor):
            tree.open({}, anchor, line)
        case kinds.SequenceStartEvent(anchor=anchor):
            tree.open([], anchor, line)
        case kinds.MappingEndEvent() | kinds.SequenceEndEvent():
            tree.close()
        case kinds.AliasEvent(anchor=str(anchor)):
            tree.add_alias(anchor, line)
        case kinds.DocumentStartEvent():
            tree.start(line)
        case _:
            pass
