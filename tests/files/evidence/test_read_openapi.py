"""Descriptions of interfaces are read and validated without network; all are invented."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing.exceptions import Unresolvable

from evidence_case import codes, read_as, written
from vagval.domain.interface_description import InterfaceDescription

OPERATION: dict[str, Any] = {"responses": {"200": {"description": "fine"}}}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Exempelgränssnitt", "version": "1.2"},
    "security": [{"login": []}],
    "paths": {
        "/patient/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": OPERATION,
            "delete": {**OPERATION, "security": [{"key": []}]},
        },
        "/open": {"get": {**OPERATION, "security": []}},
        "/optional": {"get": {**OPERATION, "security": [{"login": []}, {}]}},
    },
    "components": {
        "schemas": {"Patient": {"type": "object", "properties": {"age": {"maximum": 150.5}}}},
        "securitySchemes": {
            "login": {"type": "openIdConnect", "openIdConnectUrl": "https://example.org"},
            "key": {"type": "apiKey", "name": "key", "in": "header"},
            "unused": {"type": "http", "scheme": "basic"},
        },
    },
}


@pytest.fixture(autouse=True)
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Catch each attempt to reach the network; there must be none."""
    made: list[object] = []

    def refuse(*given: object, **named: object) -> NoReturn:
        made.append((given, named))
        raise OSError

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    yield made
    assert made == []


def test_without_the_guard_an_address_would_be_fetched(calls: list[object]) -> None:
    schemas = {"A": {"$ref": "http://127.0.0.1:9/schema.json"}}
    content = {**DESCRIPTION, "components": {"schemas": schemas}}
    with pytest.raises(Unresolvable):
        list(OpenAPIV30SpecValidator(content).iter_errors())
    assert calls
    calls.clear()


def read(folder: Path, content: object, name: str = "a.json") -> InterfaceDescription:
    shown = read_as("openapi", written(folder, content, name)).shown
    assert isinstance(shown, InterfaceDescription)
    return shown


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_a_description_tells_its_operations_and_how_one_logs_in(name: str, tmp_path: Path) -> None:
    shown = read(tmp_path, DESCRIPTION, name)
    assert (shown.spec_version, shown.api_version, shown.errors) == ("3.0.3", "1.2", 0)
    assert [(o.method, o.path, o.is_protected) for o in shown.operations] == [
        ("GET", "/patient/{id}", True),
        ("DELETE", "/patient/{id}", True),
        ("GET", "/open", False),
        ("GET", "/optional", False),
    ]
    assert shown.schemes == {"openIdConnect", "apiKey", "http"}
    assert shown.used_schemes == {"openIdConnect", "apiKey"}


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_later_versions_are_validated_by_their_own_rules(version: str, tmp_path: Path) -> None:
    assert read(tmp_path, {**DESCRIPTION, "openapi": version}).errors == 0


def test_swagger_is_told_apart(tmp_path: Path) -> None:
    content = {
        "swagger": "2.0",
        "info": {"title": "Exempel", "version": "1"},
        "paths": {},
        "securityDefinitions": {"login": {"type": "basic"}},
        "security": [{"login": []}],
    }
    shown = read(tmp_path, content)
    assert (shown.spec_version, shown.errors) == ("2.0", 0)
    assert shown.schemes == {"http"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"paths": {"/a": {"get": {}}}},
        {"paths": {"/a/{id}": {"get": OPERATION}}},
        {"info": {"title": "Exempel"}},
        {"info": {"title": "Exempel", "version": 1.0}},
        {"components": {"schemas": {"A": {"$ref": "#/components/schemas/Missing"}}}},
    ],
)
def test_what_breaks_openapi_is_counted_and_told(wrong: dict[str, Any], tmp_path: Path) -> None:
    parsed = read_as("openapi", written(tmp_path, {**DESCRIPTION, **wrong}))
    assert isinstance(parsed.shown, InterfaceDescription)
    assert parsed.shown.errors == 1
    assert codes(parsed) == {"openapi-error"}


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "https://example.org/schema.json"},
        {"$ref": "http://127.0.0.1:9/schema.json"},
        {"$ref": "file:///etc/passwd"},
        {"$ref": "other.yaml#/A"},
        {"$ref": "#anchor"},
        {"$id": "https://example.org/base", "$ref": "#/x"},
        {"$schema": "https://example.org/dialect"},
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_what_leads_out_of_the_file_is_told_and_never_fetched(
    schema: dict[str, str], version: str, tmp_path: Path
) -> None:
    content = {**DESCRIPTION, "openapi": version, "components": {"schemas": {"A": schema}}}
    parsed = read_as("openapi", written(tmp_path, content))
    assert isinstance(parsed.shown, InterfaceDescription)
    assert parsed.shown.errors is None
    assert codes(parsed) == {"openapi-refers-outside"}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_an_id_that_moves_the_base_fetches_nothing(version: str, tmp_path: Path) -> None:
    schemas = {
        "A": {"id": "http://127.0.0.1:9/base", "allOf": [{"$ref": "#/missing"}], "default": 1}
    }
    content = {**DESCRIPTION, "openapi": version, "components": {"schemas": schemas}}
    read_as("openapi", written(tmp_path, content))


def chain(length: int) -> dict[str, Any]:
    """Make schemas that each hold the next twice."""
    link = "#/components/schemas/S"
    return {
        **{f"S{n}": {"allOf": [{"$ref": f"{link}{n + 1}"}] * 2} for n in range(length)},
        f"S{length}": {"type": "string", "pattern": "^(a+)+$", "default": "a" * 40 + "!"},
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "schemas",
    [
        chain(40),
        {"A": {"allOf": [{"$ref": "#/components/schemas/A"}] * 2, "default": 1}},
        {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}},
        {"A": {"type": "string", "pattern": "^(a+)+$", "default": "a" * 40 + "!"}},
    ],
)
def test_schemas_without_end_are_bounded(schemas: dict[str, Any], tmp_path: Path) -> None:
    start = time.perf_counter()
    content = {**DESCRIPTION, "components": {"schemas": schemas}}
    assert isinstance(read_as("openapi", written(tmp_path, content)).shown, InterfaceDescription)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize("wrong", [7, "text", True, [1], {"a": 1}, None, [[]]])
def test_a_wrong_type_in_any_field_never_stops(wrong: object, tmp_path: Path) -> None:
    for key in DESCRIPTION:
        read_as("openapi", written(tmp_path, {**DESCRIPTION, key: wrong}))
    for outer in ("info", "paths", "components"):
        for key in DESCRIPTION[outer]:
            changed = {**DESCRIPTION[outer], key: wrong}
            read_as("openapi", written(tmp_path, {**DESCRIPTION, outer: changed}))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"title": "a report"}, "openapi-not-a-description"),
        ({"openapi": "4.0.0"}, "openapi-version-unknown"),
        ({"openapi": 3}, "openapi-version-unknown"),
        ("[" * 100_000, "evidence-too-deep"),
    ],
)
def test_what_is_no_description_is_refused_with_a_reason(
    content: object, code: str, tmp_path: Path
) -> None:
    refused = read_as("openapi", written(tmp_path, content))
    assert refused.shown is None
    assert code in codes(refused)


def test_a_huge_description_is_not_validated(tmp_path: Path) -> None:
    content = {**DESCRIPTION, "x-much": list(range(100_001))}
    parsed = read_as("openapi", written(tmp_path, content))
    assert isinstance(parsed.shown, InterfaceDescription)
    assert (parsed.shown.errors, codes(parsed)) == (None, {"openapi-too-large"})
