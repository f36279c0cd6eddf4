"""Describe, sign and pack a bundle (arkivet); it appears whole or not at all."""

import os
import re
import tempfile
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

from vagval.domain.bundle import Bundle
from vagval.domain.errors import MaterialError, UsageError, finding
from vagval.domain.place import Place
from vagval.files.bundle_predicate import bundle_predicate
from vagval.files.bundle_verifier.verify import (
    AS_THEY_ARE,
    ENVELOPE,
    KEY,
    check,
    is_safe,
    read_entries,
)
from vagval.files.canonical_zip import canonical_zip
from vagval.files.dsse import signed_envelope, statement
from vagval.files.ro_crate import CRATE, ro_crate
from vagval.files.signing_key import SigningKey

MOST_BYTES, MOST_FILES = 2_000_000_000, 60_000
SURROGATE = re.compile("[\ud800-\udfff]")
"""How Python names a file whose name is no UTF-8."""


def packed_bundle(bundle: Bundle, key: SigningKey) -> bytes:
    """Give the archive's bytes; the same bundle and key always give the same.

    Raises
    ------
    MaterialError
        If a file's name could not be unpacked safely on every system, or all of them are too much.
    """
    files = {**bundle.files, KEY: key.public_pem}
    refuse_size(files)
    refuse_names(files)
    files[CRATE] = ro_crate(bundle.about, files)
    unsigned, _ = read_entries(canonical_zip(files, stored=AS_THEY_ARE))
    subjects = {e.name: (hexadecimal(files[e.name]), hexadecimal(e.packed)) for e in unsigned}
    files[ENVELOPE] = signed_envelope(statement(subjects, bundle_predicate(bundle.about)), key)
    archive = canonical_zip(files, stored=AS_THEY_ARE)
    if faults := check(archive, key.fingerprint).faults:
        # Not the user's doing: what we pack must be what our own verifier accepts.
        message = f"the bundle does not verify: {faults}"
        raise ValueError(message)
    return archive


def write_bundle(path: Path, archive: bytes, shown: str) -> None:
    """Write a packed bundle in the place of an older one.

    Parameters
    ----------
    shown
        The path as the user knows it.

    Raises
    ------
    UsageError
        If it cannot be written.
    """
    staging = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, staging = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(archive)
        Path(staging).chmod(path.parent.stat().st_mode & 0o666)
        Path(staging).replace(path)
    except OSError as error:
        if staging:
            Path(staging).unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise UsageError(finding("bundle-not-writable", Place(shown), reason=reason)) from error


def refuse_size(files: Mapping[str, bytes]) -> None:
    """Refuse what neither the format nor a browser could take."""
    size = sum(map(len, files.values()))
    if size > MOST_BYTES or len(files) > MOST_FILES:
        raise MaterialError(
            finding("bundle-too-large", Place(""), megabytes=size // 1_000_000, files=len(files))
        )


def refuse_names(files: Mapping[str, bytes]) -> None:
    """Refuse names that some system would unpack elsewhere, or in the place of one another."""
    unsafe = [finding("bundle-name-unsafe", Place(name)) for name in unsafe_names(files)]
    alike = [
        finding("bundle-names-alike", Place(name), other=other)
        for name, other in names_alike(files)
    ]
    if wrong := (*unsafe, *alike):
        raise MaterialError(*wrong)


def unsafe_names(names: Iterable[str]) -> list[str]:
    """Give the names that cannot be in a bundle.

    Examples
    --------
    >>> unsafe_names(["a/b.txt", "c:/d", "../e", "f"])
    ['../e', 'c:/d']
    """
    return sorted(name for name in names if not is_safe(name) or SURROGATE.search(name))


def names_alike(names: Collection[str]) -> list[tuple[str, str]]:
    """Give the names that Windows or macOS takes for another one, each with that other.

    Neither tells capital letters apart, and macOS no two ways to store an accent. A folder may be
    written in two ways, since its files are put together; a file and a folder may not.

    Examples
    --------
    >>> names_alike(["bid/A.txt", "bid/a.txt", "Bid/b.txt", "c", "C/d"])
    [('C/d', 'c'), ('bid/a.txt', 'bid/A.txt')]
    """
    first: dict[str, str] = {}
    for name in sorted(names):
        first.setdefault(folded(name), name)
    return [
        (name, first[place])
        for name in sorted(names)
        for place in accumulate(folded(name).split("/"), "{}/{}".format)
        if first.get(place, name) != name
    ]


def folded(name: str) -> str:
    """Write a name as the systems do that tell the fewest names apart; the verifiers do so too."""
    return unicodedata.normalize("NFC", name.lower())


def hexadecimal(content: bytes) -> str:
    """Fingerprint bytes."""
    return sha256(content).hexdigest()
