"""The pinned environment that results are made in (requirements.lock)."""

from importlib.resources import files
from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place

NAME = "requirements.lock"


def requirements_lock() -> bytes:
    """Read the versions and fingerprints of every package.

    An installed package carries the file; a checkout has it beside ``lib/``.

    Raises
    ------
    UsageError
        If neither has it.
    """
    package = Path(str(files("vagval")))
    for folder in (package, package.parents[1]):
        if (folder / NAME).is_file():
            return (folder / NAME).read_bytes()
    raise UsageError(finding("requirements-lock-missing", Place(NAME)))
