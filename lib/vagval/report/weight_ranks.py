"""How often each bid has each rank, and with which weights it is first (rangacceptans)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Table
from vagval.domain.simulated import Simulated
from vagval.domain.stress import LotStress
from vagval.domain.weight_answers import WeightAnswers
from vagval.report.cell_words import NOTHING
from vagval.report.figure_acceptability import acceptability_pictures
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.weight_simulation import simulation_blocks
from vagval.report.weight_words import (
    method_name,
    ordered,
    seen,
    short_method_name,
    stage,
    tenths,
)


def rank_blocks(report: LotReport, stress: LotStress) -> tuple[Block, ...]:
    """Show first places, ranks per method and central weights, and what was simulated."""
    if stress.weights is None:
        return ()
    sums = tuple(each for each in stress.free if each.method == "weighted_sum")
    return (
        *_first_table(report, stress.weights, stress.free),
        *acceptability_pictures(report, stress.free),
        *(_rank_table(report, each) for each in stress.free),
        *(_central_table(report, stress.weights, each) for each in sums),
        *simulation_blocks(report, stress.free),
    )


def _first_table(
    report: LotReport, answers: WeightAnswers, free: tuple[Simulated, ...]
) -> tuple[Block, ...]:
    """Show how often each bid is first: exactly where it can be computed, and as simulated."""
    exact = answers.first_shares
    if exact is None and not free:
        return ()
    bids = answers.matrix.alternatives
    heads = (
        Head(report.text("column-bid")),
        *((Head(report.text("weights-column-first-exact"), "right"),) if exact is not None else ()),
        *(
            Head(
                report.text(
                    "weights-column-first-simulated", method=short_method_name(report, each.method)
                ),
                "right",
            )
            for each in free
        ),
    )
    rows = tuple(
        (
            Cell(report.bid_name(bids[place])),
            *((Cell(tenths(report, exact[place])),) if exact is not None else ()),
            *(Cell(_first_seen(report, each, bids[place])) for each in free),
        )
        for place in ordered(report, bids)
    )
    how = report.text("weights-first-how", is_exact="yes" if exact is not None else "no")
    table = Table(report.key("table-first-shares"), report.text("weights-first"), heads, rows)
    return (Paragraph(how), table)


def _first_seen(report: LotReport, run: Simulated, bid: str) -> str:
    if bid not in run.alternatives:
        return NOTHING
    return seen(report, run, run.ranks[run.alternatives.index(bid)][0])


def _rank_table(report: LotReport, run: Simulated) -> Table:
    """Give every share that the picture rounds, with its half-width."""
    heads = (
        Head(report.text("column-bid")),
        *(
            Head(report.text("weights-column-rank-number", rank=rank), "right")
            for rank in range(1, len(run.alternatives) + 1)
        ),
    )
    rows = tuple(
        (
            Cell(report.bid_name(run.alternatives[place])),
            *(Cell(seen(report, run, count)) for count in run.ranks[place]),
        )
        for place in ordered(report, run.alternatives)
    )
    method = run.method.replace("_", "-")
    caption = report.text("weights-ranks", method=method_name(report, run.method))
    return Table(report.key(f"table-ranks-{method}"), caption, heads, rows, is_folded=True)


def _central_table(report: LotReport, answers: WeightAnswers, run: Simulated) -> Table:
    """Give the mean of the weights under which each bid is first, beside the published ones."""
    published = dict(zip(answers.matrix.criteria, answers.matrix.weights, strict=True))
    central = {
        place: weights
        for place in ordered(report, run.alternatives)
        if (weights := run.central_weights(place)) is not None
    }
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("weights-column-published-weight", stage=stage(report)), "right"),
        *(Head(report.bid_name(run.alternatives[place]), "right") for place in central),
    )
    rows = tuple(
        (
            Cell(criterion_name(report, key)),
            Cell(report.percent(published[key]) if key in published else NOTHING),
            *(Cell(tenths(report, weights[column])) for weights in central.values()),
        )
        for column, key in enumerate(run.criteria)
    )
    caption = report.text("weights-central")
    return Table(report.key("table-central"), caption, heads, rows, is_folded=True)
