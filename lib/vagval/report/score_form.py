"""What the score sheets of evaluators and of the panel share (betygsblad, konsensus)."""

from collections.abc import Callable, Iterator, Sequence

from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.domain.procurement import Procurement
from vagval.domain.scale import Scale
from vagval.domain.workbook import CellValue, Column, Sheet
from vagval.report.form_sheet import form_sheet, ours, sheet_names
from vagval.report.wording import Wording

# Names of columns are those that readers of the file know, not prose.
LOT = Bilingual("del", "lot")
BID = Bilingual("anbud", "bid")
VENDOR = Bilingual("leverantör", "vendor")
CRITERION = Bilingual("kriterium", "criterion")
CRITERION_TEXT = Bilingual("kriterietext", "criterion_text")
POINTS = Bilingual("poäng", "points")
REASON = Bilingual("motivering", "reason")
EVIDENCE = Bilingual("bevis", "evidence")

BidHead = tuple[str, str, tuple[str, ...]]
"""A bid's key, its vendor and its lots: a score sheet never says its price."""
LotLeaves = tuple[Lot, tuple[Criterion, ...]]
Ordered = Callable[[Criterion, tuple[BidHead, ...]], Sequence[BidHead]]
"""Gives the bids under a criterion in the order they are scored."""


def panel_leaves(lot: Lot) -> tuple[Criterion, ...]:
    """Give the criteria of a lot that the panel scores, in published order."""
    return tuple(leaf for leaf in lot.tree.leaves if leaf.source is PointSource.PANEL)


def bids_in(lot: Lot, bids: Sequence[BidHead]) -> tuple[BidHead, ...]:
    """Give the bids for a lot, sorted by key."""
    return tuple(sorted(bid for bid in bids if lot.id in bid[2]))


def score_sheets(
    lots: Sequence[LotLeaves],
    bids: Sequence[BidHead],
    columns: Callable[[tuple[Criterion, ...]], tuple[Column, ...]],
    ordered: Ordered,
    wording: Wording,
) -> tuple[Sheet, ...]:
    """Make one sheet a lot: criterion by criterion, all bids of the lot together."""
    names = sheet_names([lot.id for lot, _ in lots])
    return tuple(
        form_sheet(name, columns(leaves), _rows(lot, leaves, bids, ordered, wording))
        for name, (lot, leaves) in zip(names, lots, strict=True)
    )


def _rows(
    lot: Lot,
    leaves: tuple[Criterion, ...],
    bids: Sequence[BidHead],
    ordered: Ordered,
    wording: Wording,
) -> Iterator[tuple[CellValue, ...]]:
    for leaf in leaves:
        text = leaf.text.in_language(wording.language)
        for bid, vendor, _ in ordered(leaf, bids_in(lot, bids)):
            yield (lot.id, leaf.id, text, bid, vendor)


def context_columns(wording: Wording) -> tuple[Column, ...]:
    """Give the columns with our text: what is scored."""
    language = wording.language
    return (
        ours(LOT.in_language(language), 8),
        ours(CRITERION.in_language(language), 18),
        ours(CRITERION_TEXT.in_language(language), 50),
        ours(BID.in_language(language), 14),
        ours(VENDOR.in_language(language), 24),
    )


def input_columns(
    scales: Sequence[Scale], reason_note: str, wording: Wording
) -> tuple[Column, ...]:
    """Give the columns that are filled in: points within the scales, reason and evidence."""
    language = wording.language
    return (
        Column(
            POINTS.in_language(language),
            8,
            "points",
            is_input=True,
            note=wording.text("form-panel-points-note"),
            lowest=min(scale.minimum for scale in scales),
            highest=max(scale.maximum for scale in scales),
        ),
        Column(REASON.in_language(language), 60, is_input=True, note=reason_note),
        Column(
            EVIDENCE.in_language(language),
            18,
            is_input=True,
            note=wording.text("form-panel-evidence-note"),
        ),
    )


def scales_of(procurement: Procurement, leaves: Sequence[Criterion]) -> tuple[Scale, ...]:
    """Give the scales that some criteria are scored on, in published order."""
    used = {leaf.scale for leaf in leaves}
    return tuple(scale for scale in procurement.scales if scale.id in used)


def scale_lines(
    procurement: Procurement, lots: Sequence[LotLeaves], wording: Wording
) -> Iterator[str]:
    """Tell each scale: where it holds, and what each number of points means."""
    leaves = tuple(leaf for _, some in lots for leaf in some)
    for scale in scales_of(procurement, leaves):
        names = {c.id: c.name.in_language(wording.language) for c in leaves if c.scale == scale.id}
        criteria = tuple(f"{name} ({key})" for key, name in names.items())
        yield ""
        yield wording.text("form-panel-scale", scale=scale.id, criteria=criteria)
        for anchor in scale.anchors:
            yield wording.text("form-panel-anchor", points=anchor.points, meaning=anchor.text)
