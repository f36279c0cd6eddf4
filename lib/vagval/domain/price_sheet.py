"""What bidders price (prisbilaga)."""

from dataclasses import dataclass
from decimal import Decimal

from vagval.domain.bilingual import Bilingual
from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class PriceItem:
    """One line of our price sheet: bidders give its unit price only.

    Parameters
    ----------
    quantity
        How many units are evaluated, > 0; binding in the contract.
    is_option
        Whether it is a contract option (included in the evaluated price).
    year
        Years after year 0 when it is paid, 0 or more; None where no life-cycle cost is computed.
    index
        Key of the index that its price follows; empty: none.
    """

    id: str
    lot: str
    text: Bilingual
    period: str
    unit: str
    quantity: Decimal
    is_option: bool
    place: Place
    year: int | None = None
    index: str = ""
