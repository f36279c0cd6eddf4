"""Each contract's cost divided on its lots, in whole numbers (kostnad per del)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from vagval.award.allocation_contract import Contract, nobody


@dataclass(frozen=True, slots=True)
class Split:
    """A contract with its cost divided on its lots.

    How it is divided changes no contract's cost, only how well lots can be compared one by one.

    Parameters
    ----------
    parts
        One for each lot, in a unit that divides every cost.
    """

    contract: Contract
    parts: tuple[int, ...]

    @property
    def cost(self) -> int:
        """What the contract costs."""
        return sum(self.parts)

    def along(self, prices: tuple[int, ...]) -> "Split":
        """Divide the cost anew, as far from the lots' prices in each lot."""
        expected = [prices[lot] for lot in self.contract.lots]
        rest = self.cost - sum(expected)
        even = rest // len(expected)
        parts = [price + even for price in expected]
        parts[0] += rest - even * len(expected)
        return replace(self, parts=tuple(parts))


def split_costs(contracts: tuple[Contract, ...], lots: int) -> tuple[Split, ...]:
    """Give each contract its cost by lot, and leave each lot to nobody as a last resort.

    At first each lot carries its own figure less an equal part of the discount.
    """
    unit = _common(
        denominator
        for each in contracts
        for denominator in (
            *(figure.denominator for figure in each.figures),
            each.discount.denominator * len(each.lots),
        )
    )
    splits = tuple(
        Split(
            each,
            tuple(int((figure - each.discount / len(each.lots)) * unit) for figure in each.figures),
        )
        for each in contracts
    )
    return (*splits, *_left_out(splits, lots))


def _common(denominators: Iterable[int]) -> int:
    """Give the least number that all of some denominators divide."""
    common = 1
    for each in denominators:
        # The numerator of a/b in lowest terms is a over their greatest common divisor.
        common *= Fraction(each, common).numerator
    return common


def _left_out(splits: tuple[Split, ...], lots: int) -> tuple[Split, ...]:
    """Make it dearer to leave a lot out than anything else, and earlier lots dearer than later.

    Leaving few lots out comes first: what every lot costs alike is above the sum of what tells the
    lots apart.
    """
    # More than the costs of any two allocations can differ by.
    most = 1 + 2 * sum(abs(part) for each in splits for part in each.parts)
    return tuple(
        Split(nobody(lot), (most * (2**lots + 2 ** (lots - 1 - lot)),)) for lot in range(lots)
    )
