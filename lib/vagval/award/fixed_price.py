"""Price is fixed, quality alone decides (fast pris, ren kvalitetskonkurrens)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from vagval.award.inputs import take_scores
from vagval.award.parameters import NumberParameter, read_parameters
from vagval.award.tree_findings import no_price_leaf_findings, weight_findings
from vagval.award.weighted_leaf import WeightedLeaf, total_step, weigh, weighted_quality_leaves
from vagval.domain.assessment import Assessment, Step, Unit
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBid
from vagval.domain.source import Source

PARAMETERS = (
    NumberParameter("full_points", is_positive=True),
    NumberParameter("fixed_price", is_optional=True),
)


@dataclass(frozen=True, slots=True)
class FixedPrice:
    """Points = full points * Σ weight * share; the highest sum wins.

    Parameters
    ----------
    leaves
        The quality criteria with their global weights and the full points.
    price
        The fixed price, if it is published as an amount.

    References
    ----------
    Directive 2014/24/EU art. 67.2; Förvaltningsrätten i Karlstad 302-17 (such a model was upheld).
    """

    leaves: tuple[WeightedLeaf, ...]
    price: Fraction | None = None

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If a parameter or a weight is unknown, missing or wrong, or price is a leaf.
        """
        read = read_parameters(lot.award, PARAMETERS)
        faults = (*read.findings, *weight_findings(lot), *no_price_leaf_findings(lot))
        if faults:
            raise RuleError(*faults)
        leaves = weighted_quality_leaves(lot, read.numbers["full_points"])
        return cls(leaves, read.numbers.get("fixed_price"))

    @property
    def key(self) -> str:
        """Name in ``procurement.toml``."""
        return "fixed_price"

    @property
    def unit(self) -> Unit:
        """The figure is points."""
        return "points"

    @property
    def lowest_wins(self) -> bool:
        """The highest sum of points wins."""
        return False

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the model comes from."""
        return (
            Source("Direktiv 2014/24/EU art. 67.2", "source-directive-fixed-price"),
            Source("Förvaltningsrätten i Karlstad, mål 302-17", "source-karlstad-302-17"),
        )

    @property
    def promises(self) -> tuple[str, ...]:
        """What the model promises, each tested."""
        return ("promise-absolute", "promise-quality-counts", "promise-price-fixed")

    def assess(self, bid: ScoredBid) -> Assessment:
        """Compute the bid's points.

        Raises
        ------
        UndecidedError
            If a score is missing.
        """
        scores = take_scores(bid, tuple(leaf.criterion for leaf in self.leaves))
        total, lines = weigh(self.leaves, scores)
        fixed = () if self.price is None else (Step("step-fixed-price", {"price": self.price}),)
        return Assessment(bid.bid, total, self.unit, (*fixed, *lines, total_step(total)))
