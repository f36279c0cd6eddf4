"""A folder of outputs that appears whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place

STAGING, REPLACED = ".partial", ".replaced"
LEFT_BEHIND_S = 24 * 60 * 60
"""A staging folder untouched for a day belongs to a run that was killed."""


@contextmanager
def whole_or_nothing(target: Path) -> Iterator[Path]:
    """Give an empty folder that becomes the target when all went well.

    What was there before stays until then, and comes back if the exchange fails. Anything else,
    an interrupt included, leaves the target as it was. Each run has a staging folder of its own,
    so two runs at once do not meet; the later one to end is kept.

    Parameters
    ----------
    target
        The folder to replace as a whole.

    Raises
    ------
    UsageError
        If nothing can be written there.
    """
    replaced = target.with_name(f".{target.name}{REPLACED}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        name = f".{target.name}."
        staging = Path(tempfile.mkdtemp(prefix=name, suffix=STAGING, dir=target.parent))
        recover(target, staging, replaced)
        # A temporary folder is its owner's alone; outputs are as readable as the rest.
        staging.chmod(target.parent.stat().st_mode)
    except OSError as error:
        raise cannot_write(target, error) from error
    try:
        yield staging
        exchange(target, staging, replaced)
    except OSError as error:
        if error.filename is not None and is_below(Path(str(error.filename)), target.parent):
            raise cannot_write(target, error) from error
        raise
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def recover(target: Path, staging: Path, replaced: Path) -> None:
    """Clean up after runs that were killed, even between the two halves of the exchange."""
    if replaced.is_dir() and not target.exists():
        replaced.rename(target)
    for leftover in target.parent.glob(f".{target.name}.*{STAGING}"):
        # The new folder tells the time: the clock itself is read in one place only.
        if staging.stat().st_mtime - leftover.stat().st_mtime > LEFT_BEHIND_S:
            shutil.rmtree(leftover)
    if replaced.is_dir():
        shutil.rmtree(replaced)


def is_below(path: Path, folder: Path) -> bool:
    """Tell whether a path lies in a folder."""
    return folder.resolve() in path.resolve().parents


def exchange(target: Path, staging: Path, replaced: Path) -> None:
    """Put the new folder in the place of the old one."""
    if target.exists():
        target.rename(replaced)
    try:
        staging.rename(target)
    except OSError:
        if replaced.exists():
            replaced.rename(target)
        raise
    shutil.rmtree(replaced, ignore_errors=True)


def cannot_write(target: Path, error: OSError) -> UsageError:
    """Say that and why the target cannot be written."""
    reason = os.strerror(error.errno) if error.errno else str(error)
    place = Place(f"outputs/{target.parent.name}/{target.name}")
    return UsageError(finding("outputs-not-writable", place, reason=reason))
