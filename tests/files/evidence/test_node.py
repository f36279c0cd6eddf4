"""A field is read as what it must be, or told where it stands and read as absent."""

from datetime import date

import pytest

from in_words import in_swedish
from vagval.domain.errors import Finding
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import MOST_FAULTS

FIELDS = {
    "text": "Alfa",
    "texts": ["a", "b"],
    "truth": False,
    "whole": 7,
    "day": "2026-03-16T10:00:00+01:00",
    "node": {"inner": 1},
    "nodes": [{"n": 1}, {"n": 2}],
    "nothing": None,
}


def a_node(**fields: object) -> tuple[Node, list[Finding]]:
    faults: list[Finding] = []
    return Node(fields or FIELDS, "rest[0]", "f.json", faults), faults


def test_each_kind_of_field_is_read_without_faults() -> None:
    node, faults = a_node()
    inner = node.node("node")
    assert inner is not None
    assert (node.text("text"), node.texts("texts")) == ("Alfa", ("a", "b"))
    assert (node.truth("truth"), node.whole("whole")) == (False, 7)
    assert (node.day("day"), inner.whole("inner")) == (date(2026, 3, 16), 1)
    assert [each.whole("n") for each in node.nodes("nodes")] == [1, 2]
    assert faults == []


def test_a_list_is_counted_without_being_read() -> None:
    node, faults = a_node(nodes=[1, "a", {}], one={"n": 1})
    assert [node.count(key) for key in ("nodes", "one", "absent")] == [3, 0, 0]
    assert faults == []


@pytest.mark.parametrize("key", ["absent", "nothing"])
def test_what_is_absent_is_empty_and_no_fault(key: str) -> None:
    node, faults = a_node()
    assert (node.text(key), node.texts(key), node.nodes(key)) == ("", (), ())
    assert (node.truth(key), node.whole(key), node.day(key), node.node(key)) == (None,) * 4
    assert not node.has(key)
    assert faults == []


@pytest.mark.parametrize("empty", ["", [], {}, None])
def test_an_empty_field_says_nothing(empty: object) -> None:
    node, _ = a_node(key=empty)
    assert not node.has("key")


def test_false_and_zero_say_something() -> None:
    node, _ = a_node(no=False, none=0)
    assert node.has("no")
    assert node.has("none")


@pytest.mark.parametrize(
    ("method", "value", "read"),
    [
        ("text", 1, ""),
        ("text", ["a"], ""),
        ("texts", "a", ()),
        ("texts", 1, ()),
        ("truth", "true", None),
        ("truth", 0, None),
        ("whole", "7", None),
        ("whole", True, None),
        ("whole", 1.0, None),
        ("day", "23/03/2022", None),
        ("day", 2022, None),
        ("node", [], None),
        ("node", "x", None),
        ("nodes", "x", ()),
    ],
)
def test_another_kind_is_told_once_and_read_as_absent(
    method: str, value: object, read: object
) -> None:
    node, faults = a_node(key=value)
    assert getattr(node, method)("key") == read
    assert [(each.code, each.place.cell) for each in faults] == [
        ("evidence-field-wrong", "rest[0].key")
    ]
    assert in_swedish(*faults)


def test_wrong_entries_of_a_list_are_told_and_the_others_read() -> None:
    node, faults = a_node(texts=["a", 1, None, "b"], nodes=[{"n": 1}, "x", None])
    assert node.texts("texts") == ("a", "b")
    (only,) = node.nodes("nodes")
    assert only.path == "rest[0].nodes[0]"
    assert [each.place.cell for each in faults] == ["rest[0].texts", "rest[0].nodes[1]"]


def test_one_object_where_a_list_must_be_is_read_with_a_fault() -> None:
    node, faults = a_node(nodes={"n": 1})
    (only,) = node.nodes("nodes")
    assert only.whole("n") == 1
    assert "har lästs som en lista med en post" in in_swedish(*faults)


def test_a_million_wrong_values_fill_no_memory() -> None:
    node, faults = a_node(texts=[1] * 1_000_000)
    assert node.texts("texts") == ()
    assert MOST_FAULTS < len(faults) < 100_000


def test_a_long_value_is_cut_where_it_is_told() -> None:
    node, faults = a_node(text=["x" * 1_000_000])
    node.text("text")
    assert len(str(faults[0].details["value"])) <= 60
