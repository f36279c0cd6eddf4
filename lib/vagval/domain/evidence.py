"""What a bidder shows (bevis), and what the check of it says."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from vagval.domain.errors import Finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown


class EvidenceLevel(IntEnum):
    """How strongly a thing is shown (bevisnivå): E0 free text to E4 accredited test."""

    E0 = 0
    E1 = 1
    E2 = 2
    E3 = 3
    E4 = 4


@dataclass(frozen=True, slots=True)
class Fetched:
    """That the authority itself fetched a file (hämtat av myndigheten): whence, when and who."""

    url: str
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One line of a bid's evidence list.

    Parameters
    ----------
    sha256
        As the bidder states it, 64 hex digits.
    found_sha256
        As the file in the bid's folder has it; None if the file is not there.
    product, version
        What it is about; both empty: the vendor.
    issued, expires
        Dates; ``expires`` None: no end stated.
    requirements
        Keys of the requirements it is shown for.
    fetched
        How the authority fetched it; None: it was handed in.
    shown, faults
        What its file says, and what is wrong with it, for kinds that a machine can read; None and
        empty for the others.
    """

    id: str
    kind: str
    file: str
    sha256: str
    found_sha256: str | None
    product: str
    version: str
    issuer: str
    issued: date
    expires: date | None
    level: EvidenceLevel
    requirements: tuple[str, ...]
    place: Place
    fetched: Fetched | None = None
    shown: Shown | None = None
    faults: tuple[Finding, ...] = ()
