"""The allocation of lots with the lowest sum, proved (lägsta summa över alla delar).

Branch and bound over whole numbers: a branch is left only when no allocation in it can be better
than the best one found, so what is returned is the best there is, not the best that was met.
"""

from dataclasses import dataclass, field

from vagval.award.allocation_bound import Bound, find_bound
from vagval.award.allocation_contract import MOST_EQUAL, Contract, Found
from vagval.award.allocation_costs import Split, split_costs


def lowest_total(contracts: tuple[Contract, ...], lots: int, limit: int | None) -> Found:
    """Find the allowed allocations that are best by the rule *lowest total*.

    First as many lots as possible get a contract, lots that stand first in the announced order
    before others; then the sum of comparison figures less discounts is lowest; then, among equal
    sums, the first lot goes to the bid with the better place, then the second, and so on.

    Parameters
    ----------
    lots
        How many lots there are; contracts name them by their position in the announced order.
    limit
        Most lots for one vendor; None: no limit.
    """
    splits = split_costs(contracts, lots)
    bound = find_bound(splits, lots, limit)
    search = _Search(_branches(splits, bound, lots), limit)
    search.go_down(_Node((None,) * lots, bound=bound.value))
    return Found(tuple(search.best), search.is_more)


@dataclass(frozen=True, slots=True)
class _Branch:
    """A contract with its cost, and how much it raises the bound."""

    contract: Contract
    cost: int
    regret: int


def _branches(
    splits: tuple[Split, ...], bound: Bound, lots: int
) -> tuple[tuple[_Branch, ...], ...]:
    """Give the contracts by the first of their lots, the least regret first."""
    every = sorted(
        (_Branch(each.contract, each.cost, bound.regret(each)) for each in splits),
        key=lambda b: (b.regret, b.contract.ranks, len(b.contract.lots), b.contract.bid),
    )
    return tuple(tuple(b for b in every if b.contract.lots[0] == lot) for lot in range(lots))


@dataclass(frozen=True, slots=True)
class _Node:
    """Where the search stands.

    Parameters
    ----------
    ranks
        The place of the bid that gets each lot; None: the lot is not decided yet.
    bound
        The least that an allocation with these contracts can cost.
    """

    ranks: tuple[int | None, ...]
    bound: int
    cost: int = 0
    chosen: tuple[Contract, ...] = ()

    @property
    def first_open(self) -> int | None:
        return next((lot for lot, rank in enumerate(self.ranks) if rank is None), None)

    def taken_by(self, vendor: str) -> int:
        return sum(len(each.lots) for each in self.chosen if each.vendor == vendor)

    def after(self, branch: _Branch) -> "_Node":
        ranks = list(self.ranks)
        for lot, rank in zip(branch.contract.lots, branch.contract.ranks, strict=True):
            ranks[lot] = rank
        return _Node(
            tuple(ranks),
            self.bound + branch.regret,
            self.cost + branch.cost,
            (*self.chosen, branch.contract),
        )


@dataclass(slots=True)
class _Search:
    """The search with the best that was found so far."""

    branches: tuple[tuple[_Branch, ...], ...]
    limit: int | None
    least: int | None = None
    ranks: tuple[int | None, ...] = ()
    best: list[tuple[Contract, ...]] = field(default_factory=list)
    is_more: bool = False

    def go_down(self, node: _Node) -> None:
        lot = node.first_open
        if lot is None:
            self.arrive(node)
            return
        for branch in self.branches[lot]:
            if self.least is not None and node.bound + branch.regret > self.least:
                break  # and so are all that follow: they have no less regret
            if self.is_allowed(node, branch.contract):
                after = node.after(branch)
                if not self.is_behind(after):
                    self.go_down(after)

    def is_allowed(self, node: _Node, contract: Contract) -> bool:
        if any(node.ranks[lot] is not None for lot in contract.lots):
            return False
        if self.limit is None or not contract.vendor:
            return True
        return node.taken_by(contract.vendor) + len(contract.lots) <= self.limit

    def is_behind(self, node: _Node) -> bool:
        """Tell whether nothing below can be better than the best found, or listed beside it."""
        if self.least is None or node.bound < self.least:
            return False
        for own, best in zip(node.ranks, self.ranks, strict=True):
            if own is None or best is None or own < best:
                break
            if own > best:
                return True
        return self.is_more

    def arrive(self, node: _Node) -> None:
        """Take a whole allocation up if it is better than the best, or equal to it."""
        if self.least is None or _key(node.cost, node.ranks) < _key(self.least, self.ranks):
            self.least, self.ranks = node.cost, node.ranks
            self.best, self.is_more = [node.chosen], False
        elif _key(node.cost, node.ranks) == _key(self.least, self.ranks):
            if _winners(node.chosen) in map(_winners, self.best):
                return  # the same bids get the same lots, only as other contracts
            if len(self.best) < MOST_EQUAL:
                self.best.append(node.chosen)
            else:
                self.is_more = True


def _key(cost: int, ranks: tuple[int | None, ...]) -> tuple[int, tuple[int, ...]]:
    return cost, tuple(rank for rank in ranks if rank is not None)


def _winners(chosen: tuple[Contract, ...]) -> frozenset[tuple[int, str]]:
    return frozenset((lot, each.bid) for each in chosen for lot in each.lots)
