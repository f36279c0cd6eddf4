"""What the panel wrote where it decided (panelens skäl)."""

from vagval.domain.criterion import PointSource
from vagval.domain.decision import RankedBid
from vagval.domain.document import Block, Cell, Head, Paragraph, Table
from vagval.domain.quoted import rephrased
from vagval.domain.score_sheet import Consensus
from vagval.report.lot_report import LotReport
from vagval.report.reasons_differences import Difference
from vagval.report.scores_section import leaf_name, score_text

LONGEST_QUOTE = 400
"""Characters of a reason on the page of reasons; the whole stands in the lot's own report."""
CUT = " […]"
Pair = tuple[RankedBid, RankedBid]


def panel_words(report: LotReport, pair: Pair, found: tuple[Difference, ...]) -> tuple[Block, ...]:
    """Quote what the panel agreed on of the criterion that spoke most for the first bid."""
    ahead = tuple(each for each in found if each.lead > 0 and _agreed_in(each) is not None)
    most = max(ahead, key=lambda each: each.lead, default=None)
    agreed = _agreed_in(most) if most else None
    if most is None or most.leaf is None or agreed is None:
        return ()
    return (
        Paragraph(
            report.text(
                "reasons-quote",
                bid=report.bid_name(pair[0].bid.bid),
                criterion=leaf_name(report, most.leaf),
                reason=rephrased(agreed.reason, shortened),
                place=report.place(agreed.place),
            )
        ),
    )


def panel_table(report: LotReport, pair: Pair) -> tuple[Block, ...]:
    """Set what the panel agreed on of both bids beside each other, criterion by criterion."""
    leaves = tuple(leaf for leaf in report.leaves if leaf.source is PointSource.PANEL)
    rows = tuple(
        (Cell(leaf_name(report, leaf)), *(_cell(report, each, leaf.id) for each in pair))
        for leaf in leaves
        if any(_agreed(each, leaf.id) for each in pair)
    )
    if not rows:
        return ()
    heads = (
        Head(report.text("column-criterion")),
        *(Head(report.bid_name(each.bid.bid)) for each in pair),
    )
    key, caption = report.key("table-reasons-panel"), report.text("reasons-panel")
    return (Paragraph(report.text("reasons-panel-lead")), Table(key, caption, heads, rows))


def shortened(reason: str) -> str:
    """Give a reason of at most so many characters, cut between words with a mark that says so.

    Examples
    --------
    >>> shortened("Kort skäl.")
    'Kort skäl.'
    """
    if len(reason) <= LONGEST_QUOTE:
        return reason
    head, blank, _ = reason[:LONGEST_QUOTE].rpartition(" ")
    return f"{head if blank else reason[:LONGEST_QUOTE]}{CUT}"


def _agreed_in(difference: Difference) -> Consensus | None:
    return difference.own.consensus if difference.own else None


def _agreed(ranked: RankedBid, leaf: str) -> Consensus | None:
    score = ranked.bid.score(leaf)
    return score.consensus if score else None


def _cell(report: LotReport, ranked: RankedBid, leaf: str) -> Cell:
    score, agreed = ranked.bid.score(leaf), _agreed(ranked, leaf)
    if score is None or agreed is None:
        return Cell(report.text("reasons-no-words"))
    return Cell(
        report.text(
            "reasons-cell",
            points=score_text(report, score),
            reason=agreed.reason,
            place=report.place(agreed.place),
        )
    )
