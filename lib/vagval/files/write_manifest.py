"""Write the manifest of a folder of outputs."""

from pathlib import Path

from vagval.domain.run_record import RunRecord
from vagval.files.canonical_json import readable_json
from vagval.files.write_text import write_text


def write_manifest(path: Path, record: RunRecord) -> None:
    """Write what a run read and made."""
    write_text(
        path,
        readable_json(
            {
                "schema": 1,
                "procurement": record.procurement,
                "lot": record.lot,
                "language": record.language,
                "audience": record.audience,
                "seed": record.seed,
                "report_date": record.report_date,
                "lock_version": record.lock_version,
                "criteria_sha256": record.criteria_sha256,
                "versions": dict(record.versions),
                "inputs": dict(record.inputs),
                "outputs": dict(record.outputs),
            }
        ),
    )
