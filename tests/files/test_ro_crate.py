"""The description says what RO-Crate 1.1 and the profiles on runs ask for."""

import json
from typing import Any

import pytest

from build_bundle import FILES, a_bundle
from vagval.files.ro_crate import PROFILES, WORKFLOW, ro_crate

HOSTILE = 'vendors/prov/bids/å b/"<x>%20#?.csv'


@pytest.fixture
def graph() -> dict[str, Any]:
    told = json.loads(ro_crate(a_bundle().about, {**FILES, HOSTILE: b"1"}))
    assert told["@context"][0] == "https://w3id.org/ro/crate/1.1/context"
    ids = [each["@id"] for each in told["@graph"]]
    assert ids[:2] == ["ro-crate-metadata.json", "./"]
    assert len(ids) == len(set(ids))
    return {each["@id"]: each for each in told["@graph"]}


def references(value: object) -> set[str]:
    """Give every entity that a value refers to."""
    if isinstance(value, list):
        return {each for part in value for each in references(part)}
    if isinstance(value, dict):
        if set(value) == {"@id"}:
            return {value["@id"]}
        return {each for part in value.values() for each in references(part)}
    return set()


def test_the_root_has_what_it_must_have(graph: dict[str, Any]) -> None:
    root = graph["./"]
    assert root["@type"] == "Dataset"
    assert root["datePublished"] == "2026-05-04"
    assert {each["@id"] for each in root["conformsTo"]} == set(PROFILES)
    assert graph[root["license"]["@id"]]["name"] == "Får spridas."
    assert root["name"]
    assert root["description"]


def test_each_file_is_a_part_with_its_size_and_fingerprint(graph: dict[str, Any]) -> None:
    parts = references(graph["./"]["hasPart"])
    assert len(parts) == len(FILES) + 1
    assert {graph[each]["name"] for each in parts} == {*FILES, HOSTILE}
    assert all(
        int(graph[e]["contentSize"]) == len(FILES.get(graph[e]["name"], b"1")) for e in parts
    )
    assert all(len(graph[each]["sha256"]) == 64 for each in parts)


def test_a_name_from_outside_becomes_an_address_and_nothing_else(graph: dict[str, Any]) -> None:
    address = next(each for each in graph if graph[each].get("name") == HOSTILE)
    assert address == "vendors/prov/bids/%C3%A5%20b/%22%3Cx%3E%2520%23%3F.csv"


def test_the_run_says_by_which_workflow_what_became_what(graph: dict[str, Any]) -> None:
    run = graph["#run"]
    assert run["@type"] == "CreateAction"
    assert run["instrument"] == graph["./"]["mainEntity"] == {"@id": WORKFLOW}
    assert "ComputationalWorkflow" in graph[WORKFLOW]["@type"]
    assert {"@id": "criteria/prov/procurement.toml"} in run["object"]
    assert references(run["result"]) == {e for e in graph if e.startswith("outputs/")}
    assert run["endTime"] == "2026-05-04"


def test_what_is_referred_to_is_there_or_on_the_web(graph: dict[str, Any]) -> None:
    wanted = {each for entity in graph.values() for each in references(entity)}
    assert {each for each in wanted - set(graph) if not each.startswith("https://")} == set()


def test_the_same_bundle_gives_the_same_bytes() -> None:
    turned = {name: FILES[name] for name in sorted(FILES, reverse=True)}
    assert ro_crate(a_bundle().about, FILES) == ro_crate(a_bundle().about, turned)
