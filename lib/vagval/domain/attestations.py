"""What a bidder records of what others attest to (intyg: certifikat, godkännanden, register)."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from vagval.domain.shown import Shown


class Outcome(IntEnum):
    """How a decision went, on an ordinal scale.

    References
    ----------
    Inera, "Test och kvalitetssäkring": Godkänd, Godkänd med förbehåll, Underkänd.
    """

    REJECTED = 0
    WITH_RESERVATIONS = 1
    APPROVED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """One certificate, decision, registration or commitment; what is empty is not said.

    Parameters
    ----------
    scheme
        What is attested to, with edition, such as ``"ISO/IEC 27001:2022"``, ``"NLL"`` or
        ``"MDR"``.
    number
        Of the certificate or the decision.
    registration
        UDI-DI or EUDAMED id, NMI-ID, or id in the EU database of EHR systems.
    device_class
        Of the MDR.
    issuer, accreditation
        Who attests, and which accreditation body (Swedac, UKAS) accredits them.
    scope, covers
        What it is about: in the certificate's words, and as keys.
    specification
        Which specification, with version, a test was made against.
    reason
        Why nothing is attested, where that is the answer.
    by
        Until when a commitment is to be fulfilled.
    is_sound
        Whether every key of the record could be read: an end that is written wrongly is no
        missing end.
    """

    scheme: str
    number: str = ""
    registration: str = ""
    device_class: str = ""
    outcome: Outcome | None = None
    issuer: str = ""
    accreditation: str = ""
    scope: str = ""
    covers: tuple[str, ...] = ()
    specification: str = ""
    reason: str = ""
    product: str = ""
    version: str = ""
    issued: date | None = None
    expires: date | None = None
    by: date | None = None
    is_sound: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestations(Shown):
    """The records of a file, in its order; at least one."""

    records: tuple[Attestation, ...]

    @property
    def schemes(self) -> tuple[str, ...]:
        """What is attested to, each once, in the file's order."""
        return tuple(dict.fromkeys(each.scheme for each in self.records))
