"""Lock the criteria (låsa)."""

from datetime import datetime

from vagval.domain.errors import Finding, LockError, finding
from vagval.domain.lock import Lock
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.lock_content import content_of, content_sha256, locked_files
from vagval.files.lock_file import LockFile, are_two_people, lock_file_text, read_lock_file, summary
from vagval.files.workspace import Workspace
from vagval.files.write_text import write_text


def write_lock(
    work: Workspace,
    criteria: Criteria,
    locked_at: datetime,
    locked_by: tuple[str, ...],
    reason: str,
) -> Lock:
    """Lock criteria that have been read without a stop.

    Parameters
    ----------
    locked_by
        Two different people.
    reason
        Why, if the criteria were locked before; empty for the first lock.

    Raises
    ------
    LockError
        If names or reason are missing, or nothing has changed since the last lock.
    """
    procurement = criteria.procurement.id
    path = work.lock_file(procurement)
    place = Place(work.relative(path))
    before = read_lock_file(path, place, procurement) if path.exists() else None
    content = content_of(criteria)
    lock = Lock(
        procurement=procurement,
        version=before.lock.version + 1 if before else 1,
        locked_at=locked_at,
        locked_by=tuple(name.strip() for name in locked_by),
        reason=reason.strip(),
        files=tuple(locked_files(work.criteria(procurement)).items()),
        content_sha256=content_sha256(content),
    )
    faults = [*faults_of_people(lock, place), *faults_of_renewal(before, lock, place)]
    if faults:
        raise LockError(*faults)
    earlier = (*before.earlier, summary(before.lock)) if before else ()
    partial = path.with_suffix(".partial")
    write_text(partial, lock_file_text(LockFile(lock, content, earlier)))
    partial.replace(path)
    return lock


def faults_of_people(lock: Lock, place: Place) -> list[Finding]:
    """Refuse anything but two different names."""
    if not are_two_people(lock.locked_by):
        return [finding("lock-needs-two-people", place, names=lock.locked_by)]
    return []


def faults_of_renewal(before: LockFile | None, lock: Lock, place: Place) -> list[Finding]:
    """Refuse a new version without a reason, or without a change."""
    if before is None:
        return []
    faults = []
    if before.lock.files == lock.files and before.lock.content_sha256 == lock.content_sha256:
        faults.append(finding("lock-unchanged", place, version=before.lock.version))
    elif not lock.reason:
        faults.append(finding("lock-needs-reason", place, version=lock.version))
    return faults
