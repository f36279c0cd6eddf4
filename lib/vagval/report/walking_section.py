"""The weights that a reader may move after opening, for internal use (viktprov)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.report.context import ReportContext
from vagval.report.document import Block, Section
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.walking_block import MatrixNames, walking_block

FEWEST_CRITERIA = 2


def walking_section(context: ReportContext) -> tuple[Section, ...]:
    """Let an auditor move the weights of each lot; nothing of it is for the public.

    Weights are published and locked: after opening, what other weights would give is for the
    authority's own review of how firmly its result stands.
    """
    if context.audience == "public":
        return ()
    return lot_sections(context, "walking-weights", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    matrix = stress.matrix if stress else None
    if matrix is None or len(matrix.criteria) < FEWEST_CRITERIA:
        return ()
    key = report.key("walking")
    return (walking_block(matrix, _names(report, matrix), report.context.wording, key),)


def _names(report: LotReport, matrix: DecisionMatrix) -> MatrixNames:
    criteria = (report.each.lot.tree.get(key) for key in matrix.criteria)
    return MatrixNames(
        bids=report.bid_names(matrix.alternatives),
        criteria=tuple(
            report.name(each.name) if each else report.text("criterion-price") for each in criteria
        ),
    )
