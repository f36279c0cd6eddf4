"""What is shown, and not only claimed (påstått och påvisat)."""

from collections import Counter
from types import MappingProxyType

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.scored_bids import ScoredBid
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.requirement_cells import (
    claim_text,
    evidence_text,
    requirement_heads,
    requirement_named,
    result_cell,
    shown_cell,
)

SHOWN_COLUMNS: MappingProxyType[EvidenceVerdict | None, str] = MappingProxyType(
    {
        EvidenceVerdict.MET: "column-shown",
        EvidenceVerdict.UNMET: "column-contradicted",
        EvidenceVerdict.UNVERIFIABLE: "column-unverifiable",
        EvidenceVerdict.MALFORMED: "column-malformed",
        None: "column-without-evidence",
    }
)


def compliance_section(context: ReportContext) -> tuple[Section, ...]:
    """Put what is claimed beside what is shown, and say what it is worth."""
    return lot_sections(context, "compliance", _blocks)


def evidence_statuses(each: BidAdmission) -> tuple[RequirementStatus, ...]:
    """Give a bid's status for every requirement that asks for evidence."""
    return tuple(s for s in each.statuses if s.conformance is not None)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    bids = tuple(each for each in report.each.admission.bids if evidence_statuses(each))
    if not bids:
        return (Paragraph(report.text("compliance-none")),)
    return (
        _summary(report, bids),
        Paragraph(report.text("compliance-levels")),
        *_degrees(report),
        *(_details(report, each) for each in bids),
    )


def _summary(report: LotReport, bids: tuple[BidAdmission, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-asked-evidence"), "right"),
        Head(report.text("column-claimed-met"), "right"),
        *(Head(report.text(code), "right") for code in SHOWN_COLUMNS.values()),
    )
    rows = []
    for each in bids:
        statuses = evidence_statuses(each)
        verdicts = Counter(s.conformance.verdict for s in statuses if s.conformance is not None)
        claimed = sum(s.claimed is Claim.MET for s in statuses)
        counts = (len(statuses), claimed, *(verdicts[verdict] for verdict in SHOWN_COLUMNS))
        cells = tuple(Cell(report.number(count)) for count in counts)
        rows.append((Cell(report.bid_name(each.bid.id)), *cells))
    return Table(
        report.key("table-compliance"), report.text("compliance-summary"), heads, tuple(rows)
    )


def _details(report: LotReport, each: BidAdmission) -> Table:
    heads = (
        "column-claimed", "column-verdict", "column-evidence",
        "column-conclusion",
    )  # fmt: skip
    statuses = evidence_statuses(each)
    return Table(
        report.key(f"table-compliance-{each.bid.id}"),
        report.text("compliance-details", bid=report.bid_name(each.bid.id), count=len(statuses)),
        (*requirement_heads(report), *(Head(report.text(code)) for code in heads)),
        tuple(
            (
                *requirement_named(report, status.requirement),
                Cell(claim_text(report, status.claimed)),
                shown_cell(report, status),
                Cell(evidence_text(report, status)),
                result_cell(report, status.result),
            )
            for status in statuses
        ),
        is_folded=True,
    )


def _degrees(report: LotReport) -> tuple[Table, ...]:
    leaves = tuple(leaf for leaf in report.leaves if leaf.source is PointSource.COMPLIANCE)
    return tuple(
        table
        for leaf in leaves
        for table in (_points_table(report, leaf), _degree_table(report, leaf))
    )


def _degree_table(report: LotReport, leaf: Criterion) -> Table:
    heads = (
        Head(report.text("column-degree")),
        Head(report.text("column-points"), "right"),
    )
    return Table(
        report.key(f"table-degrees-{leaf.id}"),
        report.text("compliance-degrees", criterion=leaf.name),
        heads,
        tuple(
            (
                Cell(report.text("degree-from", degree=degree)),
                Cell(report.number(points)),
            )
            for degree, points in leaf.degree_points
        ),
    )


def _points_table(report: LotReport, leaf: Criterion) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-points"), "right"),
        Head(report.text("column-calculation")),
    )
    return Table(
        report.key(f"table-shown-{leaf.id}"),
        report.text("compliance-scored", criterion=leaf.name),
        heads,
        tuple(_points_row(report, leaf, bid) for bid in report.each.scored.bids),
    )


def _points_row(report: LotReport, leaf: Criterion, bid: ScoredBid) -> tuple[Cell, ...]:
    score = bid.score(leaf.id)
    steps = tuple(report.context.wording.of(step) for step in score.steps) if score else ()
    return (
        Cell(report.bid_name(bid.bid)),
        Cell(report.points(score.points) if score else NOTHING),
        Cell("\n".join(steps)),
    )
