"""How all procurements of a workspace stand on one day (läget)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding
from vagval.domain.status_stage import Stage


@dataclass(frozen=True, slots=True)
class Awarded:
    """Who gets a lot and for how much; made only when the award is public.

    Parameters
    ----------
    price
        The evaluated price of the winning bid, in the procurement's currency; None: the bidder
        claims its prices as a business secret (OSL 31:16).
    """

    vendor: str
    price: Fraction | None


@dataclass(frozen=True, slots=True)
class LotSituation:
    """How one lot (del, here usually a module) stands.

    Nothing in it tells of bids before an award decision: neither who, how many, nor how they rank
    (OSL 2009:400, 19:3). A report that is made from it cannot tell what it does not hold.

    Parameters
    ----------
    since
        The recorded date of what the stage rests on; None: it rests on files without a date.
    evidence
        The file that shows the stage, from the workspace.
    until
        The last day of what runs: bids, the standstill period, the documentation; None: nothing.
    awarded
        None: no award, or not public yet, or nobody is proposed by what is on file.
    is_standstill_assumed
        Whether the standstill is counted from the decision, for want of a recorded day of sending.
    """

    lot: str
    name: Bilingual
    stage: Stage
    evidence: str
    since: date | None = None
    until: date | None = None
    awarded: Awarded | None = None
    is_standstill_assumed: bool = False


@dataclass(frozen=True, slots=True)
class ProcurementSituation:
    """How one procurement stands.

    Parameters
    ----------
    is_public
        Whether every lot has ended, so that bidders and sums may be named.
    concerns
        What the files show that a decision maker should know, as notes in words.
    faults
        What must be corrected, for the person at the terminal: it may name bids.
    """

    id: str
    name: Bilingual
    buyer: str
    currency: str
    published: date | None
    deadline: date | None
    lots: tuple[LotSituation, ...]
    is_public: bool = False
    is_invented: bool = False
    concerns: tuple[Finding, ...] = ()
    faults: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """All procurements of a workspace, by key, as they stand on a day.

    Parameters
    ----------
    on
        From the command or from the text that people wrote, never from the clock.
    """

    on: date
    procurements: tuple[ProcurementSituation, ...]

    @property
    def lots(self) -> tuple[tuple[ProcurementSituation, LotSituation], ...]:
        """Every lot with its procurement, in order."""
        return tuple((each, lot) for each in self.procurements for lot in each.lots)
