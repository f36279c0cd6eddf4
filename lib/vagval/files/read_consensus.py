"""What the panel agreed on, from ``_consensus.csv`` or ``.xlsx`` (konsensus)."""

from pathlib import Path

from vagval.domain.score_sheet import Consensus
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.panel_cell import COLUMNS, read_panel_cell
from vagval.files.read_lines import read_lines
from vagval.files.reading import Bids, Reading

CONSENSUS = "_consensus"
LEAST_REASON = 20
WITH_DISSENT = (*COLUMNS, Column("dissent", "avvikande", is_optional=True))


def read_consensus(reading: Reading, path: Path, bids: Bids) -> tuple[Consensus, ...]:
    """Read the rows that are agreed, sorted by lot, bid and criterion."""
    seen = KeysOnce()
    agreed: list[Consensus] = []
    for line in read_lines(path, reading.name(path), WITH_DISSENT, reading.findings) or ():
        cell = read_panel_cell(reading, line, bids, seen, LEAST_REASON)
        dissent = line.text("dissent")
        if cell is not None and line.is_sound:
            place = line.place("points")
            agreed.append(
                Consensus(
                    cell.lot, cell.bid, cell.criterion, cell.points, cell.reason, dissent, place
                )
            )
    return tuple(sorted(agreed, key=lambda each: (each.lot, each.bid, each.criterion)))
