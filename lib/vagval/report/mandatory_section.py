"""Which bid meets which ska-krav, and what is unclear (ska-krav för anbud)."""

from collections.abc import Callable

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement
from vagval.report.context import ReportContext
from vagval.report.figure_mandatory import mandatory_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.many_bids import group_cells, group_heads, is_many, statuses_by_requirement
from vagval.report.requirement_cells import (
    RESULT_TONES,
    answer_text,
    basis_text,
    evidence_text,
    requirement_heads,
    requirement_named,
    result_cell,
    result_word,
)

Pairs = tuple[tuple[BidAdmission, RequirementStatus], ...]
Columns = tuple[tuple[Head, ...], Callable[[tuple[RequirementStatus, ...]], tuple[Cell, ...]]]
"""Heads, and what makes a requirement's cells under them."""


def mandatory_section(context: ReportContext) -> tuple[Section, ...]:
    """Show every ska-krav for every bid, then what is unclear and what was assessed."""
    return lot_sections(context, "mandatory", _blocks)


def mandatory_of(report: LotReport) -> tuple[Requirement, ...]:
    """Give a lot's ska-krav in published order."""
    requirements = report.context.evaluation.criteria.requirements_of(report.each.lot.id)
    return tuple(r for r in requirements if r.is_mandatory)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    bids = report.each.admission.bids
    if not mandatory_of(report):
        return (Paragraph(report.text("mandatory-none")),)
    if not bids:
        return ()
    unclear = tuple(
        (each, status)
        for each in bids
        for status in each.statuses
        if status.requirement.is_mandatory and status.result is RequirementResult.UNCLEAR
    )
    assessed = tuple(
        (each, status)
        for each in bids
        for status in each.statuses
        if status.assessment is not None and (each, status) not in unclear
    )
    return (
        mandatory_picture(report),
        *(_pairs_table(report, "unclear", unclear) if unclear else ()),
        *(_pairs_table(report, "assessed", assessed) if assessed else ()),
        _matrix(report, bids),
    )


def _matrix(report: LotReport, bids: tuple[BidAdmission, ...]) -> Table:
    statuses = statuses_by_requirement(bids)
    requirements = mandatory_of(report)
    heads, cells = _grouped(report) if is_many(len(bids)) else _one_column_each(report, bids)
    return Table(
        report.key("table-mandatory"),
        report.text("mandatory-matrix", requirements=len(requirements), bids=len(bids)),
        (*requirement_heads(report), *heads),
        tuple(
            (*requirement_named(report, requirement), *cells(statuses[requirement.id]))
            for requirement in requirements
        ),
        is_folded=True,
    )


def _one_column_each(report: LotReport, bids: tuple[BidAdmission, ...]) -> Columns:
    heads = tuple(Head(report.bid_name(each.bid.id)) for each in bids)
    return heads, lambda statuses: tuple(result_cell(report, s.result) for s in statuses)


def _grouped(report: LotReport) -> Columns:
    words = tuple(result_word(result) for result in RESULT_TONES)
    return group_heads(report, words), lambda statuses: group_cells(
        report, statuses, words, lambda status: result_word(status.result)
    )


def _pairs_table(report: LotReport, kind: str, pairs: Pairs) -> tuple[Table]:
    heads = (
        "column-bid", "column-answer", "column-evidence",
        "column-conclusion", "column-basis",
    )  # fmt: skip
    table = Table(
        report.key(f"table-{kind}"),
        report.text(f"table-{kind}"),
        (*requirement_heads(report), *(Head(report.text(code)) for code in heads)),
        tuple(
            (
                *requirement_named(report, status.requirement),
                Cell(report.bid_name(each.bid.id)),
                Cell(answer_text(report, each, status.requirement.id)),
                Cell(evidence_text(report, status)),
                result_cell(report, status.result),
                Cell(basis_text(report, status)),
            )
            for each, status in pairs
        ),
    )
    return (table,)
