"""The blank sheet where the panel writes what it agreed on (konsensusblad)."""

from collections.abc import Sequence

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.criterion import Criterion
from vagval.domain.procurement import Criteria
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

DISSENT = Bilingual("avvikande", "dissent")
"""Name of the column that readers of the file know, beside those of a score sheet."""


def consensus_form(criteria: Criteria, bids: Sequence[BidHead], language: Language) -> Workbook:
    """Make the panel's blank sheet: all bids of a criterion together, nothing filled in.

    The evaluators' own points are left out: an average in sight would become the agreement.
    """
    procurement = criteria.procurement
    wording = Wording(language, procurement.currency)
    lots = tuple(
        (lot, leaves)
        for lot in procurement.lots
        if (leaves := panel_leaves(lot)) and bids_in(lot, bids)
    )

    def columns(leaves: tuple[Criterion, ...]) -> tuple[Column, ...]:
        note = wording.text("form-consensus-reason-note")
        scales = scales_of(procurement, leaves)
        dissent = Column(
            DISSENT.in_language(language),
            40,
            is_input=True,
            note=wording.text("form-consensus-dissent-note"),
        )
        return (*context_columns(wording), *input_columns(scales, note, wording), dissent)

    title = wording.text("form-consensus-title", procurement=procurement.name)
    lines = (
        title,
        wording.text("form-consensus-who"),
        "",
        wording.text("form-yellow"),
        wording.text("form-consensus-points"),
        wording.text("form-consensus-reason"),
        wording.text("form-consensus-dissent"),
        wording.text("form-panel-price"),
        "",
        wording.text("form-unchanged"),
        wording.text("form-errors"),
        *scale_lines(procurement, lots, wording),
    )
    sheets = score_sheets(lots, bids, columns, lambda _, some: some, wording)
    return Workbook(title, (explanation(lines, language), *sheets))
