"""The key that bundles are signed with (signeringsnyckel): Ed25519, and its public half."""

import base64
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from vagval.domain.errors import MaterialError, UsageError, finding
from vagval.domain.place import Place
from vagval.files.bundle_verifier.verify import ED25519, PEM

LARGEST = 10_000
SECRET = 0o600
OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key that signs; nothing of it but the public half can be read from here.

    Parameters
    ----------
    public
        32 bytes.
    sign
        Signs bytes; the same bytes always get the same signature (RFC 8032).
    """

    public: bytes
    sign: Callable[[bytes], bytes]

    @property
    def fingerprint(self) -> str:
        """The sha256 of the public key's bytes: what is published, and what verifiers compare."""
        return sha256(self.public).hexdigest()

    @property
    def public_pem(self) -> bytes:
        """The public key as other tools read it (RFC 8410)."""
        return PEM % base64.b64encode(ED25519 + self.public)


def public_file(path: Path) -> Path:
    """Give the file of the public half."""
    return path.with_name(f"{path.name}.pub")


def write_key(path: Path, seed: bytes) -> SigningKey:
    """Write a new key, readable by its owner alone, and its public half beside it; both or none.

    Parameters
    ----------
    seed
        32 bytes of chance.

    Raises
    ------
    UsageError
        If one of the files is there already, or cannot be written.
    """
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.from_private_bytes(seed)
    key = SigningKey(secret.public_key().public_bytes_raw(), secret.sign)
    pem = secret.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    made: list[Path] = []
    try:
        for file, content in ((public_file(path), key.public_pem), (path, pem)):
            write_new(file, content, SECRET if file == path else 0o644)
            made.append(file)
    except OSError as error:
        for file in made:
            file.unlink()
        raise not_written(error, path) from error
    return key


def write_new(path: Path, content: bytes, mode: int) -> None:
    """Write a file that is not there yet, from its first moment with its own mode."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(content)


def not_written(error: OSError, path: Path) -> UsageError:
    """Say why a key was not written."""
    if isinstance(error, FileExistsError):
        return UsageError(finding("signing-key-exists", Place(str(error.filename))))
    reason = error.strerror or str(error)
    return UsageError(finding("signing-key-not-writable", Place(path.as_posix()), reason=reason))


def read_key(path: Path) -> SigningKey:
    """Read a key, if it is one and nobody but its owner can.

    Raises
    ------
    UsageError
        If there is no such file.
    MaterialError
        If others can read it, or it is no Ed25519 key without a passphrase in PEM.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    place = Place(path.as_posix())
    try:
        mode = path.stat().st_mode
        with path.open("rb") as file:
            content = file.read(LARGEST)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(finding("signing-key-missing", place, reason=reason)) from error
    try:
        secret = load_pem_private_key(content, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise MaterialError(finding("signing-key-unreadable", place)) from error
    if not isinstance(secret, Ed25519PrivateKey):
        raise MaterialError(finding("signing-key-unreadable", place))
    # Windows tells no such modes: there every file looks readable by all.
    if os.name == "posix" and mode & OTHERS:
        raise MaterialError(finding("signing-key-readable-by-others", place))
    return SigningKey(secret.public_key().public_bytes_raw(), secret.sign)
