"""The evaluation as a workbook: everything that was counted, to count again (arbetsbok)."""

from vagval.domain.audience import sees_prices
from vagval.domain.workbook import CellValue, Column, Sheet, Workbook
from vagval.report.context import ReportContext
from vagval.report.cover_facts import cover_facts, cover_notices, step_facts
from vagval.report.cover_section import report_cover
from vagval.report.masking import masked
from vagval.report.recompute_live import LiveSheets, live_sheets
from vagval.report.workbook_bids import mandatory_sheet, prices_sheet, scored_sheet
from vagval.report.workbook_compliance import compliance_sheets
from vagval.report.workbook_result import overview_sheet, ranking_sheet, steps_sheet
from vagval.report.workbook_scores import counted_sheet, individual_sheet

READ_ME_WIDTH = 100


def evaluation_workbook(context: ReportContext) -> Workbook:
    """Make the workbook as the context's audience may see it."""
    seen = masked(context)
    if not sees_prices(seen.audience):
        return _of_quality(seen)
    live = live_sheets(seen, seen.wording.text("sheet-agreement"))
    return Workbook(
        title=report_cover(seen)[0].title,
        sheets=(
            _read_me(seen, live),
            overview_sheet(seen),
            prices_sheet(seen),
            mandatory_sheet(seen),
            individual_sheet(seen),
            counted_sheet(seen),
            scored_sheet(seen),
            *compliance_sheets(seen),
            steps_sheet(seen),
            ranking_sheet(seen),
            *live.sheets,
        ),
        names=live.names,
        continued=seen.wording.text("workbook-continued"),
    )


def _of_quality(seen: ReportContext) -> Workbook:
    """Make the workbook of who may not see prices: nothing in it is computed from one."""
    title, name = report_cover(seen)[0].title, seen.wording.text("sheet-read-me")
    notices = (f"{each.label} {each.text}" for each in cover_notices(seen))
    facts = (f"{name}: {' '.join(value.split())}" for name, value in step_facts(seen))
    lines = (title, *notices, *facts)
    read_me = Sheet(
        name, (Column(name, READ_ME_WIDTH),), tuple((line,) for line in lines), is_text=True
    )
    return Workbook(
        title=title,
        sheets=(
            read_me,
            mandatory_sheet(seen),
            individual_sheet(seen),
            counted_sheet(seen),
            scored_sheet(seen),
            *compliance_sheets(seen),
        ),
    )


def _read_me(context: ReportContext, live: LiveSheets) -> Sheet:
    """Say what the workbook is, whether its own formulas agree, and who may see it."""
    cover = report_cover(context)[0]
    lines: tuple[CellValue, ...] = (
        cover.title,
        cover.subtitle,
        cover.lead,
        live.summary,
        *(f"{notice.label} {notice.text}" for notice in cover_notices(context)),
        context.wording.text("workbook-exact"),
        *live.explained,
        *(f"{name}: {' '.join(value.split())}" for name, value in cover_facts(context)),
    )
    name = context.wording.text("sheet-read-me")
    return Sheet(
        name, (Column(name, READ_ME_WIDTH),), tuple((line,) for line in lines), is_text=True
    )
