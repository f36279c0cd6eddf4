"""What the evidence shows of the required standards (krävda standarder)."""

from vagval.domain.document import Block, Paragraph, Section, Table
from vagval.domain.standard import RequiredStandard
from vagval.report.compliance_items import items_tables
from vagval.report.compliance_matrix import matrix_tables
from vagval.report.compliance_remarks import remarks_tables
from vagval.report.compliance_standard import standard_table
from vagval.report.compliance_standing import lot_standards, standings_of
from vagval.report.context import ReportContext
from vagval.report.figure_compliance import compliance_pictures
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections


def standards_section(context: ReportContext) -> tuple[Section, ...]:
    """Show the matrix of bids and standards, then each standard in detail."""
    return lot_sections(context, "standards", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    standards = lot_standards(report)
    if not standards or not report.each.admission.bids:
        return (Paragraph(report.text("standards-none")),)
    return (
        *matrix_tables(report, standards),
        *compliance_pictures(report, standards),
        Paragraph(report.text("standards-degree")),
        *(table for standard in standards for table in _detailed(report, standard)),
    )


def _detailed(report: LotReport, standard: RequiredStandard) -> tuple[Table, ...]:
    standings = standings_of(report, standard)
    if not standings:
        return ()
    return (
        standard_table(report, standard, standings),
        *items_tables(report, standard, standings),
        *remarks_tables(report, standard, standings),
    )
