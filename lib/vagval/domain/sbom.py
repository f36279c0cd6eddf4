"""What a product is made of (SBOM, programvarans innehållsförteckning)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.shown import Shown

SbomFormat = Literal["CycloneDX", "SPDX"]
ComponentField = Literal["version", "purl", "licence", "hash", "supplier"]

CLOSED_STATES = frozenset({"resolved", "resolved_with_pedigree", "false_positive", "not_affected"})
"""States of analysis that leave nothing to do, in the words of CycloneDX."""


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the product (komponent).

    Parameters
    ----------
    known
        What the file tells of it; "no assertion" is not to tell.
    """

    name: str
    known: frozenset[ComponentField] = frozenset()


@dataclass(frozen=True, slots=True)
class Vulnerability:
    """A known vulnerability (känd sårbarhet), and how far its analysis has come.

    Parameters
    ----------
    state
        In the words of CycloneDX, e.g. ``"not_affected"``; empty: not analysed.
    """

    id: str
    state: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it can be exploited, or nobody has said that it cannot."""
        return self.state not in CLOSED_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class Sbom(Shown):
    """A bill of materials; ``product`` and ``version`` are those of its main component.

    Parameters
    ----------
    spec_version
        As the file states it, e.g. ``"1.6"`` or ``"3.0.1"``.
    components
        All parts at any depth, in the file's order; neither the main component nor what is no
        software (keys, certificates, data).
    vulnerabilities
        None: the file says nothing of any; empty: it says that there are none.
    has_author, has_security_contact
        Whether it says who wrote it, and whom to tell of a vulnerability; names are not kept.
    """

    format: SbomFormat
    spec_version: str
    components: tuple[Component, ...] = ()
    vulnerabilities: tuple[Vulnerability, ...] | None = None
    has_author: bool = False
    has_security_contact: bool = False

    def share_with(self, field: str) -> Fraction | None:
        """Give the share of the components whose field is known; None if there are none."""
        if not self.components:
            return None
        known = sum(field in each.known for each in self.components)
        return Fraction(known, len(self.components))
