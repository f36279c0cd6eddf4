"""A key is written once, for its owner alone, and read only if it is one."""

import os
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from in_words import in_words
from vagval.domain.errors import MaterialError, UsageError, VagvalError
from vagval.files.signing_key import public_file, read_key, write_key

SEED = b"7" * 32
PEM, PKCS8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8


def refused(kind: type[VagvalError], act: object) -> list[str]:
    assert callable(act)
    with pytest.raises(kind) as stopped:
        act()
    assert all(in_words(each) for each in stopped.value.findings)
    return [each.code for each in stopped.value.findings]


def test_a_key_that_was_written_is_the_key_that_is_read(tmp_path: Path) -> None:
    made = write_key(tmp_path / "key.pem", SEED)
    read = read_key(tmp_path / "key.pem")
    assert read.public == made.public
    assert read.sign(b"x") == made.sign(b"x")
    assert made.fingerprint == sha256(made.public).hexdigest()


def test_only_the_owner_can_read_the_secret(tmp_path: Path) -> None:
    write_key(tmp_path / "key.pem", SEED)
    assert (tmp_path / "key.pem").stat().st_mode & 0o777 == 0o600


def test_the_public_half_is_what_other_tools_read(tmp_path: Path) -> None:
    key = write_key(tmp_path / "key.pem", SEED)
    public = serialization.load_pem_public_key(public_file(tmp_path / "key.pem").read_bytes())
    assert isinstance(public, Ed25519PublicKey)
    public.verify(key.sign(b"x"), b"x")
    secret = Ed25519PrivateKey.from_private_bytes(SEED)
    subject = serialization.PublicFormat.SubjectPublicKeyInfo
    assert key.public_pem == secret.public_key().public_bytes(PEM, subject)


@pytest.mark.parametrize("there", ["key.pem", "key.pem.pub"])
def test_nothing_is_written_over(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_bytes(b"old")
    path = tmp_path / "key.pem"
    assert refused(UsageError, lambda: write_key(path, SEED)) == ["signing-key-exists"]
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {there: b"old"}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none" / "key.pem"
    assert refused(UsageError, lambda: write_key(path, SEED)) == ["signing-key-not-writable"]
    assert refused(UsageError, lambda: read_key(path)) == ["signing-key-missing"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files are told on POSIX alone")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_secret_that_others_could_reach_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key.pem"
    write_key(path, SEED)
    path.chmod(mode)
    assert refused(MaterialError, lambda: read_key(path)) == ["signing-key-readable-by-others"]


@pytest.mark.parametrize("mode", [0o600, 0o644])
@pytest.mark.parametrize("kind", ["text", "public", "passphrase", "other", "long"])
def test_what_cannot_sign_is_refused_as_that_whoever_may_read_it(
    tmp_path: Path, kind: str, mode: int
) -> None:
    secret = Ed25519PrivateKey.from_private_bytes(SEED)
    locked = serialization.BestAvailableEncryption(b"secret")
    subject = serialization.PublicFormat.SubjectPublicKeyInfo
    other = generate_private_key(SECP256R1())
    contents = {
        "text": b"hej\n",
        "public": secret.public_key().public_bytes(PEM, subject),
        "passphrase": secret.private_bytes(PEM, PKCS8, locked),
        "other": other.private_bytes(PEM, PKCS8, serialization.NoEncryption()),
        "long": b"-" * 1_000_000,
    }
    path = tmp_path / "key.pem"
    path.write_bytes(contents[kind])
    path.chmod(mode)
    assert refused(MaterialError, lambda: read_key(path)) == ["signing-key-unreadable"]
