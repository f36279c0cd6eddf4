"""What may be awarded: a lot to a bid, or announced lots together to one bid (kontrakt)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.bid import Bid
from vagval.domain.decision import Decision
from vagval.domain.lot_rule import Combination

MOST_EQUAL = 12
"""So many equal allocations are listed; that there are more is told."""


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract that may be awarded.

    Parameters
    ----------
    lots
        Positions in the announced order, rising.
    bid, vendor
        Who would get it; empty: nobody.
    figures, ranks
        The bid's comparison figure and place in each of the lots.
    combination, discount
        The announced combination and what the bid takes off for it; empty and 0 for a single lot.
    """

    lots: tuple[int, ...]
    bid: str
    vendor: str
    figures: tuple[Fraction, ...]
    ranks: tuple[int, ...]
    combination: str = ""
    discount: Fraction = Fraction(0)

    @property
    def cost(self) -> Fraction:
        """Sum of the figures less the discount."""
        return sum(self.figures, Fraction(0)) - self.discount


@dataclass(frozen=True, slots=True)
class Found:
    """The allocations that a rule gives, as contracts; several only if it leaves them equal."""

    plans: tuple[tuple[Contract, ...], ...]
    is_more: bool = False


def nobody(lot: int) -> Contract:
    """Leave a lot without a contract."""
    return Contract((lot,), "", "", (), (0,))


def single_contracts(decisions: tuple[Decision, ...]) -> tuple[Contract, ...]:
    """Give every ranked bid of every lot as a contract on its own.

    Parameters
    ----------
    decisions
        In the announced order of the lots.
    """
    return tuple(
        Contract(
            (position,),
            ranked.bid.bid,
            ranked.bid.vendor,
            (ranked.assessment.figure,),
            (ranked.rank,),
        )
        for position, decision in enumerate(decisions)
        for ranked in decision.ranking
    )


def combined_contracts(
    singles: tuple[Contract, ...],
    combinations: tuple[Combination, ...],
    bids: tuple[Bid, ...],
    positions: Mapping[str, int],
) -> tuple[Contract, ...]:
    """Give each discount that a bid offers as a contract, if the bid is ranked in all its lots.

    Parameters
    ----------
    positions
        Of each lot in the announced order.
    """
    ranked = {(single.bid, single.lots[0]): single for single in singles}
    found: list[Contract] = []
    for combination in combinations:
        lots = tuple(sorted(positions[lot] for lot in combination.lots))
        for bid in bids:
            parts = [ranked[bid.id, lot] for lot in lots if (bid.id, lot) in ranked]
            amounts = [d.amount for d in bid.discounts if d.combination == combination.id]
            if amounts and len(parts) == len(lots):
                found.append(
                    Contract(
                        lots,
                        bid.id,
                        bid.vendor,
                        tuple(part.figures[0] for part in parts),
                        tuple(part.ranks[0] for part in parts),
                        combination.id,
                        Fraction(amounts[0]),
                    )
                )
    return tuple(found)
