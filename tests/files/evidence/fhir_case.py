"""Statements as a vendor would write them, and what was read of them."""

import json
from pathlib import Path
from typing import Any

from vagval.domain.capability import CapabilityResource, CapabilityStatement
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_fhir_statement import read_fhir_statement

EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-"


def expected(level: str) -> dict[str, Any]:
    """Write what FHIR writes beside an element."""
    return {"extension": [{"url": f"{EXTENSIONS}expectation", "valueCode": level}]}


def read(folder: Path, content: object) -> Parsed:
    path = folder / "statement.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return read_fhir_statement(path, "statement.json")


def shown(parsed: Parsed) -> CapabilityStatement:
    assert isinstance(parsed.shown, CapabilityStatement), parsed.faults
    return parsed.shown


def a_file(*resources: object, **fields: object) -> dict[str, Any]:
    return {
        "resourceType": "CapabilityStatement",
        "fhirVersion": "4.0.1",
        "rest": [{"mode": "server", "resource": list(resources)}],
        **fields,
    }


def the_resource(parsed: Parsed) -> CapabilityResource:
    (rest,) = shown(parsed).rests
    (resource,) = rest.resources
    return resource


def codes(parsed: Parsed) -> list[str]:
    return [each.code for each in parsed.faults]
