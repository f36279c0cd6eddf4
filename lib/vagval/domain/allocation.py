"""Who gets which lots under the announced rule (fördelning av delarna)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.lot_rule import LotRule


@dataclass(frozen=True, slots=True)
class LotAward:
    """One bid for one lot.

    Parameters
    ----------
    bid, vendor
        Empty: nobody gets the lot.
    rank
        The bid's place in the lot's own ranking; 0: nobody.
    figure
        Its comparison figure in the lot; None: nobody.
    passed_over
        Bids with a better place in the lot that do not get it, in ranked order.
    """

    lot: str
    bid: str = ""
    vendor: str = ""
    rank: int = 0
    figure: Fraction | None = None
    passed_over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CombinedAward:
    """Lots that one bid gets together as one contract, with the amount that it takes off."""

    combination: str
    lots: tuple[str, ...]
    bid: str
    vendor: str
    discount: Fraction


@dataclass(frozen=True, slots=True)
class LotPlan:
    """One allowed way to award all lots.

    Parameters
    ----------
    awards
        One for each lot, in published order.
    combined
        Contracts over several lots, in published order.
    """

    awards: tuple[LotAward, ...]
    combined: tuple[CombinedAward, ...] = ()

    @property
    def sum_of_figures(self) -> Fraction:
        """Sum of comparison figures less what combinations take off; only where all are money."""
        figures = _total(award.figure for award in self.awards if award.figure is not None)
        return figures - _total(each.discount for each in self.combined)

    @property
    def winners(self) -> tuple[str, ...]:
        """The bid that gets each lot, in published order."""
        return tuple(award.bid for award in self.awards)


@dataclass(frozen=True, slots=True)
class Allocation:
    """What the announced rule gives, beside the best bid of each lot on its own.

    Parameters
    ----------
    rule
        The rule as announced.
    each_best
        The bid ranked first in each lot, as if no rule held; with a tie left in a lot the first by
        key, and every one of them has the same figure.
    plan
        What the rule gives; where it leaves several plans equal, the first of them.
    equal
        Other plans that the rule does not tell from the first; not all where ``is_more``.
    is_more
        Whether there are more equal plans than are listed.
    is_money
        Whether every lot is compared by an amount of money and the lowest wins: only then are
        figures of different lots added.
    open_lots
        Lots whose own result is still provisional, in published order.

    References
    ----------
    Conseil d'Etat, 1 July 2015: points of different lots say nothing together; money adds.
    """

    rule: LotRule
    each_best: LotPlan
    plan: LotPlan
    equal: tuple[LotPlan, ...] = ()
    is_more: bool = False
    is_money: bool = True
    open_lots: tuple[str, ...] = ()

    @property
    def is_provisional(self) -> bool:
        """Whether nothing may be proposed yet: a lot is open, or the rule leaves plans equal."""
        return bool(self.open_lots or self.equal)

    @property
    def difference(self) -> Fraction | None:
        """Sum under the rule less the sum of the best bids, in money.

        Above 0: what the limit costs. Below 0: what the combinations save. None where figures are
        no money, or where a lot goes without a contract that has a bid: then the two sums are not
        about the same thing.
        """
        has_bid = [award.bid != "" for award in self.each_best.awards]
        gets_bid = [award.bid != "" for award in self.plan.awards]
        if not self.is_money or has_bid != gets_bid:
            return None
        return self.plan.sum_of_figures - self.each_best.sum_of_figures

    def award(self, lot: str) -> LotAward:
        """Give what a lot comes to."""
        return {award.lot: award for award in self.plan.awards}[lot]


def _total(amounts: Iterable[Fraction]) -> Fraction:
    """Add amounts exactly."""
    return sum(amounts, Fraction(0))
