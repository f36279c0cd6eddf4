"""Write the manifest of a folder of outputs."""

from pathlib import Path

from vagval.domain.run_record import RunRecord
from vagval.files.canonical_json import Json, readable_json
from vagval.files.write_text import write_text


def write_manifest(path: Path, record: RunRecord) -> None:
    """Write what a run read and made."""
    stated: dict[str, Json] = {
        "schema": 1,
        "procurement": record.procurement,
        "lot": record.lot,
        "language": record.language,
        "audience": record.audience,
        "bid": record.bid,
        "forms": list(record.forms),
        "seed": record.seed,
        "report_date": record.report_date,
        "lock_version": record.lock_version,
        "criteria_sha256": record.criteria_sha256,
        "versions": dict(record.versions),
        "inputs": dict(record.inputs),
        "outputs": dict(record.outputs),
    }
    if record.laboratory is not None:
        asked = record.laboratory
        stated["laboratory"] = {"tenders": asked.tenders, "products": asked.products}
    if record.letters:
        stated["letters"] = record.letters
    write_text(path, readable_json(stated))
