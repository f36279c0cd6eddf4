"""One evaluator's points and reasons, from ``EVALUATOR.csv`` or ``.xlsx`` (betygsblad)."""

from pathlib import Path

from vagval.domain.score_sheet import Evaluator, PanelScore
from vagval.files.keys_once import KeysOnce
from vagval.files.panel_cell import COLUMNS, read_panel_cell
from vagval.files.read_lines import read_lines
from vagval.files.reading import Bids, Reading

LEAST_REASON = 10


def read_score_sheet(
    reading: Reading, path: Path, bids: Bids, evaluator: Evaluator
) -> tuple[PanelScore, ...]:
    """Read the rows that are scored."""
    seen = KeysOnce()
    scores: list[PanelScore] = []
    for line in read_lines(path, reading.name(path), COLUMNS, reading.findings) or ():
        cell = read_panel_cell(reading, line, bids, seen, LEAST_REASON)
        lot, criterion = line.raw("lot"), line.raw("criterion")
        if line.is_sound and not evaluator.scores(str(lot), str(criterion)):
            line.fault("not-assigned", "criterion", value=str(criterion), lot=str(lot))
        evidence = line.text("evidence")
        if cell is not None and line.is_sound:
            scores.append(
                PanelScore(
                    evaluator.id,
                    cell.lot,
                    cell.bid,
                    cell.criterion,
                    cell.points,
                    cell.reason,
                    evidence,
                    line.place("points"),
                )
            )
    return tuple(scores)
