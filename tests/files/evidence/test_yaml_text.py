"""YAML from outside is read as JSON would be, and what only harms is refused."""

import time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from evidence_case import FILE, written
from in_words import in_words
from vagval.files.evidence.json_text import read_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.yaml_text import MOST_VALUES, read_yaml

if TYPE_CHECKING:
    from vagval.domain.errors import Finding


def read(folder: Path, content: object, name: str = "file.yaml") -> tuple[Node | None, list[str]]:
    findings: list[Finding] = []
    node = read_yaml(written(folder, content, name), FILE, findings)
    for each in findings:
        in_words(each)
    return node, [each.code for each in findings]


def test_words_mean_what_they_mean_in_json(tmp_path: Path) -> None:
    content = (
        "{country: no, day: 2026-03-16, number: 1.50, whole: 7, version: 1.4.10, on: true, "
        'empty: ~, quoted: "7", 200: answer, long: 0x1F}'
    )
    node, told = read(tmp_path, content)
    assert node is not None
    assert told == []
    assert node.fields == {
        "country": "no",
        "day": "2026-03-16",
        "number": Decimal("1.50"),
        "whole": 7,
        "version": "1.4.10",
        "on": True,
        "empty": None,
        "quoted": "7",
        "200": "answer",
        "long": "0x1F",
    }


def test_the_same_object_is_read_from_yaml_and_from_json(tmp_path: Path) -> None:
    content = {"a": [1, {"b": None, "c": [True, "x"]}], "d": {}, "e": "å"}
    yaml_node, _ = read(tmp_path, content)
    json_node = read_json(written(tmp_path, content), FILE, [])
    assert yaml_node is not None
    assert json_node is not None
    assert yaml_node.fields == json_node.fields == content


def test_a_json_file_is_read_as_json(tmp_path: Path) -> None:
    assert read(tmp_path, "a: 1", "file.json")[1] == ["evidence-not-json"]


def test_an_alias_is_the_value_that_it_names(tmp_path: Path) -> None:
    node, told = read(tmp_path, "a: &x {b: [1]}\nc: *x\nd: &y text\ne: *y\n")
    assert node is not None
    assert told == []
    assert node.fields == {"a": {"b": [1]}, "c": {"b": [1]}, "d": "text", "e": "text"}


def test_a_repeated_key_is_told_and_the_last_read(tmp_path: Path) -> None:
    node, told = read(tmp_path, "a: 1\na: 2\n")
    assert node is not None
    assert (node.fields, told) == ({"a": 2}, ["evidence-key-repeated"])


BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "evidence-yaml-too-many"),
        ("a: &a [*a]", "evidence-yaml-alias"),
        ("b: &a 1\na: &a [*a]", "evidence-yaml-alias"),
        ("a: *missing", "evidence-yaml-alias"),
        ("a: &k b\n*k : c", "evidence-yaml-alias"),
        ("[" * 100_000, "evidence-too-deep"),
        ("{a: " * 100_000, "evidence-too-deep"),
        ("- " * 100_000, "evidence-too-deep"),
        ("a: !!python/object/apply:os.system [ls]", "evidence-yaml-tag"),
        ("a: !!binary x", "evidence-yaml-tag"),
        ("{[a]: b}", "evidence-yaml-key"),
        ("a: 1\n---\nb: 2", "evidence-yaml-several"),
        ("a: [1", "evidence-yaml-broken"),
        ("a: \x07", "evidence-yaml-broken"),
        ("\t- a", "evidence-yaml-broken"),
        ("just a text", "evidence-yaml-not-an-object"),
        ("# only a comment", "evidence-yaml-not-an-object"),
        ("- 1", "evidence-yaml-not-an-object"),
        ("- 1\n" * (MOST_VALUES + 1), "evidence-yaml-too-many"),
        (b"a: \xe5", "evidence-not-utf8"),
        ("a: å".encode("utf-16"), "file-is-utf16"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        (b"a: \0", "file-not-text"),
        (b"%PDF-1.7", "evidence-is-a-pdf"),
        (b"<!DOCTYPE html><title>Log in</title>", "evidence-is-a-page"),
        (b"", "file-empty"),
        ("a: " + "x" * 5_000_001, "file-too-large"),
    ],
)
def test_what_is_not_read_is_refused_soon_and_with_a_reason(
    content: object, code: str, tmp_path: Path
) -> None:
    start = time.perf_counter()
    node, told = read(tmp_path, content)
    assert node is None
    assert told == [code]
    assert time.perf_counter() - start < 20


def test_aliases_cannot_nest_deeper_than_the_file_may(tmp_path: Path) -> None:
    chain = "\n".join(
        [f"a0: &a0 {'[' * 40}{']' * 40}"]
        + [f"a{n}: &a{n} {'[' * 40}*a{n - 1}{']' * 40}" for n in range(1, 4)]
    )
    assert read(tmp_path, chain)[1] == ["evidence-too-deep"]
