"""The ranked bids with price, quality and figure (rangordningens tabell)."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.assessment import Assessment
from vagval.domain.decision import RankedBid
from vagval.domain.document import Cell, Head, Table
from vagval.domain.expression import PRICE
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table.

    Parameters
    ----------
    is_there
        Whether it says anything in this lot.
    """

    is_there: Callable[[LotReport], bool]
    head: Callable[[LotReport], str]
    cell: Callable[[LotReport, RankedBid], Cell]


def ranking_table(report: LotReport) -> Table:
    """List the ranked bids with what the model compares, and the distance to the first."""
    columns = tuple(each for each in COLUMNS if each.is_there(report))
    code = "award-table-provisional" if report.each.is_provisional else "award-table"
    return Table(
        report.key("table-ranking"),
        report.text(code, name=report.each.lot.name),
        (Head(report.text("column-bid")), *(Head(c.head(report), "right") for c in columns)),
        tuple(
            (Cell(report.bid_name(each.bid.bid)), *(c.cell(report, each) for c in columns))
            for each in report.each.decision.ranking
        ),
    )


def quality(assessment: Assessment) -> Fraction | None:
    """Read a bid's quality from its calculation, where the model makes one number of it."""
    steps = (step for step in assessment.steps if step.code == "step-quality")
    found = next((step.details["quality"] for step in steps), None)
    return found if isinstance(found, Fraction) else None


def _rank(report: LotReport, each: RankedBid) -> Cell:
    is_proposed = each.bid.bid == report.each.proposed
    return Cell(report.number(each.rank), "good" if is_proposed else "plain")


def _has_price(report: LotReport) -> bool:
    """Tell whether there is a price to show; where it is the figure it is not said twice."""
    is_figure = report.each.model.formula.figure.of == PRICE
    bids = (each.bid for each in report.each.decision.ranking)
    return not is_figure and any(bid.price is not None for bid in bids)


def _price(report: LotReport, each: RankedBid) -> Cell:
    return Cell(NOTHING if each.bid.price is None else report.money(each.bid.price))


def _has_quality(report: LotReport) -> bool:
    ranking = report.each.decision.ranking
    return any(quality(each.assessment) is not None for each in ranking)


def _quality(report: LotReport, each: RankedBid) -> Cell:
    share = quality(each.assessment)
    return Cell(NOTHING if share is None else report.percent(share))


def _gap(report: LotReport, each: RankedBid) -> Cell:
    best = report.each.decision.ranking[0].assessment.figure
    gap = abs(each.assessment.figure - best)
    return Cell(report.bare_figure(gap) if gap else NOTHING)


def _always(_: LotReport) -> bool:
    return True


COLUMNS = (
    Column(_always, lambda report: report.text("column-rank"), _rank),
    Column(_has_price, lambda report: report.text("column-evaluated"), _price),
    Column(_has_quality, lambda report: report.text("column-quality"), _quality),
    Column(
        _always,
        lambda report: report.figure_head,
        lambda report, each: Cell(report.bare_figure(each.assessment.figure)),
    ),
    # Where more than the figure decides, its distance says nothing.
    Column(
        lambda report: report.direction != "order",
        lambda report: report.text("column-gap"),
        _gap,
    ),
)
