"""A bundle says what was asked for, what was read, and which versions computed it; and no time."""

import json
import re
from typing import Any

import pytest

from build_bundle import a_bundle
from vagval.files.bundle_predicate import bundle_predicate
from vagval.files.canonical_json import canonical_json


@pytest.fixture
def told() -> dict[str, Any]:
    """Give the predicate as other programs read it."""
    read: dict[str, Any] = json.loads(canonical_json(bundle_predicate(a_bundle().about)))
    return read


def test_what_was_asked_for_is_told_with_a_seed_of_any_length(told: dict[str, Any]) -> None:
    asked = told["buildDefinition"]["externalParameters"]
    assert (asked["procurement"], asked["audience"], asked["language"]) == (
        "prov",
        "decision",
        "sv",
    )
    assert asked["forms"] == ["html", "pdf", "xlsx"]
    assert asked["seed"] == str(2**70)


def test_the_lock_and_what_was_read_are_told(told: dict[str, Any]) -> None:
    definition = told["buildDefinition"]
    assert definition["internalParameters"] == {"criteria_sha256": "c" * 64, "lock_version": 2}
    read = {"name": "criteria/prov/procurement.toml", "digest": {"sha256": "a" * 64}}
    assert definition["resolvedDependencies"] == [read]


def test_the_versions_are_told(told: dict[str, Any]) -> None:
    builder = told["runDetails"]["builder"]
    assert builder["version"] == {"numpy": "2.4.6", "vagval": "0.1.0"}
    assert builder["id"].startswith("urn:")


def test_no_time_is_told(told: dict[str, Any]) -> None:
    assert not re.search(r"\d{2}:\d{2}", json.dumps(told))
