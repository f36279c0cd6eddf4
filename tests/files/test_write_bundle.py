"""A bundle is packed the same way each time, and appears whole or not at all."""

import base64
import io
import json
import zipfile
from pathlib import Path

import pytest

from build_bundle import FILES, a_bundle, a_key
from in_words import in_words
from vagval.domain.errors import MaterialError, UsageError
from vagval.files.bundle_predicate import bundle_predicate
from vagval.files.bundle_verifier.verify import AS_THEY_ARE, ENVELOPE, KEY, check
from vagval.files.canonical_zip import canonical_zip
from vagval.files.ro_crate import CRATE
from vagval.files.write_bundle import packed_bundle, write_bundle


def test_the_same_bundle_and_key_give_the_same_bytes() -> None:
    assert packed_bundle(a_bundle(), a_key()) == packed_bundle(a_bundle(), a_key())


def test_everything_is_in_it_with_description_key_and_signature() -> None:
    with zipfile.ZipFile(io.BytesIO(packed_bundle(a_bundle(), a_key()))) as opened:
        assert set(opened.namelist()) == {*FILES, CRATE, KEY, ENVELOPE}
        assert opened.testzip() is None


def test_the_statement_tells_of_the_run() -> None:
    archive = packed_bundle(a_bundle(), a_key())
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        payload = json.loads(opened.read(ENVELOPE))["payload"]
    assert json.loads(base64.b64decode(payload))["predicate"] == bundle_predicate(a_bundle().about)


@pytest.mark.parametrize("name", ["../x", "vendors/a\\b", "vendors/a/\udce5.txt"])
def test_a_name_that_cannot_be_unpacked_everywhere_is_refused(name: str) -> None:
    with pytest.raises(MaterialError) as stopped:
        packed_bundle(a_bundle(**{name: b""}), a_key())
    assert [each.code for each in stopped.value.findings] == ["bundle-name-unsafe"]
    assert in_words(stopped.value.findings[0])


@pytest.mark.parametrize(
    "names",
    [
        ("vendors/a/Bilaga.txt", "vendors/a/bilaga.txt"),
        ("vendors/a/Ö.txt", "vendors/a/O\u0308.txt"),
        ("vendors/A", "vendors/a/b.txt"),
    ],
)
def test_names_that_only_some_systems_tell_apart_are_refused(names: tuple[str, str]) -> None:
    with pytest.raises(MaterialError) as stopped:
        packed_bundle(a_bundle(**dict.fromkeys(names, b"")), a_key())
    (found,) = stopped.value.findings
    assert found.code == "bundle-names-alike"
    assert {found.place.file, found.details["other"]} == set(names)
    assert in_words(found)


@pytest.mark.parametrize(
    ("added", "named"),
    [("Parameters.json", "parameters.json"), ("LA\u0308SMIG.txt", "LÄSMIG.txt")],
)
def test_the_verifier_names_them_where_another_program_made_the_bundle(
    added: str, named: str
) -> None:
    with zipfile.ZipFile(io.BytesIO(packed_bundle(a_bundle(), a_key()))) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    found = check(canonical_zip({**files, added: b"1"}, AS_THEY_ARE))
    assert set(found.faults) == {("file-added", added), ("file-twice", named)}


def test_folders_may_be_written_in_two_ways() -> None:
    assert packed_bundle(a_bundle(**{"vendors/A/a.txt": b"", "vendors/a/b.txt": b""}), a_key())


@pytest.mark.parametrize("limit", ["MOST_BYTES", "MOST_FILES"])
def test_what_no_browser_or_archive_could_take_is_refused(
    monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(f"vagval.files.write_bundle.{limit}", 3)
    with pytest.raises(MaterialError) as stopped:
        packed_bundle(a_bundle(), a_key())
    assert [each.code for each in stopped.value.findings] == ["bundle-too-large"]
    assert in_words(stopped.value.findings[0])


def test_a_bundle_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "outputs" / "bundle.zip"
    write_bundle(path, b"1", "bundle.zip")
    write_bundle(path, b"2", "bundle.zip")
    assert path.read_bytes() == b"2"
    assert [each.name for each in path.parent.iterdir()] == ["bundle.zip"]


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    path.mkdir()
    with pytest.raises(UsageError) as stopped:
        write_bundle(path, b"1", "bundle.zip")
    assert [each.code for each in stopped.value.findings] == ["bundle-not-writable"]
    assert in_words(stopped.value.findings[0])
    assert list(tmp_path.iterdir()) == [path]
