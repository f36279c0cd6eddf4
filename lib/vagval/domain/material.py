"""What came in, and what was done about it (underlag)."""

from dataclasses import dataclass

from vagval.domain.bid import Bid
from vagval.domain.record import Record
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore


@dataclass(frozen=True, slots=True)
class Material:
    """Bids, scores and record of a procurement, each sorted by key.

    It exists only for locked criteria: the reader that makes it takes a ``Lock``.

    Parameters
    ----------
    panel_files
        The score sheets that are there, even those that nobody has filled in.
    """

    bids: tuple[Bid, ...]
    evaluators: tuple[Evaluator, ...]
    scores: tuple[PanelScore, ...]
    consensus: tuple[Consensus, ...]
    record: Record
    panel_files: tuple[str, ...] = ()

    def bid(self, key: str) -> Bid | None:
        """Find a bid by its key."""
        return next((b for b in self.bids if b.id == key), None)

    def bids_in(self, lot: str) -> tuple[Bid, ...]:
        """Give the bids for a lot, sorted by key."""
        return tuple(b for b in self.bids if lot in b.lots)

    def panel_file(self, name: str) -> str:
        """Give the file of a score sheet; empty if there is none."""
        stems = {file.rpartition("/")[2].rpartition(".")[0]: file for file in self.panel_files}
        return stems.get(name, "")
