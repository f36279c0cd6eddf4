"""Which bids may be evaluated, and why (prövning av anbud)."""

from types import MappingProxyType

from vagval.domain.admission import BidAdmission, RequirementStatus, Standing
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.domain.record import Clarification, RequirementResult
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.requirement_cells import (
    answer_text,
    basis_text,
    evidence_text,
    requirement_heads,
    requirement_named,
    slug,
)
from vagval.report.told_finding import told

STANDING_TONES: MappingProxyType[Standing, Tone] = MappingProxyType(
    {Standing.ADMITTED: "good", Standing.NOT_ADMITTED: "bad", Standing.OPEN: "warning"}
)


def admission_section(context: ReportContext) -> tuple[Section, ...]:
    """Say of each bid whether it is evaluated, and on which requirements it falls."""
    return lot_sections(context, "admission", _blocks)


def standing_cell(report: LotReport, standing: Standing) -> Cell:
    """Say whether a bid is evaluated."""
    return Cell(report.text(f"standing-{slug(standing.value)}"), STANDING_TONES[standing])


def _blocks(report: LotReport) -> tuple[Block, ...]:
    bids = report.each.admission.bids
    if not bids:
        return (Paragraph(report.text("admission-no-bids")),)
    blocks: list[Block] = [_standings(report, bids)]
    unmet = _unmet(bids)
    if unmet:
        blocks.append(_unmet_table(report, unmet))
    clarifications = _clarifications(report)
    if clarifications:
        blocks.append(_clarification_table(report, clarifications))
    return tuple(blocks)


def _standings(report: LotReport, bids: tuple[BidAdmission, ...]) -> Table:
    heads = ("column-bid", "column-product", "column-standing", "column-reasons")
    return Table(
        report.key("table-admission"),
        report.text("admission-table", name=report.each.lot.name),
        tuple(Head(report.text(code)) for code in heads),
        tuple(
            (
                Cell(report.bid_name(each.bid.id)),
                Cell(report.product(each.bid)),
                standing_cell(report, each.standing),
                Cell(_reasons(report, each)),
            )
            for each in bids
        ),
    )


def _reasons(report: LotReport, each: BidAdmission) -> str:
    reasons = [told(reason, report.context, report.each.lot.id).what for reason in each.reasons]
    mandatory = [s for s in each.statuses if s.requirement.is_mandatory]
    if all(s.result is RequirementResult.MET for s in mandatory):
        reasons.insert(0, report.text("admission-all-met", count=len(mandatory)))
    return "\n".join(reasons)


def _unmet(bids: tuple[BidAdmission, ...]) -> tuple[tuple[BidAdmission, RequirementStatus], ...]:
    return tuple(
        (each, status)
        for each in bids
        for status in each.statuses
        if status.requirement.is_mandatory and status.result is RequirementResult.NOT_MET
    )


def _unmet_table(
    report: LotReport, unmet: tuple[tuple[BidAdmission, RequirementStatus], ...]
) -> Table:
    heads = ("column-bid", "column-answer", "column-evidence", "column-basis")
    return Table(
        report.key("table-unmet"),
        report.text("admission-unmet"),
        (*requirement_heads(report), *(Head(report.text(code)) for code in heads)),
        tuple(
            (
                *requirement_named(report, status.requirement),
                Cell(report.bid_name(each.bid.id)),
                Cell(answer_text(report, each, status.requirement.id)),
                Cell(evidence_text(report, status)),
                Cell(basis_text(report, status)),
            )
            for each, status in unmet
        ),
    )


def _clarifications(report: LotReport) -> tuple[Clarification, ...]:
    bids = {each.bid.id for each in report.each.admission.bids}
    criteria = report.context.evaluation.criteria
    asked = {"", *(r.id for r in criteria.requirements_of(report.each.lot.id))}
    record = report.context.evaluation.material.record
    return tuple(c for c in record.clarifications if c.bid in bids and c.requirement in asked)


def _clarification_table(report: LotReport, entries: tuple[Clarification, ...]) -> Table:
    heads = (
        "column-bid", "column-requirement", "column-question", "column-answer",
        "column-changes-offer", "column-by", "column-source",
    )  # fmt: skip
    return Table(
        report.key("table-clarifications"),
        report.text("admission-clarifications"),
        tuple(Head(report.text(code)) for code in heads),
        tuple(
            (
                Cell(report.bid_name(entry.bid)),
                Cell(entry.requirement or NOTHING),
                Cell(entry.question),
                Cell(entry.answer),
                _changes(report, entry),
                Cell(report.text("by-on", by=entry.by, date=entry.on)),
                Cell(report.place(entry.place)),
            )
            for entry in entries
        ),
    )


def _changes(report: LotReport, entry: Clarification) -> Cell:
    return (
        Cell(report.text("word-yes"), "bad")
        if entry.changes_offer
        else Cell(report.text("word-no"))
    )
