"""All criteria of a lot, and what each weighs in the whole."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource


@dataclass(frozen=True, slots=True)
class CriteriaTree:
    """The published criteria (tilldelningskriterier) in published order.

    Parameters
    ----------
    criteria
        Every node once; a parent may stand before or after its children.
    """

    criteria: tuple[Criterion, ...] = ()

    def get(self, key: str) -> Criterion | None:
        """Find a criterion by its key."""
        return next((c for c in self.criteria if c.id == key), None)

    def children(self, key: str) -> tuple[Criterion, ...]:
        """Give the children of a node in published order; ``""`` gives the top."""
        return tuple(c for c in self.criteria if c.parent == key)

    @property
    def leaves(self) -> tuple[Criterion, ...]:
        """The criteria that are scored, in published order."""
        parents = {c.parent for c in self.criteria}
        return tuple(c for c in self.criteria if c.id not in parents)

    @property
    def quality_leaves(self) -> tuple[Criterion, ...]:
        """The leaves that are not price."""
        return tuple(c for c in self.leaves if c.source is not PointSource.PRICE)

    @property
    def price_leaf(self) -> Criterion | None:
        """The leaf that is price, if any."""
        return next((c for c in self.leaves if c.source is PointSource.PRICE), None)

    def path(self, key: str) -> tuple[Criterion, ...]:
        """Give a node and the nodes above it, from the top down."""
        node = self.get(key)
        above: tuple[Criterion, ...] = ()
        while node is not None:
            above = (node, *above)
            node = self.get(node.parent) if node.parent else None
        return above

    def global_weight(self, key: str) -> Fraction:
        """Give a node's weight in the whole: the product of the weights down to it.

        Nodes without weight (models without weights) count as 1 in the product; the caller asks
        only where the model has weights.
        """
        weight = Fraction(1)
        for node in self.path(key):
            weight *= node.weight if node.weight is not None else Fraction(1)
        return weight
