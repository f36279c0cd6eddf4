"""A sample export in an archive; the product and its patients are invented."""

import io
import json
import zipfile
from collections.abc import Mapping

PATIENTS = "".join(
    json.dumps({"resourceType": "Patient", "id": str(number)}) + "\n" for number in range(3)
)
LIST = """schema = 1
product = "Påhittad Journal"
version = "2.1"
made = 2026-02-01
patients = "PROV-1"

[[file]]
path = "fhir/patient.ndjson"
format = "ndjson"
content = "patient"
rows = 3
schema = "docs/fhir.json"

[[file]]
path = "prices.csv"
format = "csv"
content = "price"
schema = "docs/prices.txt"
"""
PARTS: Mapping[str, str | bytes] = {
    "export.toml": LIST,
    "fhir/patient.ndjson": PATIENTS,
    "prices.csv": "id;price\n1;100\n2;200\n",
    "docs/fhir.json": "{}",
    "docs/prices.txt": "id: key. price: kronor.",
}


def an_archive(parts: Mapping[str, str | bytes] = PARTS, **changed: str | bytes) -> bytes:
    """Make an archive; ``changed`` names what stands in its list."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **changed}.items():
            archive.writestr(name, content)
    return stream.getvalue()


def with_list(was: str, now: str) -> bytes:
    """Make an archive whose list says something else."""
    assert was in LIST
    return an_archive({**PARTS, "export.toml": LIST.replace(was, now)})
