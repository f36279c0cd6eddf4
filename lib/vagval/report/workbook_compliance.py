"""Sheets on what is claimed and shown, and on its risks (arbetsbokens bevisblad)."""

from collections.abc import Iterator

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.conformance import Conformance
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.expectation import Expectation
from vagval.domain.workbook import CellValue, Sheet
from vagval.report.compliance_cells import shall_counts
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.requirement_cells import claim_text, shown_cell
from vagval.report.told_finding import told
from vagval.report.workbook_bids import BID, bid_cells
from vagval.report.workbook_columns import Columns, made_sheet

COMPLIANCE: Columns = (
    *BID, ("requirement", "key"), ("standard", "name"), ("claimed", "word"), ("verdict", "word"),
    ("degree", "percent"), ("degree-fraction", "key"), ("shall-met", "count"),
    ("shall-all", "count"), ("unmet-shall", "count"), ("unmet-should", "count"),
    ("unmet-may", "count"), ("to-test", "count"), ("broken", "count"), ("gated", "key"),
    ("clashes", "count"), ("breaches", "count"), ("evidence", "key"), ("evidence-level", "key"),
    ("issued", "date"), ("expires", "date"),
)  # fmt: skip
RISKS: Columns = (*BID, ("risk", "text"), ("action", "text"))
NOT_EXAMINED = (None,) * 12


def compliance_sheets(context: ReportContext) -> tuple[Sheet, ...]:
    """List every requirement that asks for evidence, and every risk; no sheet without rows."""
    reports = lot_reports(context)
    rows = tuple(row for report in reports for row in _rows(report))
    risks = tuple(row for report in reports for row in _risk_rows(report))
    sheets = (("compliance", COMPLIANCE, rows), ("risks", RISKS, risks))
    return tuple(made_sheet(context.wording, *sheet) for sheet in sheets if sheet[2])


def _rows(report: LotReport) -> Iterator[tuple[CellValue, ...]]:
    for each in report.each.admission.bids:
        for status in each.statuses:
            if status.conformance is not None:
                yield _row(report, each, status, status.conformance)


def _row(
    report: LotReport, each: BidAdmission, status: RequirementStatus, checked: Conformance
) -> tuple[CellValue, ...]:
    standards = report.context.evaluation.criteria.standards
    standard = next((s.name for s in standards if s.id == checked.standard), None)
    evidence = next((e for e in each.bid.evidence if e.id == checked.evidence), None)
    return (
        *bid_cells(report, each.bid.id, each.bid.vendor),
        status.requirement.id,
        report.name(standard) if standard else None,
        claim_text(report, status.claimed),
        shown_cell(report, status).text,
        *_examined(report, checked.examination),
        *_shown_by(checked, evidence),
    )


def _examined(report: LotReport, examined: Examination | None) -> tuple[CellValue, ...]:
    if examined is None:
        return NOT_EXAMINED
    met, every = shall_counts(examined)
    return (
        examined.degree,
        None if examined.degree is None else str(examined.degree),
        met,
        every,
        *(len(examined.of(EvidenceVerdict.UNMET, expectation)) for expectation in Expectation),
        len(examined.of(EvidenceVerdict.UNVERIFIABLE)),
        len(examined.of(EvidenceVerdict.MALFORMED)),
        report.text("word-yes" if examined.gate else "word-no"),
        len(examined.clashes),
        len(examined.breaches),
    )


def _shown_by(checked: Conformance, evidence: Evidence | None) -> tuple[CellValue, ...]:
    if evidence is None:
        return (checked.evidence or None, None, None, None)
    return (evidence.id, evidence.level.name, evidence.issued, evidence.expires)


def _risk_rows(report: LotReport) -> Iterator[tuple[CellValue, ...]]:
    vendors = {each.bid.id: each.bid.vendor for each in report.each.admission.bids}
    for risk in report.context.risks.get(report.each.lot.id, ()):
        words, bid = told(risk, report.context, report.each.lot.id), str(risk.details["bid"])
        yield (*bid_cells(report, bid, vendors.get(bid, bid)), words.what, words.do)
