"""Three invented bids, computed line by line as real ones are (räkneexempel)."""

from vagval.domain.criterion import PointSource
from vagval.domain.decision import Decision, RankedBid
from vagval.domain.document import Block, Callout, Cell, Head, Paragraph, Steps, Table
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.report.cell_words import NOTHING, THEN
from vagval.report.comparison_text import comparison_text
from vagval.report.lab_compared import compared_table
from vagval.report.lab_report import LabReport


def example_blocks(report: LabReport) -> tuple[Block, ...]:
    """Show the bids, each calculation, and who would be first."""
    invented = Callout(report.text("proof-label-invented"), report.text("proof-invented"))
    lot = next((each for each in report.lots if each.id in report.context.examples), None)
    if lot is None:
        table = compared_table(
            report, "table-example", report.text("lab-invented-table"),
            report.test.invented, report.comparison(report.test.invented),
        )  # fmt: skip
        return (invented, table)
    decision = report.context.examples[lot.id]
    ranked = sorted(decision.ranking, key=lambda each: each.bid.bid)
    return (
        invented,
        *_of_lot(report, lot),
        _bids(report, lot, tuple(each.bid for each in ranked)),
        Paragraph(report.text("proof-going-on")),
        *(_steps(report, each) for each in ranked),
        _result(report, decision),
    )


def _of_lot(report: LabReport, lot: Lot) -> tuple[Block, ...]:
    """Say whose criteria the example uses, where several lots share the model."""
    if len(report.lots) == 1:
        return ()
    name = report.context.name(lot.name)
    return (Paragraph(report.text("proof-example-lot", lot=name)),)


def _bids(report: LabReport, lot: Lot, bids: tuple[ScoredBid, ...]) -> Table:
    heads = (
        Head(report.text("proof-column-of-bid")),
        *(Head(report.text("proof-bid", bid=bid.bid), "right") for bid in bids),
    )
    price = (
        Cell(report.text("column-evaluated")),
        *(Cell(NOTHING if bid.price is None else report.money(bid.price)) for bid in bids),
    )
    has_price = any(bid.price is not None for bid in bids)
    rows = (
        *((price,) if has_price else ()),
        *(
            (
                Cell(report.context.name(leaf.name)),
                *(Cell(_points(report, bid.score(leaf.id))) for bid in bids),
            )
            for leaf in lot.tree.quality_leaves
        ),
    )
    return Table(report.key("table-example"), report.text("proof-example-table"), heads, rows)


def _points(report: LabReport, score: CriterionScore | None) -> str:
    if score is None:
        return NOTHING
    is_amount = score.criterion.source is PointSource.REQUIREMENTS and score.deduction is not None
    code = "score-amount-of" if is_amount else "score-of"
    return report.text(code, points=score.points, maximum=score.maximum)


def _steps(report: LabReport, each: RankedBid) -> Steps:
    of = report.context.wording.of
    return Steps(
        report.text("proof-bid", bid=each.bid.bid),
        tuple(of(step) for step in each.assessment.steps),
    )


def _result(report: LabReport, decision: Decision) -> Callout:
    """Say the order, and the figures that it rests on."""
    ranking = decision.ranking
    written = comparison_text(
        report.test.formula.unit,
        (each.assessment.figure for each in ranking),
        report.context.wording,
    )
    order = THEN.join(
        report.text("proof-place", bid=each.bid.bid, figure=written.figure(each.assessment.figure))
        for each in ranking
    )
    wins = report.text(f"model-{report.test.formula.key}.wins")
    told = report.text("proof-result", order=order, wins=wins)
    return Callout(report.text("proof-label-result"), told, "good")
