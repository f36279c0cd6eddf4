"""Fingerprints of files."""

from pathlib import Path

from vagval.files.fingerprint import fingerprints, sha256_of

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_the_empty_file_has_the_known_fingerprint(tmp_path: Path) -> None:
    # FIPS 180-4: SHA-256 of the empty message.
    (tmp_path / "a").touch()
    assert sha256_of(tmp_path / "a") == EMPTY


def test_every_file_below_the_folder_is_listed_in_one_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x").touch()
    (tmp_path / "a").touch()
    assert fingerprints(tmp_path) == (("a", EMPTY), ("b/x", EMPTY))
