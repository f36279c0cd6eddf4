"""One row of a score sheet or of the consensus: points with their reason (poäng, motivering)."""

from dataclasses import dataclass

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.files.columns import Column
from vagval.files.identifier import suggestion
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.reading import Bids, Reading

COLUMNS = (
    Column("lot", "del"),
    Column("bid", "anbud"),
    Column("criterion", "kriterium"),
    Column("points", "poäng", is_number=True),
    Column("reason", "motivering"),
    Column("evidence", "bevis", is_optional=True),
    Column("vendor", "leverantör", is_optional=True),
    Column("criterion_text", "kriterietext", is_optional=True),
)


@dataclass(frozen=True, slots=True)
class PanelCell:
    """What a row says: who gets what on which criterion, and why."""

    lot: str
    bid: str
    criterion: str
    points: int
    reason: str


def read_panel_cell(
    reading: Reading, line: Line, bids: Bids, seen: KeysOnce, least_reason: int
) -> PanelCell | None:
    """Read one row.

    Returns
    -------
    PanelCell or None
        None if the row is not scored yet (neither points nor reason), or, with findings, if
        something in it is wrong.
    """
    lot = line.known("lot", reading.lots, "lot-unknown")
    bid = line.known("bid", bids, "bid-unknown")
    found = bids.get(bid)
    if lot and found is not None and lot not in found.lots:
        line.fault("bid-not-in-lot", "bid", value=bid, lot=lot)
    if found is not None:
        line.unchanged("vendor", found.vendor)
    key = line.key("criterion")
    leaf = find_leaf(line, reading.lots[lot], key) if lot and key else None
    if leaf is not None:
        line.unchanged("criterion_text", leaf.text.sv, leaf.text.en, leaf.name.sv, leaf.name.en)
    seen.check(line, "criterion", lot, bid, key)
    if line.is_blank("points") and line.is_blank("reason"):
        return None
    points = read_points(reading, line, leaf)
    reason = read_reason(line, points, least_reason)
    if points is None or not line.is_sound:
        return None
    return PanelCell(lot, bid, key, points, reason)


def find_leaf(line: Line, lot: Lot, key: str) -> Criterion | None:
    """Find the panel criterion that is scored."""
    fitting = {c.id: c for c in lot.tree.leaves if c.source is PointSource.PANEL}
    if key not in fitting:
        code = "criterion-unknown" if lot.tree.get(key) is None else "criterion-not-for-panel"
        line.fault(code, "criterion", value=key, **suggestion(key, fitting))
    return fitting.get(key)


def read_points(reading: Reading, line: Line, leaf: Criterion | None) -> int | None:
    """Read a whole number on the criterion's scale."""
    points = line.whole("points")
    if points is None:
        if line.is_blank("points"):
            line.fault("points-blank", "points")
        return None
    scale = reading.criteria.procurement.scale(leaf.scale) if leaf else None
    if scale is not None and not scale.has(points):
        low, high = scale.minimum, scale.maximum
        line.fault("points-off-scale", "points", points=points, minimum=low, maximum=high)
    return points


def read_reason(line: Line, points: int | None, least: int) -> str:
    """Read why these points were given, in enough words to be understood by others."""
    reason = line.text("reason")
    length = len(reason.strip())
    if length == 0:
        if points is not None:
            line.fault("reason-missing", "reason", points=points)
    elif length < least:
        line.fault("reason-too-short", "reason", length=length, least=least)
    return reason
