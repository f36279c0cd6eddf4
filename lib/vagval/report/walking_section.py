"""The weights that a reader may move after opening, for internal use (viktprov)."""

from vagval.domain.audience import is_outside
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Block, Section
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.stress_frame import framed_sections, provisional_notice, weights_frame
from vagval.report.walking_block import MatrixNames, walking_block
from vagval.report.walking_words import Stage

FEWEST_CRITERIA = 2


def walking_section(context: ReportContext) -> tuple[Section, ...]:
    """Let an auditor move the weights of each lot; nothing of it is for the public.

    Weights are published and locked: after opening, what other weights would give is for the
    authority's own review of how firmly its result stands.
    """
    if is_outside(context.audience):
        return ()
    return framed_sections(context, "walking-weights", weights_frame(context.audience), _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    matrix = stress.matrix if stress else None
    if matrix is None or len(matrix.criteria) < FEWEST_CRITERIA:
        return ()
    words, key = report.context.wording, report.key("walking")
    explorer = walking_block(matrix, _names(report, matrix), words, key, _stage(report, matrix))
    return (*provisional_notice(report), explorer)


def _stage(report: LotReport, matrix: DecisionMatrix) -> Stage:
    """Tell published weights from made ones, where price is no criterion that was given any."""
    tree = report.each.lot.tree
    return "locked" if all(tree.get(key) for key in matrix.criteria) else "constructed"


def _names(report: LotReport, matrix: DecisionMatrix) -> MatrixNames:
    criteria = (report.each.lot.tree.get(key) for key in matrix.criteria)
    return MatrixNames(
        bids=report.bid_names(matrix.alternatives),
        criteria=tuple(
            report.name(each.name) if each else report.text("criterion-price") for each in criteria
        ),
    )
