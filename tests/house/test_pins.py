"""The environment is pinned byte for byte, and every dependency says what it is for."""

import re
import tomllib
from functools import cache
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from house.source_tree import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT_TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads(PROJECT_TEXT)
PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.!+-]+)( ; .+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def asked_for() -> list[Requirement]:
    """Give every dependency that the project declares, but those that only make it faster."""
    project = PROJECT["project"]
    wanted = {name: of for name, of in project["optional-dependencies"].items() if name != "fast"}
    extras = [one for extra in wanted.values() for one in extra]
    return [Requirement(r) for r in project["dependencies"] + extras]


@cache
def pinned() -> dict[str, set[str]]:
    """Give the pinned versions of each package; a marker may give it two."""
    found: dict[str, set[str]] = {}
    for match in PIN.finditer(LOCK):
        found.setdefault(canonicalize_name(match["name"]), set()).add(match["version"])
    return found


def test_the_lock_holds_pins_and_hashes_alone() -> None:
    strange = [
        line for line in LOCK.splitlines() if not PIN.fullmatch(line) and not HASH.fullmatch(line)
    ]
    assert strange == []


def test_every_pin_has_a_hash() -> None:
    lines = LOCK.splitlines()
    bare = [
        line
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if PIN.fullmatch(line) and not HASH.fullmatch(following)
    ]
    assert bare == []


@pytest.mark.parametrize("asked", asked_for(), ids=lambda asked: asked.name)
def test_every_dependency_is_pinned_within_its_range(asked: Requirement) -> None:
    versions = pinned().get(canonicalize_name(asked.name), set())
    assert versions
    assert all(asked.specifier.contains(version) for version in versions)


def test_every_dependency_says_what_it_is_for() -> None:
    block = PROJECT_TEXT.split("\ndependencies = [\n")[1].split("\n]\n")[0]
    assert [line for line in block.splitlines() if not re.search(r'",\s+# \w.+', line)] == []


def test_every_ignored_rule_has_a_reason() -> None:
    lint = PROJECT_TEXT.split("[tool.ruff.lint]\n")[1].split("[tool.ruff.lint.pydocstyle]")[0]
    rules = [line for line in lint.splitlines() if re.match(r'(\s+|"[^"]+" = \[)"', line)]
    assert rules
    assert [line for line in rules if "# " not in line] == []
