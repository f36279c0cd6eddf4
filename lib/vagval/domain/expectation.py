"""How strongly a standard asks for a thing (kravnivå: SHALL, SHOULD, MAY)."""

from enum import Enum


class Expectation(Enum):
    """The words of HL7 and IETF: required, recommended, optional.

    References
    ----------
    RFC 2119; HL7 FHIR R4, extension ``capabilitystatement-expectation``.
    """

    SHALL = "SHALL"
    SHOULD = "SHOULD"
    MAY = "MAY"

    @property
    def strength(self) -> int:
        """Two for SHALL, one for SHOULD, none for MAY."""
        return ("MAY", "SHOULD", "SHALL").index(self.value)
