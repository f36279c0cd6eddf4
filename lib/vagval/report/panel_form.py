"""The blank sheet where one evaluator gives points and reasons (betygsblad)."""

from collections.abc import Sequence
from hashlib import sha256

from vagval.domain.bilingual import Language
from vagval.domain.criterion import Criterion
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria
from vagval.domain.score_sheet import Evaluator
from vagval.domain.workbook import Column, Workbook
from vagval.report.form_sheet import explanation
from vagval.report.score_form import (
    BidHead,
    bids_in,
    context_columns,
    input_columns,
    panel_leaves,
    scale_lines,
    scales_of,
    score_sheets,
)
from vagval.report.wording import Wording


def panel_form(
    criteria: Criteria, evaluator: Evaluator, bids: Sequence[BidHead], language: Language
) -> Workbook:
    """Make one evaluator's blank sheet: criterion by criterion, all bids of the lot together."""
    procurement = criteria.procurement
    wording = Wording(language, procurement.currency)
    lots = tuple(
        (lot, leaves)
        for lot in procurement.lots
        if (leaves := _leaves(lot, evaluator)) and bids_in(lot, bids)
    )

    def columns(leaves: tuple[Criterion, ...]) -> tuple[Column, ...]:
        note = wording.text("form-panel-reason-note")
        scales = scales_of(procurement, leaves)
        return (*context_columns(wording), *input_columns(scales, note, wording))

    def turned(criterion: Criterion, some: tuple[BidHead, ...]) -> Sequence[BidHead]:
        return _turned(some, f"{procurement.seed}/{evaluator.id}/{criterion.id}")

    title = wording.text("form-panel-title", procurement=procurement.name, evaluator=evaluator.name)
    lines = (
        title,
        wording.text("form-panel-who", evaluator=evaluator.name, role=evaluator.role),
        "",
        wording.text("form-yellow"),
        wording.text("form-panel-points"),
        wording.text("form-panel-reason"),
        wording.text("form-panel-price"),
        wording.text("form-panel-order"),
        "",
        wording.text("form-unchanged"),
        wording.text("form-errors"),
        *scale_lines(procurement, lots, wording),
    )
    sheets = score_sheets(lots, bids, columns, turned, wording)
    return Workbook(title, (explanation(lines, language), *sheets))


def _leaves(lot: Lot, evaluator: Evaluator) -> tuple[Criterion, ...]:
    return tuple(leaf for leaf in panel_leaves(lot) if evaluator.scores(lot.id, leaf.id))


def _turned(bids: tuple[BidHead, ...], salt: str) -> tuple[BidHead, ...]:
    """Begin with another bid for each evaluator and criterion, so that none is always first."""
    start = int.from_bytes(sha256(salt.encode()).digest()[:8], "big") % len(bids)
    return bids[start:] + bids[:start]
