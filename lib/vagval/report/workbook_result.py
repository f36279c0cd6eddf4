"""Sheets on the result: overview, steps, ranking (arbetsbokens resultatblad)."""

from collections import Counter
from collections.abc import Iterator

from vagval.domain.admission import Standing
from vagval.domain.workbook import CellValue, Sheet
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.overview_section import first_text, status_cell
from vagval.report.result_sentence import possible_firsts
from vagval.report.workbook_bids import BID, bid_cells
from vagval.report.workbook_columns import Columns, made_sheet

OVERVIEW: Columns = (
    ("lot", "key"), ("lot-name", "name"), ("model", "name"), ("bids", "count"),
    ("admitted", "count"), ("open", "count"), ("not-admitted", "count"), ("first", "name"),
    ("figure", "number"), ("figure-unit", "key"), ("status", "name"),
)  # fmt: skip
STEPS: Columns = (*BID, ("line", "count"), ("calculation", "text"))
RANKING: Columns = (
    *BID, ("rank", "count"), ("evaluated", "money"), ("figure", "number"), ("figure-unit", "key"),
    ("equal-with", "name"), ("separated-by", "name"), ("status", "name"),
)  # fmt: skip


def overview_sheet(context: ReportContext) -> Sheet:
    """List the lots with their bids, result and status."""
    rows = tuple(_overview_row(report) for report in lot_reports(context))
    return made_sheet(context.wording, "overview", OVERVIEW, rows)


def steps_sheet(context: ReportContext) -> Sheet:
    """List every line of every calculation in order."""
    rows = tuple(row for report in lot_reports(context) for row in _step_rows(report))
    return made_sheet(context.wording, "steps", STEPS, rows)


def ranking_sheet(context: ReportContext) -> Sheet:
    """List the ranked bids with their exact figures."""
    rows = tuple(row for report in lot_reports(context) for row in _ranking_rows(report))
    return made_sheet(context.wording, "ranking", RANKING, rows)


def _unit(report: LotReport) -> str:
    unit = report.each.model.unit
    return report.procurement.currency if unit == "money" else report.text(f"word-{unit}")


def _overview_row(report: LotReport) -> tuple[CellValue, ...]:
    each = report.each
    standings = Counter(bid.standing for bid in each.admission.bids)
    is_open = each.is_provisional and len(possible_firsts(report)) > 1
    first = () if is_open else each.decision.ranking
    return (
        each.lot.id,
        report.lot_name,
        report.text(f"model-{each.model.key}"),
        len(each.admission.bids),
        standings[Standing.ADMITTED],
        standings[Standing.OPEN],
        standings[Standing.NOT_ADMITTED],
        first_text(report),
        first[0].assessment.figure if first else None,
        _unit(report) if first else None,
        status_cell(report).text,
    )


def _step_rows(report: LotReport) -> Iterator[tuple[CellValue, ...]]:
    of = report.context.wording.of
    for ranked in report.each.decision.ranking:
        lines = [
            report.text("step-of-criterion", criterion=score.criterion.name, line=of(step))
            for score in ranked.bid.scores
            for step in score.steps
        ]
        lines += [of(step) for step in ranked.assessment.steps]
        for number, line in enumerate(lines, start=1):
            yield (*bid_cells(report, ranked.bid.bid, ranked.bid.vendor), number, line)


def _ranking_rows(report: LotReport) -> Iterator[tuple[CellValue, ...]]:
    for ranked in report.each.decision.ranking:
        equal = report.bid_names(ranked.equal_figure)
        yield (
            *bid_cells(report, ranked.bid.bid, ranked.bid.vendor),
            ranked.rank,
            ranked.bid.price,
            ranked.assessment.figure,
            _unit(report),
            report.listing(equal) if equal else None,
            report.rule_name(ranked.separated_by) if ranked.separated_by else None,
            status_cell(report).text if ranked.rank == 1 else None,
        )
