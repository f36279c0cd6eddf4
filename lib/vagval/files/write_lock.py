"""Lock the criteria together with what the laboratory found about them (låsa)."""

import os
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from vagval.domain.errors import Finding, LockError, finding
from vagval.domain.laboratory import Laboratory
from vagval.domain.lock import LABORATORY, Lock
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.lock_content import content_of, content_sha256, locked_files
from vagval.files.lock_file import LockFile, are_two_people, lock_file_text, read_lock_file, summary
from vagval.files.workspace import Workspace
from vagval.files.write_laboratory import laboratory_text
from vagval.files.write_text import write_text


def write_lock(  # noqa: PLR0913 - when, by whom and why are told by name
    work: Workspace,
    criteria: Criteria,
    laboratory: Laboratory,
    *,
    locked_at: datetime,
    locked_by: tuple[str, ...],
    reason: str = "",
) -> Lock:
    """Lock criteria that have been read without a stop, with the laboratory's results beside them.

    Parameters
    ----------
    laboratory
        Of these criteria.
    locked_by
        Two different people.
    reason
        Why, if the criteria were locked before; empty for the first lock.

    Raises
    ------
    LockError
        If names or reason are missing, nothing has changed since the last lock, the results are
        about other criteria, or the folder cannot be written.
    """
    procurement = criteria.procurement.id
    path = work.lock_file(procurement)
    place = Place(work.relative(path))
    before = read_lock_file(path, place, procurement) if path.exists() else None
    content, attached = content_of(criteria), laboratory_text(laboratory)
    files = locked_files(work.criteria(procurement))
    lock = Lock(
        procurement=procurement,
        version=before.lock.version + 1 if before else 1,
        locked_at=locked_at,
        locked_by=tuple(name.strip() for name in locked_by),
        reason=reason.strip(),
        files=tuple(sorted({**files, LABORATORY: fingerprint(attached)}.items())),
        content_sha256=content_sha256(content),
    )
    faults = [
        *faults_of_people(lock, place),
        *faults_of_renewal(before, lock, place),
        *faults_of_laboratory(laboratory, lock, place),
    ]
    if faults:
        raise LockError(*faults)
    earlier = (*before.earlier, summary(before.lock)) if before else ()
    text = lock_file_text(LockFile(lock, content, earlier))
    try:
        put_both(work.laboratory_file(procurement), attached, path, text)
    except OSError as error:
        told = os.strerror(error.errno) if error.errno else str(error)
        raise LockError(finding("lock-not-writable", place, reason=told)) from error
    return lock


def fingerprint(text: str) -> str:
    """Fingerprint a text as the file that it becomes."""
    return sha256(text.encode("utf-8")).hexdigest()


def put_both(attached: Path, attached_text: str, lock: Path, lock_text: str) -> None:
    """Put both files in their places, or leave both as they were.

    The lock comes last: killed in between, the folder holds results that the lock does not know,
    which nothing opens, and locking again makes both anew.
    """
    before = attached.read_bytes() if attached.exists() else None
    new, new_lock = attached.with_suffix(".partial"), lock.with_suffix(".partial")
    try:
        write_text(new, attached_text)
        write_text(new_lock, lock_text)
        new.replace(attached)
        try:
            new_lock.replace(lock)
        except OSError:
            put_back(attached, before)
            raise
    finally:
        new.unlink(missing_ok=True)
        new_lock.unlink(missing_ok=True)


def put_back(path: Path, content: bytes | None) -> None:
    """Give a file its old content; None: it was not there."""
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)


def faults_of_people(lock: Lock, place: Place) -> list[Finding]:
    """Refuse anything but two different names."""
    if not are_two_people(lock.locked_by):
        return [finding("lock-needs-two-people", place, names=lock.locked_by)]
    return []


def faults_of_renewal(before: LockFile | None, lock: Lock, place: Place) -> list[Finding]:
    """Refuse a new version without a reason, or without a change.

    A lock from before the laboratory was attached may be renewed for its sake alone.
    """
    if before is None:
        return []
    old = before.lock
    is_same = criteria_files(old) == criteria_files(lock)
    if is_same and old.content_sha256 == lock.content_sha256 and old.has_laboratory:
        return [finding("lock-unchanged", place, version=old.version)]
    return [] if lock.reason else [finding("lock-needs-reason", place, version=lock.version)]


def criteria_files(lock: Lock) -> tuple[tuple[str, str], ...]:
    """Give the fingerprints of the criteria alone, without what is attached to them."""
    return tuple((name, sha256) for name, sha256 in lock.files if name != LABORATORY)


def faults_of_laboratory(laboratory: Laboratory, lock: Lock, place: Place) -> list[Finding]:
    """Refuse results on other criteria than those that are locked."""
    if laboratory.criteria_sha256 == lock.content_sha256:
        return []
    return [finding("laboratory-of-other-criteria", place, version=lock.version)]
