"""What can be wrong, as values (findings) and as stops (exceptions)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Union

from vagval.domain.bilingual import Bilingual
from vagval.domain.place import Place
from vagval.domain.worked import Worked

DetailValue = Union[  # noqa: UP007 - a recursive alias needs the name in quotes
    str, int, Decimal, Fraction, date, Bilingual, Worked, tuple["DetailValue", ...]
]
Details = Mapping[str, DetailValue]


class Severity(Enum):
    """How much a finding stops."""

    STOP = "stop"
    """Nothing is evaluated until it is corrected."""
    QUESTION = "question"
    """The lot's result becomes provisional."""
    NOTE = "note"
    """The reader is told."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about the material (iakttagelse): what, where, what to do.

    Parameters
    ----------
    code
        Stable, documented key, e.g. ``"points-off-scale"``; its sentence and what to do about it
        stand in the message catalogues under the same key.
    place
        Where it was found.
    severity
        How much it stops.
    details
        The values that the sentence names.
    """

    code: str
    place: Place
    severity: Severity = Severity.STOP
    details: Details = field(default_factory=dict)


def finding(
    code: str, place: Place, severity: Severity = Severity.STOP, **details: DetailValue
) -> Finding:
    """Make a finding with its details as keywords."""
    return Finding(code, place, severity, details)


class VagvalError(Exception):
    """Anything that stops on purpose; carries every finding behind it.

    Parameters
    ----------
    findings
        At least one; all that were found, never only the first.
    """

    def __init__(self, *findings: Finding) -> None:
        super().__init__(", ".join(f.code for f in findings))
        self.findings = findings


class MaterialError(VagvalError):
    """Files that someone can correct."""


class LockError(VagvalError):
    """The criteria are not locked, or differ from what was locked."""


class RuleError(VagvalError):
    """An award rule that is unlawful or undefined."""


class UndecidedError(VagvalError):
    """Something decisive is missing."""


class UsageError(VagvalError):
    """The command or notebook was called with something that does not exist."""
