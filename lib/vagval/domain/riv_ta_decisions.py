"""What has been decided about tested service contracts (RIV-TA, beslut om tjänstekontrakt)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from vagval.domain.shown import Shown


class ContractDecision(Enum):
    """What the tests of a contract led to (beslut), worst first."""

    REJECTED = "rejected"
    WITH_RESERVATIONS = "with-reservations"
    APPROVED = "approved"

    def is_at_least(self, other: "ContractDecision") -> bool:
        """Tell whether it is as good as another or better."""
        order = tuple(ContractDecision)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class DecidedContract:
    """One decision (beslut) about one contract in one role.

    Parameters
    ----------
    version
        Major and minor number.
    role
        ``"producer"`` or ``"consumer"``.
    reference
        Where the decision can be looked up; empty: the table does not say.
    deviations
        What it reserves itself against, in the table's words; empty: nothing.
    """

    contract: str
    version: tuple[int, int]
    role: str
    decision: ContractDecision
    decided: date
    reference: str = ""
    deviations: str = ""

    def fits(self, contract: str, major: int, minor: int) -> bool:
        """Tell whether it is about this contract, in this version or one that replaces it.

        References
        ----------
        Inera, "RIV Tekniska Anvisningar Översikt" 8.2: a new major version breaks, a later minor
        version is backward compatible. Names of contracts never differ in capitals alone.
        """
        is_same = self.contract.casefold() == contract.casefold()
        return is_same and self.version[0] == major and self.version[1] >= minor


@dataclass(frozen=True, slots=True, kw_only=True)
class RivTaDecisions(Shown):
    """A table of decisions.

    Parameters
    ----------
    unreadable
        Contracts with a row that is not written as it must be.
    """

    decisions: tuple[DecidedContract, ...] = ()
    unreadable: frozenset[str] = frozenset()

    def is_unreadable(self, contract: str) -> bool:
        """Tell whether a row about the contract could not be read."""
        return contract.casefold() in {each.casefold() for each in self.unreadable}
