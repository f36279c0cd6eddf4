"""Compare the criteria with what was locked (kontrollera låsningen)."""

import json
from pathlib import Path

from vagval.domain.differing import differing
from vagval.domain.errors import Finding, LockError, finding
from vagval.domain.lock import LABORATORY, Lock
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.lock_content import attached_files, content_of, differences, locked_files
from vagval.files.lock_file import LockFile, read_lock_file
from vagval.files.workspace import Workspace

MOST_DIFFERENCES = 20


def open_lock(work: Workspace, criteria: Criteria) -> Lock:
    """Give the lock of criteria that are exactly those that were locked.

    Raises
    ------
    LockError
        If they are not locked, or a file or what it says differs: names each file and each
        difference, at most 20 of these.

    References
    ----------
    C-532/06 Lianakis; C-226/09 Commission v Ireland: criteria and weights may not change after
    bids are seen.
    """
    procurement = criteria.procurement.id
    path = work.lock_file(procurement)
    file = read_lock_file(path, Place(work.relative(path)), procurement)
    folder = work.criteria(procurement)
    told = work.relative(folder)
    now = {**locked_files(folder), **attached_files(folder)}
    found = (*changed_content(file, criteria, told), *changed_files(file, now, told))
    if found:
        raise LockError(*found)
    if LABORATORY in now:
        path = work.laboratory_file(procurement)
        check_laboratory(path, Place(work.relative(path)), file.lock)
    return file.lock


def check_laboratory(path: Path, place: Place, lock: Lock) -> None:
    """Refuse the laboratory's results on other criteria than those that were locked.

    Raises
    ------
    LockError
        If the file says that it was made for other criteria, or says nothing of it.
    """
    try:
        made_for = json.loads(path.read_text("utf-8"))["criteria_sha256"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise LockError(finding("laboratory-unreadable", place)) from error
    if made_for != lock.content_sha256:
        raise LockError(finding("laboratory-of-other-criteria", place, version=lock.version))


def changed_files(file: LockFile, now: dict[str, str], folder: str) -> list[Finding]:
    """Name each file that was changed, removed or added since the lock."""
    locked = dict(file.lock.files)
    return [
        finding(
            "locked-file-removed"
            if name not in now
            else "locked-file-added"
            if name not in locked
            else "locked-file-changed",
            Place(f"{folder}/{name}"),
            version=file.lock.version,
        )
        for name in differing(locked, now)
    ]


def changed_content(file: LockFile, criteria: Criteria, folder: str) -> list[Finding]:
    """Name each difference in what the criteria say."""
    changed = tuple(differences(file.content, content_of(criteria)))
    found = [
        finding(
            "locked-content-changed",
            Place(f"{folder}/{source_of(path)}", cell=path),
            path=path,
            locked=locked,
            now=now,
        )
        for path, locked, now in changed[:MOST_DIFFERENCES]
    ]
    untold = len(changed) - len(found)
    if untold:
        found.append(finding("locked-content-changed-more", Place(folder), count=untold))
    return found


def source_of(path: str) -> str:
    """Name the file that a path of keys comes from, without its ending."""
    top = path.split(".", maxsplit=1)[0]
    names = {
        "requirements": "requirements",
        "price_items": "price_sheet",
        "weightings": "weighting",
    }
    return names.get(top, "procurement.toml")
