"""No bit of a bundle is free: whatever is changed is found, and the file is named."""

import ast
import base64
import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from build_bundle import FILES, a_bundle, a_key
from vagval.files.bundle_verifier import verify
from vagval.files.bundle_verifier.verify import AS_THEY_ARE, ENVELOPE, KEY, check
from vagval.files.canonical_zip import canonical_zip
from vagval.files.dsse import signed_envelope, statement
from vagval.files.write_bundle import packed_bundle

FLIPS, SEED = 500, 6
CHANGED = "outputs/prov/sv/report.html"


@cache
def bundle() -> bytes:
    return packed_bundle(a_bundle(), a_key())


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(**files: bytes) -> bytes:
    return canonical_zip({**members(), **files}, stored=AS_THEY_ARE)


def signed_again(change: Callable[[dict[str, object]], None]) -> bytes:
    """Change what is stated, and sign it again with the same key."""
    told = json.loads(base64.b64decode(json.loads(members()[ENVELOPE])["payload"]))
    change(told)
    return packed(**{ENVELOPE: signed_envelope(verify.canonical(told), a_key())})


def codes(archive: bytes, trusted: str | None = None) -> set[tuple[str, str]]:
    return {(each.kind, each.name) for each in check(archive, trusted).faults}


def where(position: int) -> tuple[str, str]:
    """Say in which file a byte stands, and whether in its data; the directory is nobody's."""
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        for each in archive.infolist():
            start = each.header_offset + 30 + len(each.filename.encode())
            if each.header_offset <= position < start:
                return each.filename, "header"
            if start <= position < start + each.compress_size:
                return each.filename, "data"
    return "", "directory"


def test_the_bundle_agrees_with_its_signature() -> None:
    found = check(bundle(), a_key().fingerprint)
    assert found.faults == []
    assert (found.files, found.key) == (len(members()), a_key().fingerprint)


def test_any_flipped_bit_is_found_and_the_file_is_named() -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    archive = bytearray(bundle())
    seen = set()
    for _ in range(FLIPS):
        position, bit = chance.randrange(len(archive)), 1 << chance.randrange(8)
        archive[position] ^= bit
        faults = check(bytes(archive)).faults
        archive[position] ^= bit
        name, part = where(position)
        assert faults, (position, bit)
        if part == "data":
            assert name in {each.name for each in faults}, (position, bit, faults)
        seen.add((name, part))
    assert {(CHANGED, "data"), (ENVELOPE, "data"), (KEY, "data"), ("", "directory")} <= seen


def test_any_flipped_bit_of_a_header_and_of_the_directory_is_found() -> None:
    archive = bytearray(bundle())
    places = [n for n in range(len(archive)) if where(n)[1] != "data"]
    for position in places[::3]:
        archive[position] ^= 1 << position % 8
        assert check(bytes(archive)).faults, position
        archive[position] ^= 1 << position % 8


@pytest.mark.parametrize("level", [0, 1])
def test_the_same_content_packed_otherwise_is_not_what_was_signed(level: int) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members().items():
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o644 << 16
            info.compress_type = 0 if name in AS_THEY_ARE else 8
            archive.writestr(info, content, compresslevel=level if name == CHANGED else 9)
    assert codes(made.getvalue()) == {("file-changed", CHANGED)}


def test_another_content_names_the_file() -> None:
    assert codes(packed(**{CHANGED: b"<p>2 385 001 kr</p>"})) == {("file-changed", CHANGED)}


def test_added_removed_and_renamed_files_are_named() -> None:
    kept = members()
    assert codes(packed(ny=b"1")) == {("file-added", "ny")}
    content = kept.pop(CHANGED)
    assert codes(canonical_zip(kept, AS_THEY_ARE)) == {("file-missing", CHANGED)}
    renamed = canonical_zip({**kept, "annat.html": content}, AS_THEY_ARE)
    assert codes(renamed) == {("file-missing", CHANGED), ("file-added", "annat.html")}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_stands_twice_is_named() -> None:
    made = io.BytesIO(bundle())
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("parameters.json", members()["parameters.json"])
    assert ("file-twice", "parameters.json") in codes(made.getvalue())


@pytest.mark.parametrize("where_to", ["before", "after", "comment"])
def test_what_stands_beside_the_files_is_found(where_to: str) -> None:
    made = io.BytesIO(bundle())
    with zipfile.ZipFile(made, "a") as archive:
        archive.comment = b"Hej"
    changed = {"before": b"x" + bundle(), "after": bundle() + b"x", "comment": made.getvalue()}
    assert codes(changed[where_to])


