"""What a product says that it can send and receive as DICOM (DICOM-förmåga)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.shown import Shown

UID_PATTERN = r"(?=.{3,64}$)(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))+"
"""A unique identifier: numbers without leading zeros, 64 characters at most.

References
----------
DICOM PS3.5, 9.1 "UID Encoding Rules".
"""
WEB_SERVICES = ("QIDO-RS", "WADO-RS", "STOW-RS", "UPS-RS", "WADO-URI")
"""DICOMweb: search, retrieve, store, worklist, and retrieve in the older way (DICOM PS3.18)."""


class DicomRole(Enum):
    """Who asks and who answers; on the web they are called user agent and origin server."""

    SCU = "SCU"
    SCP = "SCP"


@dataclass(frozen=True, slots=True)
class SupportedService:
    """One SOP class or one web service, in one role.

    Parameters
    ----------
    service
        UID of the SOP class, or the name of the web service.
    transfer_syntaxes
        UIDs of the forms in which it goes; empty: not said.
    """

    service: str
    role: DicomRole
    transfer_syntaxes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DicomConformance(Shown):
    """A table of what is supported; what is not in it is not supported.

    Parameters
    ----------
    speaks_of_web
        Whether the table's form has room for web services at all.
    unreadable
        SOP classes and web services in rows that are not rightly written.

    References
    ----------
    DICOM PS3.2, "Conformance": the statement lists what an implementation supports.
    """

    services: tuple[SupportedService, ...] = ()
    speaks_of_web: bool = True
    unreadable: frozenset[str] = frozenset()

    def of(self, service: str) -> tuple[SupportedService, ...]:
        """Give the rows about a SOP class or a web service, in both roles."""
        return tuple(each for each in self.services if each.service == service)
