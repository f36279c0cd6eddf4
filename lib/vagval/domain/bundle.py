"""What a signed archive holds and says of itself (arkivet)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.run_record import RunRecord


@dataclass(frozen=True, slots=True)
class BundleAbout:
    """What is said of a bundle, in its reader's language.

    Parameters
    ----------
    name, description, terms
        Its title, what it holds, and what may be done with it.
    buyer
        The authority (upphandlande myndighet).
    record
        The manifest of the run whose outputs it holds.
    made_on
        ISO date of what it holds: the report's, else the lock's. Never the clock's.
    inputs
        (path, sha256) of what was read, as its audience may know it.
    """

    name: str
    description: str
    terms: str
    buyer: str
    record: RunRecord
    made_on: str
    inputs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files of a bundle, before it is described, signed and packed.

    Parameters
    ----------
    files
        Path in the archive -> content.
    """

    about: BundleAbout
    files: Mapping[str, bytes]