def test_another_key_is_told_from_the_published_one() -> None:
    other = a_key(b"2" * 32)
    archive = packed_bundle(a_bundle(), other)
    assert codes(archive) == set()
    assert codes(archive, a_key().fingerprint) == {("key-other", KEY)}
    assert codes(archive, other.fingerprint.upper()) == set()
    assert codes(bundle(), " ") == {("key-other", KEY)}, "an empty one agrees with nothing"


def test_a_signature_by_another_key_than_the_one_beside_it_is_refused() -> None:
    other = signed_envelope(b"{}", a_key(b"2" * 32))
    assert ("signature-wrong", ENVELOPE) in codes(packed(**{ENVELOPE: other}))


def forged(**other: object) -> bytes:
    """Change the envelope around what was signed."""
    told = json.loads(members()[ENVELOPE])
    return packed(**{ENVELOPE: verify.canonical({**told, **other})})


def test_one_signature_of_one_type_in_one_form_is_accepted() -> None:
    told = json.loads(members()[ENVELOPE])
    wrong = {("signature-wrong", ENVELOPE)}
    assert codes(forged()) == set()
    assert codes(forged(payloadType="text/plain")) == wrong
    assert codes(forged(signatures=told["signatures"] * 2)) == wrong
    assert codes(forged(signatures=[])) == wrong
    assert codes(forged(signatures=[{**told["signatures"][0], "keyid": "0" * 64}])) == wrong
    assert codes(forged(more=1)) == wrong
    assert codes(packed(**{ENVELOPE: b" " + members()[ENVELOPE]})) == wrong
    assert codes(packed(**{ENVELOPE: b"[" * 100_000})) == wrong


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "a/../b", "a\\b", "C:/x", "", "a//b"])
def test_a_name_that_leaves_the_folder_is_refused_though_signed(name: str) -> None:
    content, narrow = b"x", sha256(b"x").hexdigest()
    files = {**FILES, name: content}
    fingerprints = dict.fromkeys(files, (narrow, narrow))
    envelope = signed_envelope(statement(fingerprints, {}), a_key())
    archive = canonical_zip({**members(), name: content, ENVELOPE: envelope}, AS_THEY_ARE)
    assert {("statement-wrong", ENVELOPE), ("header-changed", name)} <= codes(archive)


def test_a_statement_of_another_kind_or_with_a_file_twice_is_refused() -> None:
    def other_type(told: dict[str, object]) -> None:
        told["_type"] = "https://in-toto.io/Statement/v0.1"

    def twice(told: dict[str, object]) -> None:
        subjects = told["subject"]
        assert isinstance(subjects, list)
        subjects.insert(0, subjects[0])

    for change in (other_type, twice):
        assert codes(signed_again(change)) == {("statement-wrong", ENVELOPE)}


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\3\4", b"%PDF-1.7", b"PK\3\4" + b"\xff" * 90])
def test_what_is_no_bundle_is_refused_without_a_crash(content: bytes) -> None:
    assert check(content).faults


def test_any_beginning_of_a_bundle_is_refused() -> None:
    for length in range(0, len(bundle()), 97):
        assert check(bundle()[:length]).faults, length


WORDS: Mapping[str, str] = {
    "all-agrees": "{files} agree",
    "compare-key": "compare",
    "key-agrees": "same key",
    "key-is": "key {key}",
    "key-other": "other key",
    "file-added": "{name} added",
}


@pytest.fixture(autouse=True)
def words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "WORDS", {"en": WORDS, "sv": WORDS})


def test_the_command_says_what_was_found(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    good, bad = tmp_path / "good.zip", tmp_path / "bad.zip"
    good.write_bytes(bundle())
    bad.write_bytes(packed(**{"a\N{RIGHT-TO-LEFT OVERRIDE}b": b""}))
    key = a_key().fingerprint
    expected = {
        (str(good),): (0, f"{len(members())} agree\ncompare\nkey {key}\n"),
        (str(good), "--key", key): (0, f"{len(members())} agree\nsame key\nkey {key}\n"),
        (str(good), "--key", "abc"): (1, f"other key\nkey {key}\n"),
        (str(bad), "--language", "sv"): (1, f"a\\u202eb added\nkey {key}\n"),
    }
    for arguments, (code, told) in expected.items():
        assert verify.main(list(arguments)) == code
        assert capsysbinary.readouterr().out.decode() == told
    assert verify.main([str(tmp_path / "none.zip")]) == 2


def test_it_is_python_3_9_and_imports_the_standard_library_and_cryptography_alone() -> None:
    module = ast.parse(Path(verify.__file__).read_text("utf-8"), feature_version=(3, 9))
    imported = {
        name.split(".")[0]
        for node in ast.walk(module)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        )
    }
    standard = {"argparse", "base64", "hashlib", "json", "pathlib", "struct", "sys", "zlib"}
    assert imported == standard | {"__future__", "typing", "unicodedata", "cryptography"}
