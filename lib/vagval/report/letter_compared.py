"""A bid beside the accepted one, criterion by criterion and on price (relativa fördelar)."""

from fractions import Fraction

from vagval.domain.decision import RankedBid
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Table
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.report.cell_words import NOTHING
from vagval.report.letter_reasons import ranked_bid
from vagval.report.lot_report import LotReport
from vagval.report.scores_section import leaf_name, score_text

Row = tuple[Cell, Cell, Cell, Cell]


def comparison(report: LotReport, own: ScoredBid, winner: RankedBid) -> tuple[Block, ...]:
    """Put the two bids side by side, and say in words where each is better."""
    rows = (*_price(report, own, winner.bid), *_scores(report, own, winner.bid),
            *_figure(report, own, winner))  # fmt: skip
    codes = ("column-criterion", "letter-column-yours", "letter-column-accepted")
    heads = (
        Head(report.text(codes[0])),
        *(Head(report.text(code), "right") for code in codes[1:]),
        Head(report.text("letter-column-difference")),
    )
    table = Table(report.key("compared"), report.text("letter-table-compared"), heads, rows)
    return (*_advantages(report, own, winner.bid), table)


def _advantages(report: LotReport, own: ScoredBid, winner: ScoredBid) -> tuple[Block, ...]:
    """Name what the accepted bid is better at, and what the bidder's own bid is better at."""
    pairs = [(score, winner.score(score.criterion.id)) for score in own.scores]
    names = {
        who: tuple(
            report.name(mine.criterion.name)
            for mine, other in pairs
            if other is not None and (other.share - mine.share) * sign > 0
        )
        for who, sign in (("accepted", 1), ("yours", -1))
    }
    if own.price is not None and winner.price is not None and own.price != winner.price:
        cheaper = "accepted" if winner.price < own.price else "yours"
        names[cheaper] = (report.text("letter-lower-price"), *names[cheaper])
    lines = tuple(
        report.text(f"letter-better-{who}", at=found) for who, found in names.items() if found
    )
    return (Bullets(lines),) if lines else (Paragraph(report.text("letter-better-none")),)


def _price(report: LotReport, own: ScoredBid, winner: ScoredBid) -> tuple[Row, ...]:
    if own.price is None or winner.price is None:
        return ()
    gap = own.price - winner.price
    return (
        (
            Cell(report.text("column-evaluated")),
            Cell(report.money(own.price)),
            Cell(report.money(winner.price)),
            Cell(_said(report, "price", gap, report.money(abs(gap)))),
        ),
    )


def _scores(report: LotReport, own: ScoredBid, winner: ScoredBid) -> tuple[Row, ...]:
    rows = []
    for mine in own.scores:
        other = winner.score(mine.criterion.id)
        rows.append(
            (
                Cell(leaf_name(report, mine.criterion)),
                Cell(score_text(report, mine)),
                Cell(score_text(report, other) if other else NOTHING),
                Cell(_gap(report, mine, other) if other else NOTHING),
            )
        )
    return tuple(rows)


def _gap(report: LotReport, mine: CriterionScore, other: CriterionScore) -> str:
    gap = other.points - mine.points
    is_amount = score_text(report, mine) == report.text(
        "score-amount-of", points=mine.points, maximum=mine.maximum
    )
    size = report.money(abs(gap)) if is_amount else report.points(abs(gap))
    return _said(report, "amount" if is_amount else "points", gap, size)


def _said(report: LotReport, unit: str, gap: Fraction, size: str) -> str:
    """Say how the accepted bid differs: more, less or the same."""
    if gap == 0:
        return report.text("letter-gap-same")
    return report.text(f"letter-gap-{unit}-{'more' if gap > 0 else 'less'}", size=size)


def _figure(report: LotReport, own: ScoredBid, winner: RankedBid) -> tuple[Row, ...]:
    """Hold the two results against each other, where they are more than the prices told above."""
    mine = ranked_bid(report, own.bid)
    is_told = own.price is not None and report.figure_head == report.text("column-evaluated")
    if mine is None or is_told:
        return ()
    gap = abs(mine.assessment.figure - winner.assessment.figure)
    return (
        (
            Cell(report.figure_head),
            Cell(report.figure(mine.assessment.figure)),
            Cell(report.figure(winner.assessment.figure)),
            Cell(report.figure(gap) if gap else report.text("letter-gap-same")),
        ),
    )
