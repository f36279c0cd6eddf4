"""A workbook whose formulas compute the award once more, on their own (kontrollräkning)."""

from vagval.domain.workbook import CellValue, Column, Sheet, Workbook
from vagval.report.context import ReportContext
from vagval.report.cover_facts import cover_notices, step_facts
from vagval.report.cover_section import subtitle
from vagval.report.masking import masked
from vagval.report.recompute_live import LiveSheets, live_sheets

READ_ME_WIDTH = 100


def recompute_workbook(context: ReportContext) -> Workbook:
    """Make the workbook: for each lot what was published and given as values, all else live.

    It shares the published formula with the award, and nothing of how the award computes it: a
    spreadsheet program is a second calculator, in binary numbers, with functions of its own.

    References
    ----------
    S. Laidlaw, report on the InterCity West Coast franchise competition (2012): a tool unfit for
    its purpose, weakly assured; the competition was cancelled.
    """
    seen = masked(context)
    live = live_sheets(seen, seen.wording.text("sheet-overview"))
    return Workbook(
        title=_title(seen), sheets=(_read_me(seen, live), *live.sheets), names=live.names
    )


def _title(context: ReportContext) -> str:
    name = context.evaluation.criteria.procurement.name
    return context.wording.text("recompute-title", name=name)


def _read_me(context: ReportContext, live: LiveSheets) -> Sheet:
    """Say whether everything agrees, what the workbook is, and how to read it."""
    lines: tuple[CellValue, ...] = (
        _title(context),
        subtitle(context),
        live.summary,
        *(f"{notice.label} {notice.text}" for notice in cover_notices(context)),
        *live.explained,
        *(f"{name}: {' '.join(value.split())}" for name, value in step_facts(context)),
    )
    name = context.wording.text("sheet-read-me")
    return Sheet(
        name, (Column(name, READ_ME_WIDTH),), tuple((line,) for line in lines), is_text=True
    )
