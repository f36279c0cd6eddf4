"""What we write about a run, we read back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from in_words import in_words
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


def test_what_an_older_version_did_not_state_is_named_and_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "sv" / "manifest.json"
    write_manifest(path, RECORD)
    told = json.loads(path.read_text("utf-8"))
    older = {key: value for key, value in told.items() if key not in {"bid", "forms"}}
    path.write_text(json.dumps(older), encoding="utf-8")
    with pytest.raises(MaterialError) as stopped:
        read_manifest(path)
    (found,) = stopped.value.findings
    assert (found.code, found.place.file) == ("manifest-older", "sv/manifest.json")
    assert found.details["keys"] == ("bid", "forms")
    assert in_words(found)
