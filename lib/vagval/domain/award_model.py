"""What every award model must be able to do (utvärderingsmodell)."""

from typing import Protocol

from vagval.domain.assessment import Assessment, Unit
from vagval.domain.formula import Constants, Formula
from vagval.domain.scored_bids import ScoredBid
from vagval.domain.source import Source


class AwardModel(Protocol):
    """A published way from price and points to one figure a bid.

    A model is a value: its constants are read and refused when it is made. Whether other bids can
    change a bid's figure is a property of its formula (``formula.kind``), and is proved there.
    """

    @property
    def key(self) -> str:
        """Name in ``procurement.toml``."""
        return self.formula.key

    @property
    def unit(self) -> Unit:
        """What the figure is counted in."""
        return self.formula.unit

    @property
    def lowest_wins(self) -> bool:
        """Whether the lowest figure wins (else the highest)."""
        return self.formula.lowest_wins

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the model comes from."""
        return self.formula.sources

    @property
    def promises(self) -> tuple[str, ...]:
        """Keys of what the model promises, e.g. ``"promise-absolute"``; each is tested."""
        return self.formula.promised(self.constants)

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and quality: what a laboratory can attack."""
        ...

    @property
    def constants(self) -> Constants:
        """The published constants of the formula."""
        ...

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Compute each bid's figure among these bids, in their order, with the steps behind it.

        Raises
        ------
        UndecidedError
            If a price or a published criterion's points are missing, or a figure is undefined.
        """
        ...
