"""Sheets on what was bid: prices, ska-krav, bör-krav (arbetsbokens anbudsblad)."""

from collections.abc import Iterator

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.bid_price import PriceLine
from vagval.domain.workbook import CellValue, Sheet
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.requirement_cells import (
    answer_to,
    basis_text,
    claim_text,
    evidence_text,
    result_cell,
    shown_cell,
)
from vagval.report.workbook_columns import Columns, made_sheet

BID: Columns = (("lot", "key"), ("bid-key", "key"), ("vendor", "name"))
PRICES: Columns = (
    *BID, ("item", "key"), ("item-text", "text"), ("period", "word"), ("quantity", "number"),
    ("unit", "word"), ("option", "key"), ("opened-unit", "money"), ("evaluated-unit", "money"),
    ("opened-sum", "money"), ("evaluated-sum", "money"), ("correction-reason", "text"),
)  # fmt: skip
DISCOUNTED: Columns = (
    ("year", "number"), ("index", "key"), ("factor", "number"), ("present", "money"),
)  # fmt: skip
"""What the sheet of prices goes on with where a life-cycle cost is computed."""
REQUIREMENTS: Columns = (
    *BID, ("requirement", "key"), ("area", "word"), ("requirement-text", "text"),
    ("claimed", "word"), ("answer-text", "text"), ("verdict", "word"), ("evidence", "text"),
    ("conclusion", "word"), ("basis", "text"),
)  # fmt: skip
SCORED: Columns = (*REQUIREMENTS, ("criterion", "name"), ("points-worth", "points"),
                   ("deduction-worth", "money"))  # fmt: skip


def prices_sheet(context: ReportContext) -> Sheet:
    """List every item of every bid: opened, corrected, evaluated."""
    rows = tuple(
        _price_row(report, each, line)
        for report, each in _bids(context)
        if each.price is not None
        for line in each.price.lines
    )
    is_discounted = context.evaluation.criteria.procurement.life_cycle is not None
    columns = (*PRICES, *DISCOUNTED) if is_discounted else PRICES
    return made_sheet(context.wording, "prices", columns, rows)


def mandatory_sheet(context: ReportContext) -> Sheet:
    """List every ska-krav for every bid."""
    rows = tuple(
        _requirement_row(report, each, status)
        for report, each in _bids(context)
        for status in each.statuses
        if status.requirement.is_mandatory
    )
    return made_sheet(context.wording, "mandatory", REQUIREMENTS, rows)


def scored_sheet(context: ReportContext) -> Sheet:
    """List every bör-krav for every bid, with what it is worth when met."""
    rows = tuple(
        (*_requirement_row(report, each, status), *_worth(report, status))
        for report, each in _bids(context)
        for status in each.statuses
        if not status.requirement.is_mandatory
    )
    return made_sheet(context.wording, "scored", SCORED, rows)


def bid_cells(report: LotReport, bid: str, vendor: str) -> tuple[CellValue, ...]:
    """Name the lot and the bid at the start of a row."""
    return (report.each.lot.id, bid, vendor)


def _bids(context: ReportContext) -> Iterator[tuple[LotReport, BidAdmission]]:
    for report in lot_reports(context):
        for each in report.each.admission.bids:
            yield report, each


def _price_row(report: LotReport, each: BidAdmission, line: PriceLine) -> tuple[CellValue, ...]:
    item = line.item
    is_hidden = report.context.hides(each.bid.id, "prices")
    amounts: tuple[CellValue, ...] = (
        (report.text("masked-secret"),) * 4
        if is_hidden
        else (line.opened_unit, line.evaluated_unit, line.opened, line.evaluated)
    )
    return (
        *bid_cells(report, each.bid.id, each.bid.vendor),
        item.id,
        report.name(item.text),
        item.period,
        item.quantity,
        item.unit,
        report.text("word-yes" if item.is_option else "word-no"),
        *amounts,
        line.correction.reason if line.correction else None,
        *_discounted(report, each, line),
    )


def _discounted(report: LotReport, each: BidAdmission, line: PriceLine) -> tuple[CellValue, ...]:
    """Give when an item is paid and what that is worth; nothing where prices are only added."""
    if report.procurement.life_cycle is None:
        return ()
    is_hidden = report.context.hides(each.bid.id, "prices")
    present = report.text("masked-secret") if is_hidden else line.present
    return (line.item.year, line.item.index or None, line.factor, present)


def _requirement_row(
    report: LotReport, each: BidAdmission, status: RequirementStatus
) -> tuple[CellValue, ...]:
    requirement = status.requirement
    answer = answer_to(each, requirement.id)
    return (
        *bid_cells(report, each.bid.id, each.bid.vendor),
        requirement.id,
        requirement.area,
        report.name(requirement.text),
        claim_text(report, status.claimed),
        answer.text if answer and answer.text else None,
        shown_cell(report, status).text,
        evidence_text(report, status) if status.conformance else None,
        result_cell(report, status.result).text,
        basis_text(report, status),
    )


def _worth(report: LotReport, status: RequirementStatus) -> tuple[CellValue, ...]:
    requirement = status.requirement
    leaf = report.each.lot.tree.get(requirement.criterion)
    name = report.name(leaf.name) if leaf else None
    return (name, requirement.points, requirement.deduction)
