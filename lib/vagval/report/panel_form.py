"""The blank sheet where one evaluator gives points and reasons (betygsblad)."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria, Procurement
from vagval.domain.scale import Scale
from vagval.domain.score_sheet import Evaluator
from vagval.domain.workbook import CellValue, Column, Workbook
from vagval.report.form_sheet import explanation, form_sheet, ours, sheet_names
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
"""A bid's key, its vendor and its lots: an evaluator's sheet never says its price."""


def panel_form(
    criteria: Criteria, evaluator: Evaluator, bids: Sequence[BidHead], language: Language
) -> Workbook:
    """Make one evaluator's blank sheet: criterion by criterion, all bids of the lot together."""
    procurement = criteria.procurement
    wording = Wording(language, procurement.currency)
    lots = tuple(lot for lot in procurement.lots if _leaves(lot, evaluator) and _of(lot, bids))
    sheets = (
        form_sheet(
            name,
            _columns(tuple(_scales(procurement, _leaves(lot, evaluator))), wording),
            _rows(lot, evaluator, _of(lot, bids), procurement.seed, language),
        )
        for name, lot in zip(sheet_names([lot.id for lot in lots]), lots, strict=True)
    )
    lines = _lines(procurement, evaluator, lots, wording)
    return Workbook(lines[0], (explanation(lines, language), *sheets))


def _leaves(lot: Lot, evaluator: Evaluator) -> tuple[Criterion, ...]:
    return tuple(
        leaf
        for leaf in lot.tree.leaves
        if leaf.source is PointSource.PANEL and evaluator.scores(lot.id, leaf.id)
    )


def _of(lot: Lot, bids: Sequence[BidHead]) -> tuple[BidHead, ...]:
    return tuple(sorted(bid for bid in bids if lot.id in bid[2]))


def _rows(
    lot: Lot, evaluator: Evaluator, bids: tuple[BidHead, ...], seed: int, language: Language
) -> Iterator[tuple[CellValue, ...]]:
    for leaf in _leaves(lot, evaluator):
        text = leaf.text.in_language(language)
        for bid, vendor, _ in _turned(bids, seed, evaluator.id, leaf.id):
            yield (lot.id, leaf.id, text, bid, vendor, None, None, None)


def _turned(
    bids: tuple[BidHead, ...], seed: int, evaluator: str, criterion: str
) -> tuple[BidHead, ...]:
    """Begin with another bid for each evaluator and criterion, so that none is always first."""
    digest = sha256(f"{seed}/{evaluator}/{criterion}".encode()).digest()
    start = int.from_bytes(digest[:8], "big") % len(bids)
    return bids[start:] + bids[:start]


def _columns(scales: tuple[Scale, ...], wording: Wording) -> tuple[Column, ...]:
    language = wording.language
    lowest = min((scale.minimum for scale in scales), default=None)
    highest = max((scale.maximum for scale in scales), default=None)
    return (
        ours(LOT.in_language(language), 8),
        ours(CRITERION.in_language(language), 18),
        ours(CRITERION_TEXT.in_language(language), 50),
        ours(BID.in_language(language), 14),
        ours(VENDOR.in_language(language), 24),
        Column(
            POINTS.in_language(language),
            8,
            "points",
            is_input=True,
            note=wording.text("form-panel-points-note"),
            lowest=lowest,
            highest=highest,
        ),
        Column(
            REASON.in_language(language),
            60,
            is_input=True,
            note=wording.text("form-panel-reason-note"),
        ),
        Column(
            EVIDENCE.in_language(language),
            18,
            is_input=True,
            note=wording.text("form-panel-evidence-note"),
        ),
    )


def _lines(
    procurement: Procurement, evaluator: Evaluator, lots: tuple[Lot, ...], wording: Wording
) -> tuple[str, ...]:
    leaves = tuple(leaf for lot in lots for leaf in _leaves(lot, evaluator))
    return (
        wording.text("form-panel-title", procurement=procurement.name, evaluator=evaluator.name),
        wording.text("form-panel-who", evaluator=evaluator.name, role=evaluator.role),
        wording.text("form-yellow"),
        wording.text("form-panel-points"),
        wording.text("form-panel-reason"),
        wording.text("form-panel-price"),
        wording.text("form-panel-order"),
        wording.text("form-unchanged"),
        wording.text("form-errors"),
        *(
            line
            for scale in _scales(procurement, leaves)
            for line in _scale_lines(scale, lots, evaluator, wording)
        ),
    )


def _scales(procurement: Procurement, leaves: tuple[Criterion, ...]) -> Iterator[Scale]:
    used = {leaf.scale for leaf in leaves}
    return (scale for scale in procurement.scales if scale.id in used)


def _scale_lines(
    scale: Scale, lots: tuple[Lot, ...], evaluator: Evaluator, wording: Wording
) -> Iterator[str]:
    names = {
        leaf.id: leaf.name.in_language(wording.language)
        for lot in lots
        for leaf in _leaves(lot, evaluator)
        if leaf.scale == scale.id
    }
    criteria = tuple(f"{name} ({key})" for key, name in names.items())
    yield wording.text("form-panel-scale", scale=scale.id, criteria=criteria)
    for anchor in scale.anchors:
        yield wording.text("form-panel-anchor", points=anchor.points, meaning=anchor.text)
