"""What an award is, in sentences (tilldelningen i ord)."""

from typing import TYPE_CHECKING

from vagval.domain.decision import RankedBid
from vagval.domain.record import RecordedDecision
from vagval.report.lot_report import LotReport

if TYPE_CHECKING:
    from vagval.domain.errors import DetailValue


def awarded_sentence(report: LotReport, winner: RankedBid) -> str:
    """Say who is awarded a lot's contract, and what decided it."""
    names: dict[str, DetailValue] = {
        "buyer": report.procurement.buyer,
        "lot": report.each.lot.name,
        "bid": report.bid_name(winner.bid.bid),
        "name": report.figure_name,
        "figure": report.figure(winner.assessment.figure),
        "count": len(report.each.decision.ranking),
    }
    if report.each.allocated is not None and winner.rank > 1:
        return report.text("letter-awarded-allocated", rank=winner.rank, **names)
    if len(report.each.decision.ranking) == 1:
        return report.text("letter-awarded-alone", **names)
    sentence = report.text(f"letter-awarded-{report.direction}", **names)
    if not winner.equal_figure:
        return sentence
    rule = report.rule_name(winner.separated_by or "none")
    count = len(winner.equal_figure) + 1
    return f"{sentence} {report.text('result-after-tie-break', count=count, rule=rule)}"


def ground_text(report: LotReport) -> str:
    """Name the evaluation ground and the award model (grund för utvärdering, LOU 16:1)."""
    model = report.each.model
    return report.text(
        "letter-ground-model",
        ground="quality" if report.leaves else "price",
        model=report.text(f"model-{model.key}"),
        name=report.figure_name,
        direction=report.direction,
    )


def how_decided(report: LotReport, decision: RecordedDecision) -> str:
    """Quote a decision as it is on record."""
    return report.text("letter-decided", date=decision.on, by=decision.by, text=decision.text)
