"""What every award model must be able to do (utvärderingsmodell)."""

from typing import Protocol

from vagval.domain.assessment import Assessment, Unit
from vagval.domain.scored_bids import ScoredBid
from vagval.domain.source import Source


class AwardModel(Protocol):
    """A published way from price and points to one figure a bid.

    A model is a value: its constants are read and refused when it is made, and it looks at one
    bid at a time, so that no other bid can change the figure.
    """

    @property
    def key(self) -> str:
        """Name in ``procurement.toml``."""
        ...

    @property
    def unit(self) -> Unit:
        """What the figure is counted in."""
        ...

    @property
    def lowest_wins(self) -> bool:
        """Whether the lowest figure wins (else the highest)."""
        ...

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the model comes from."""
        ...

    @property
    def promises(self) -> tuple[str, ...]:
        """Keys of what the model promises, e.g. ``"promise-absolute"``; each is tested."""
        ...

    def assess(self, bid: ScoredBid) -> Assessment:
        """Compute one bid's figure with the steps behind it.

        Raises
        ------
        UndecidedError
            If a price or a published criterion's points are missing.
        """
        ...
