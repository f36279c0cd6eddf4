"""What a bid's own two statements of one product say differently (ändrat sedan förra filen)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.statement_changes import StatementChanges


@dataclass(frozen=True, slots=True)
class ProductChanges:
    """The changes between two pieces of evidence of one product, against one standard.

    Parameters
    ----------
    bid, standard
        Keys.
    product
        As the evidence names it.
    earlier, now
        Keys of the evidence, with the days that they were issued.
    """

    bid: str
    standard: str
    product: str
    earlier: str
    earlier_on: date
    now: str
    now_on: date
    changes: StatementChanges
