"""What each bör-krav gave each bid (bör-krav för anbud)."""

from fractions import Fraction

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.assessment import Step
from vagval.domain.bid import Claim
from vagval.domain.criterion import Criterion
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.requirement import Requirement
from vagval.domain.scored_bids import CriterionScore
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.many_bids import group_cells, group_heads, is_many, statuses_by_requirement
from vagval.report.requirement_cells import (
    RESULT_TONES,
    requirement_heads,
    requirement_named,
    result_word,
)
from vagval.report.scores_section import score_text

WORDS = ("result-met", "claim-partly", "result-not-met", "result-unclear", "claim-unanswered")
"""What a bör-krav can come to."""
SUMS = "requirements-sum-"
"""Steps that say what the last row says."""


def requirements_scored_section(context: ReportContext) -> tuple[Section, ...]:
    """Show every bör-krav for every evaluated bid, and the points or amounts it gave."""
    return lot_sections(context, "requirements-scored", _blocks)


def scored_of(report: LotReport, criterion: str) -> tuple[Requirement, ...]:
    """Give a criterion's bör-krav in published order."""
    requirements = report.context.evaluation.criteria.requirements_of(report.each.lot.id)
    return tuple(r for r in requirements if not r.is_mandatory and r.criterion == criterion)


def worth(report: LotReport, requirement: Requirement) -> str:
    """Say what a met bör-krav is worth."""
    if requirement.deduction is not None:
        return report.money(requirement.deduction)
    if requirement.points is not None:
        return report.text("unit-points", points=report.points(requirement.points))
    return NOTHING


def status_word(status: RequirementStatus) -> str:
    """Give the key of the word: met, partly met, not met, unclear or unanswered."""
    if status.assessment is None and status.claimed is None:
        return "claim-unanswered"
    if status.assessment is None and status.claimed is Claim.PARTLY:
        return "claim-partly"
    return result_word(status.result)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    bids = report.each.admission.evaluated
    if not bids:
        return ()
    shown = tuple(
        block
        for leaf in report.leaves
        if (requirements := scored_of(report, leaf.id))
        for block in (_table(report, leaf.id, requirements, bids), *_how(report, leaf, bids))
    )
    if not shown:
        return ()
    share = report.procurement.partly_share
    return (Paragraph(report.text("requirements-partly", share=Fraction(share))), *shown)


def _table(
    report: LotReport,
    leaf: str,
    requirements: tuple[Requirement, ...],
    bids: tuple[BidAdmission, ...],
) -> Table:
    criterion = report.each.lot.tree.get(leaf)
    statuses = statuses_by_requirement(bids)
    many = is_many(len(bids))
    columns = (
        group_heads(report, WORDS)
        if many
        else tuple(Head(report.bid_name(each.bid.id)) for each in bids)
    )
    rows = tuple(
        (
            *requirement_named(report, requirement),
            Cell(worth(report, requirement)),
            *(
                group_cells(report, statuses[requirement.id], WORDS, status_word)
                if many
                else tuple(_cell(report, status) for status in statuses[requirement.id])
            ),
        )
        for requirement in requirements
    )
    return Table(
        report.key(f"table-scored-{leaf}"),
        report.text(
            "requirements-table",
            criterion=criterion.name if criterion else leaf,
            count=len(requirements),
        ),
        (*requirement_heads(report), Head(report.text("column-worth"), "right"), *columns),
        rows if many else (*rows, _sum_row(report, leaf, bids)),
        is_folded=True,
    )


def _cell(report: LotReport, status: RequirementStatus) -> Cell:
    return Cell(report.text(status_word(status)), RESULT_TONES[status.result])


def _sum_row(report: LotReport, leaf: str, bids: tuple[BidAdmission, ...]) -> tuple[Cell, ...]:
    return (
        Cell(report.text("row-total")),
        Cell(""),
        Cell(""),
        *(Cell(_sum_text(report, leaf, each.bid.id)) for each in bids),
    )


def _sum_text(report: LotReport, leaf: str, bid: str) -> str:
    score = _score(report, leaf, bid)
    return NOTHING if score is None else score_text(report, score)


def _score(report: LotReport, leaf: str, bid: str) -> CriterionScore | None:
    scored = next((b for b in report.each.scored.bids if b.bid == bid), None)
    return scored.score(leaf) if scored else None


def _how(report: LotReport, leaf: Criterion, bids: tuple[BidAdmission, ...]) -> tuple[Block, ...]:
    """Say how the sums came about, where it takes more than adding up what the rows give."""
    told = tuple(
        report.text("requirements-sum-of", bid=report.bid_name(each.bid.id), how=" ".join(steps))
        for each in bids
        if (score := _score(report, leaf.id, each.bid.id))
        and (steps := tuple(map(report.context.wording.of, filter(_adds, score.steps))))
    )
    if not told:
        return ()
    lead = report.text("requirements-sum-how", criterion=leaf.name)
    return (Paragraph(lead), Bullets(told))


def _adds(step: Step) -> bool:
    """Tell whether a step says more than which requirements gave all or nothing, and their sum."""
    if "requirements" in step.details:
        return "of" in step.details and bool(step.details["value"])
    return not step.code.startswith(SUMS)
