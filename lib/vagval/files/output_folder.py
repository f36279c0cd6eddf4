"""A folder of outputs that appears whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place

STAGING, REPLACED = ".partial", ".replaced"


@contextmanager
def whole_or_nothing(target: Path) -> Iterator[Path]:
    """Give an empty folder that becomes the target when all went well.

    What was there before stays until then, and comes back if the exchange fails. Anything else,
    an interrupt included, leaves the target as it was; what a killed run left behind is removed by
    the next one.

    Parameters
    ----------
    target
        The folder to replace as a whole.

    Raises
    ------
    UsageError
        If nothing can be written there.
    """
    staging = target.with_name(f".{target.name}{STAGING}")
    replaced = target.with_name(f".{target.name}{REPLACED}")
    try:
        recover(target, staging, replaced)
        staging.mkdir(parents=True)
    except OSError as error:
        raise cannot_write(target, error) from error
    try:
        yield staging
        exchange(target, staging, replaced)
    except OSError as error:
        raise cannot_write(target, error) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def recover(target: Path, staging: Path, replaced: Path) -> None:
    """Clean up after a run that was killed, even between the two halves of the exchange."""
    if replaced.is_dir() and not target.exists():
        replaced.rename(target)
    for leftover in (staging, replaced):
        if leftover.is_dir():
            shutil.rmtree(leftover)


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
