"""A description of an interface, as YAML or JSON (OpenAPI)."""

from collections.abc import Iterator
from pathlib import Path

from vagval.domain.errors import finding
from vagval.domain.interface_description import InterfaceDescription, Operation
from vagval.domain.standard_rules.openapi import METHODS, VERSIONS
from vagval.files.evidence.node import Node
from vagval.files.evidence.openapi_validity import errors_in
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.yaml_text import from_yaml

SWAGGER = "2.0"


def read_openapi(path: Path, file: str) -> Parsed:
    """Read what an interface offers, and whether its description follows OpenAPI."""
    return from_yaml(path, file, build)


def build(top: Node) -> InterfaceDescription | None:
    """Take what can be asked for from the file's fields."""
    if "openapi" not in top.fields and "swagger" not in top.fields:
        top.faults.append(finding("openapi-not-a-description", top.place()))
        return None
    stated = top.text("openapi") or top.text("swagger")
    version = ".".join(stated.split(".")[:2])
    if version not in {SWAGGER, *VERSIONS}:
        top.faults.append(
            finding("openapi-version-unknown", top.place("openapi"), value=stated[:60])
        )
        return None
    # What is read leniently is validated strictly: one fault is told once, by the validator.
    errors = errors_in(top, version)
    quiet = Node(top.fields, "", top.file, [])
    info = quiet.node("info")
    types = scheme_types(quiet)
    general = required_schemes(quiet) or frozenset()
    operations: list[Operation] = []
    used: set[str] = set()
    for path, method, node in found_operations(quiet):
        own = required_schemes(node)
        asked = general if own is None else own
        used |= asked
        operations.append(Operation(method, path, bool(asked) and "" not in asked))
    return InterfaceDescription(
        spec_version=stated,
        title=info.text("title") if info else "",
        api_version=info.text("version") if info else "",
        errors=errors,
        operations=tuple(operations),
        schemes=frozenset(types.values()),
        used_schemes=frozenset(types[name] for name in used if name in types),
    )


def scheme_types(top: Node) -> dict[str, str]:
    """Give the type of each security scheme by its name."""
    components = top.node("components")
    schemes = (components.node("securitySchemes") if components else None) or top.node(
        "securityDefinitions"
    )
    if schemes is None:
        return {}
    found = {name: schemes.node(name) for name in schemes.fields}
    # Swagger's "basic" is what OpenAPI 3 calls a scheme of the type "http".
    return {
        name: "http" if node.text("type") == "basic" else node.text("type")
        for name, node in found.items()
        if node is not None
    }


def required_schemes(node: Node) -> frozenset[str] | None:
    """Give the names of the schemes that are asked for; None if nothing is said.

    An empty object among them means that it works without any, and is given as an empty name.
    """
    if node.fields.get("security") is None:
        return None
    alternatives = node.nodes("security")
    return frozenset(name for each in alternatives for name in (each.fields or {"": ()}))


def found_operations(top: Node) -> Iterator[tuple[str, str, Node]]:
    """Give the path, the method and the object of each operation, in the file's order."""
    paths = top.node("paths")
    for path in paths.fields if paths else ():
        item = paths.node(path) if paths else None
        for method in METHODS:
            operation = item.node(method.lower()) if item else None
            if operation is not None:
                yield path, method, operation
