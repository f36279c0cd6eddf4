"""What we write about a run, we read back."""

from dataclasses import replace
from pathlib import Path

import pytest

from vagval.domain.errors import MaterialError
from vagval.domain.run_record import AskedOfLaboratory, RunRecord
from vagval.files.read_manifest import read_manifest
from vagval.files.write_manifest import write_manifest

RECORD = RunRecord(
    procurement="exempel",
    lot="LM",
    language="sv",
    audience="audit",
    seed=0,
    report_date="2026-05-04",
    lock_version=1,
    criteria_sha256="ab" * 32,
    versions=(("python", "3.11.7"),),
    inputs=(("criteria/exempel/procurement.toml", "cd" * 32),),
    outputs=(("report-LM.html", "ef" * 32),),
)


OF_LABORATORY = replace(
    RECORD, lock_version=0, laboratory=AskedOfLaboratory(2_000, "vendors/forra/bids")
)


@pytest.mark.parametrize("record", [RECORD, OF_LABORATORY])
def test_a_manifest_reads_back_the_same(tmp_path: Path, record: RunRecord) -> None:
    write_manifest(tmp_path / "manifest.json", record)
    assert read_manifest(tmp_path / "manifest.json") == record


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"procurement": 1', '{"outputs": []}'])
def test_what_is_no_manifest_is_a_finding(tmp_path: Path, text: str) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(MaterialError) as stopped:
        read_manifest(path)
    assert stopped.value.findings[0].code == "manifest-unreadable"
