"""The ranking of a lot's bids, and what it proposes (underlag för tilldelningsbeslut)."""

from dataclasses import dataclass

from vagval.domain.admission import OpenQuestion
from vagval.domain.assessment import Assessment
from vagval.domain.scored_bids import ScoredBid


@dataclass(frozen=True, slots=True)
class RankedBid:
    """A bid with its place.

    Parameters
    ----------
    rank
        Competition rank: 1 + the number of bids strictly before it (1, 1, 3).
    equal_figure
        Keys of the other bids with exactly the same figure.
    separated_by
        The tie-break rule that gave it its place among those; empty: none was needed or helped.
    """

    bid: ScoredBid
    rank: int
    assessment: Assessment
    equal_figure: tuple[str, ...] = ()
    separated_by: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """Which bid is most advantageous in a lot.

    Parameters
    ----------
    ranking
        By rank, then by key.
    below_threshold
        Bids that did not reach a published least value, sorted by key; they are not ranked.
    """

    lot: str
    model: str
    ranking: tuple[RankedBid, ...]
    below_threshold: tuple[ScoredBid, ...] = ()

    @property
    def first(self) -> tuple[str, ...]:
        """Keys of the bids ranked first: one, none, or several if a tie is left."""
        return tuple(r.bid.bid for r in self.ranking if r.rank == 1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the decision would be if open questions were answered so (True: in the bid's favour)."""

    answers: tuple[tuple[OpenQuestion, bool], ...]
    decision: Decision
