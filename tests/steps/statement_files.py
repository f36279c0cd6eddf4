"""Small FHIR statements as files, invented (påhittade FHIR-beskrivningar)."""

import json
from pathlib import Path
from typing import Any

LEVEL = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
COMBINATION = (
    "http://hl7.org/fhir/StructureDefinition/capabilitystatement-search-parameter-combination"
)
Json = dict[str, Any]


def level(word: str) -> Json:
    return {"extension": [{"url": LEVEL, "valueCode": word}]}


def combination(word: str, *names: str) -> Json:
    required = [{"url": "required", "valueString": name} for name in names]
    return {"url": COMBINATION, "extension": [*level(word)["extension"], *required]}


def named(names: tuple[str, ...], key: str, word: str) -> list[Json]:
    more = level(word) if word else {}
    return [{key: name, **({"type": "token"} if key == "name" else {}), **more} for name in names]


def resource(
    kind: str,
    *searches: str,
    word: str = "",
    together: tuple[tuple[str, ...], ...] = (),
    reads: bool = True,
) -> Json:
    """Make a resource that can be read and searched on."""
    found: Json = {"type": kind, "searchParam": named(searches, "name", word)}
    if reads:
        found["interaction"] = named(("read",), "code", word)
    extensions = [*(level(word)["extension"] if word else [])]
    extensions += [combination(word or "SHALL", *names) for names in together]
    return found | ({"extension": extensions} if extensions else {})


def statement(*resources: Json, release: str = "4.0.1", **more: object) -> Json:
    """Make a statement; without more said it is a system's."""
    return {
        "resourceType": "CapabilityStatement",
        "kind": "instance",
        "fhirVersion": release,
        "software": {"name": "Alfa Journal", "version": "2.1"},
        "format": ["json"],
        "rest": [{"mode": "server", "resource": list(resources)}],
    } | more


def requirement(*resources: Json, **more: object) -> Json:
    """Make a requirement: SHALL unless its resources say something else."""
    about = {
        "kind": "requirements",
        "title": "Läkemedelskrav",
        "version": "1.0",
        "url": "http://example.org/CapabilityStatement/krav",
    }
    stated = statement(*resources) | about | more
    del stated["software"]
    return stated


def put(folder: Path, name: str, stated: Json) -> str:
    """Write a statement, and give its path as a user would type it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(stated), encoding="utf-8")
    return str(path)


ORDERS = resource(
    "MedicationRequest", "patient", "status", word="SHALL", together=(("patient", "status"),)
)
PATIENTS = resource("Patient", "birthdate", word="SHALL")


def both(folder: Path, *offered: Json, release: str = "4.0.1") -> tuple[str, ...]:
    """Write a requirement on orders and patients, and a system that offers something."""
    return (
        "--requirement", put(folder, "krav.json", requirement(ORDERS, PATIENTS)),
        "--statement", put(folder, "alfa.json", statement(*offered, release=release)),
    )  # fmt: skip
