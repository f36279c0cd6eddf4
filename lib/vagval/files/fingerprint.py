"""Fingerprints of files (fingeravtryck)."""

import hashlib
from pathlib import Path

from vagval.files.folder import files_below


def sha256_of(path: Path) -> str:
    """Give the sha256 of a file's bytes, 64 hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fingerprints(folder: Path) -> tuple[tuple[str, str], ...]:
    """Fingerprint every file below a folder, but what systems leave there by themselves.

    Returns
    -------
    tuple of (path, sha256)
        Paths relative to the folder with forward slashes, sorted.
    """
    return tuple(
        sorted(
            (path.relative_to(folder).as_posix(), sha256_of(path)) for path in files_below(folder)
        )
    )
