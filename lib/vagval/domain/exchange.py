"""What products of different lots must be able to exchange (informationsutbyte)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.bilingual import Bilingual
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.riv_ta_decisions import ContractDecision

FHIR_RELEASES = ("1.0.2", "3.0.2", "4.0.1", "4.3.0", "5.0.0")
"""The published releases of HL7 FHIR; two that differ in the first two parts do not mix."""


class Role(Enum):
    """Which side of an exchange a product is on."""

    ASKS = "asks"
    """Client, consumer, initiator."""
    ANSWERS = "answers"
    """Server, producer, responder."""


@dataclass(frozen=True, slots=True)
class FhirExchange:
    """Reading or writing one type of resource over HL7 FHIR.

    Parameters
    ----------
    release
        One of ``FHIR_RELEASES``.
    interactions, searches, operations
        Codes of interactions, names of search parameters (each by itself) and of operations,
        without ``$``; at least one interaction or operation.
    profile
        Canonical of the profile that both sides must name; empty: none.
    """

    release: str
    resource: str
    interactions: tuple[str, ...] = ()
    searches: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    profile: str = ""


@dataclass(frozen=True, slots=True)
class ContractExchange:
    """A service contract of RIV-TA (tjänstekontrakt), tested with its consumer and its producer.

    Parameters
    ----------
    major, minor
        The version, or one that replaces it.
    at_least
        The lowest decision on the tests that is accepted, for either side.
    """

    contract: str
    major: int
    minor: int
    at_least: ContractDecision

    def part(self, role: Role) -> str:
        """Name the role of a side as tables of decisions do."""
        return "consumer" if role is Role.ASKS else "producer"


@dataclass(frozen=True, slots=True)
class IheExchange:
    """An IHE integration profile, with the actor of each side."""

    profile: str
    asking_actor: str
    answering_actor: str

    def actor(self, role: Role) -> str:
        """Give the actor that a side must be."""
        return self.asking_actor if role is Role.ASKS else self.answering_actor


ExchangeContent = FhirExchange | ContractExchange | IheExchange


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange that is required between the products of two lots.

    Parameters
    ----------
    asks, answers
        Keys of the lots whose products are on either side; never the same.
    content
        What is exchanged, and how.
    requirement_asks, requirement_answers
        Keys of the requirements by which bidders claim each side; empty: nobody is asked.
    """

    id: str
    name: Bilingual
    expectation: Expectation
    asks: str
    answers: str
    content: ExchangeContent
    place: Place
    requirement_asks: str = ""
    requirement_answers: str = ""

    def lot(self, role: Role) -> str:
        """Give the lot whose product is on a side."""
        return self.asks if role is Role.ASKS else self.answers

    def requirement(self, role: Role) -> str:
        """Give the requirement by which a side is claimed; empty if there is none."""
        return self.requirement_asks if role is Role.ASKS else self.requirement_answers
