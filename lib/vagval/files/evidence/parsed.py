"""What came of reading a file of evidence (inläst bevisfil)."""

from dataclasses import dataclass, replace

from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.files.signs_shown import with_signs_shown

MOST_FAULTS = 40
"""A file with more is of another kind than it says; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file says, and what is wrong with it.

    Parameters
    ----------
    shown
        None: nothing can be read from it, and the faults say why.
    faults
        Notes, since the bidder's file cannot be corrected by who evaluates.
    """

    shown: Shown | None
    faults: tuple[Finding, ...] = ()


def parsed(shown: Shown | None, findings: list[Finding], file: str) -> Parsed:
    """Give what was read, with its faults as notes: a faulty file stops nobody's evaluation."""
    told = with_signs_shown(tuple(findings[:MOST_FAULTS]))
    notes = tuple(replace(each, severity=Severity.NOTE) for each in told)
    if len(findings) > MOST_FAULTS:
        count = len(findings) - MOST_FAULTS
        more = finding("evidence-more-faults", Place(file), Severity.NOTE, count=count)
        notes = (*notes, more)
    return Parsed(with_signs_shown(shown), notes)
