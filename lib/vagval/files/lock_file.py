"""The file ``lock.json``: what was locked, when and by whom."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from vagval.domain.errors import LockError, finding
from vagval.domain.lock import Lock
from vagval.domain.place import Place
from vagval.files.canonical_json import Json, readable_json
from vagval.files.lock_content import content_sha256
from vagval.files.signs_shown import with_signs_shown

SCHEMA = 1
LOCKING_PEOPLE = 2
KEYS = {
    *("schema", "procurement", "version", "locked_at", "locked_by", "reason"),
    *("files", "content", "content_sha256", "earlier"),
}


@dataclass(frozen=True, slots=True)
class LockFile:
    """A lock with the content it covers and the fingerprints of the locks before it."""

    lock: Lock
    content: Mapping[str, Json]
    earlier: tuple[Mapping[str, Json], ...] = ()


def lock_file_text(file: LockFile) -> str:
    """Give the text of ``lock.json``."""
    return readable_json(
        {
            "schema": SCHEMA,
            **summary(file.lock),
            "files": dict(file.lock.files),
            "content": file.content,
            "earlier": list(file.earlier),
        }
    )


def summary(lock: Lock) -> dict[str, Json]:
    """Give what is kept of a lock when a later one takes its place."""
    return {
        "procurement": lock.procurement,
        "version": lock.version,
        "locked_at": lock.locked_at.isoformat(),
        "locked_by": list(lock.locked_by),
        "reason": lock.reason,
        "content_sha256": lock.content_sha256,
    }


def read_lock_file(path: Path, place: Place, procurement: str) -> LockFile:
    """Read ``lock.json`` and check that it agrees with itself and with its procurement.

    Raises
    ------
    LockError
        If there is none, or it was damaged or edited by hand.
    """
    if not path.is_file():
        raise LockError(finding("not-locked", place))
    try:
        stated = with_signs_shown(json.loads(path.read_text("utf-8")))
        file = _lock_file(stated)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LockError(finding("lock-unreadable", place)) from error
    if not _agrees_with_itself(stated, file) or file.lock.procurement != procurement:
        raise LockError(finding("lock-damaged", place))
    return file


def are_two_people(names: tuple[str, ...]) -> bool:
    """Tell whether these are two different names, neither of them blank."""
    different = {name.strip().casefold() for name in names} - {""}
    return len(different) == len(names) == LOCKING_PEOPLE


def _lock_file(stated: dict[str, Any]) -> LockFile:
    lock = Lock(
        procurement=str(stated["procurement"]),
        version=int(stated["version"]),
        locked_at=datetime.fromisoformat(stated["locked_at"]),
        locked_by=tuple(str(name) for name in stated["locked_by"]),
        reason=str(stated["reason"]),
        files=tuple(sorted((str(k), str(v)) for k, v in stated["files"].items())),
        content_sha256=str(stated["content_sha256"]),
    )
    return LockFile(lock, dict(stated["content"]), tuple(dict(e) for e in stated["earlier"]))


def _agrees_with_itself(stated: dict[str, Any], file: LockFile) -> bool:
    """Tell whether the file is one that ``write_lock`` could have written.

    It shows carelessness, not forgery: whoever can write the file can make it agree with itself.
    Only a copy of the fingerprint kept elsewhere proves what was locked.
    """
    lock = file.lock
    return (
        stated.keys() == KEYS
        and stated["schema"] == SCHEMA
        and lock.locked_at.tzinfo is not None
        and are_two_people(lock.locked_by)
        and lock.version == len(file.earlier) + 1
        and content_sha256(file.content) == lock.content_sha256
    )
