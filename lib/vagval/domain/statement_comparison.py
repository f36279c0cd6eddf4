"""Two FHIR statements compared outside any procurement (jämförda FHIR-beskrivningar)."""

from dataclasses import dataclass

from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding
from vagval.domain.examination import Examination


@dataclass(frozen=True, slots=True)
class StatementFile:
    """A file that a statement was read from.

    Parameters
    ----------
    file
        As findings name it.
    sha256
        Of its bytes.
    faults
        What is written wrongly in it, and was read all the same.
    """

    file: str
    sha256: str
    statement: CapabilityStatement
    faults: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementComparison:
    """How far one statement offers what another requires."""

    required: StatementFile
    offered: StatementFile
    examination: Examination
