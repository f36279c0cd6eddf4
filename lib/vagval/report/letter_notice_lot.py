"""One lot of a notice: why, how the bidder's bid did, and what the accepted bid did better."""

from vagval.domain.admission import Standing
from vagval.domain.document import Block, Bullets, Paragraph, Section
from vagval.domain.letter import LetterPart
from vagval.domain.scored_bids import ScoredBid
from vagval.report.award_section import tie_breaks
from vagval.report.letter_award_words import awarded_sentence, ground_text
from vagval.report.letter_calculation import calculation
from vagval.report.letter_compared import comparison
from vagval.report.letter_reasons import (
    admission_of,
    ranked_bid,
    reason_faults,
    reasons_table,
    rejection_faults,
)
from vagval.report.lot_report import LotReport
from vagval.report.told_finding import told


def lot_parts(report: LotReport, bid: str) -> tuple[LetterPart, ...]:
    """Tell one lot: the decision's reasons, the own bid, the accepted bid."""
    return (_why(report, bid), _own(report, bid), _accepted(report, bid))


def outcome(report: LotReport, bid: str) -> str:
    """Say in a few words what became of a bid."""
    if bid == report.each.proposed:
        return report.text("letter-own-accepted")
    admission = admission_of(report, bid)
    if admission is None or admission.standing is Standing.NOT_ADMITTED:
        return report.text("letter-own-rejected")
    ranked = ranked_bid(report, bid)
    if ranked is None:
        return report.text("letter-own-below")
    return report.text("letter-own-rank", rank=ranked.rank, of=len(report.each.decision.ranking))


def _why(report: LotReport, bid: str) -> LetterPart:
    winner = ranked_bid(report, report.each.proposed)
    blocks: tuple[Block, ...] = (Paragraph(ground_text(report)),)
    if winner is not None:
        blocks = (Paragraph(awarded_sentence(report, winner)), *blocks)
        if winner.equal_figure and bid in (winner.bid.bid, *winner.equal_figure):
            blocks = (*blocks, *tie_breaks(report))
    title = report.text(
        "letter-section-why", lot=report.text("lot-heading", name=report.each.lot.name,
                                              lot=report.each.lot.id)
    )  # fmt: skip
    return LetterPart(Section(report.key("why"), title, blocks), ("reasons",))


def _own(report: LotReport, bid: str) -> LetterPart:
    """Tell the bidder its own points with the reasons, or why its bid was rejected."""
    title = report.text("letter-section-own")
    admission = admission_of(report, bid)
    if admission is not None and admission.standing is Standing.NOT_ADMITTED:
        reasons = tuple(told(r, report.context, report.each.lot.id).what for r in admission.reasons)
        blocks: tuple[Block, ...] = (Paragraph(report.text("letter-rejected")), Bullets(reasons))
        faults = rejection_faults(report, admission)
        return LetterPart(Section(report.key("own"), title, blocks, 3), ("own-bid",), faults)
    scored = next(each for each in report.each.scored.bids if each.bid == bid)
    ranked = ranked_bid(report, bid)
    blocks = (
        *_breaches(report, scored),
        *_points(report, scored, "own"),
        *((calculation(report, ranked),) if ranked is not None else ()),
    )
    section = Section(report.key("own"), title, blocks, 3)
    return LetterPart(section, ("own-bid",), reason_faults(report, scored))


def _breaches(report: LotReport, scored: ScoredBid) -> tuple[Block, ...]:
    if not scored.breaches:
        return ()
    lines = tuple(
        report.text(
            "breach-share" if breach.is_share else "breach-points",
            criterion=breach.criterion.name,
            reached=breach.reached,
            threshold=breach.threshold,
        )
        for breach in scored.breaches
    )
    return (Paragraph(report.text("letter-below")), Bullets(lines))


def _points(report: LotReport, scored: ScoredBid, whose: str) -> tuple[Block, ...]:
    if not scored.scores:
        return (Paragraph(report.text("letter-price-alone")),)
    caption = report.text(f"letter-table-points-{whose}")
    return (reasons_table(report, scored, f"points-{whose}", caption),)


def _accepted(report: LotReport, bid: str) -> LetterPart:
    """Name the accepted bid, what it offers, and its relative advantages (LOU 12:13)."""
    title = report.text("letter-section-accepted")
    answers = ("winner", "advantages")
    winner = ranked_bid(report, report.each.proposed)
    key = report.key("accepted")
    if winner is None or winner.bid.bid == bid:
        code = "letter-accepted-own" if winner is not None else "letter-accepted-none"
        return LetterPart(Section(key, title, (Paragraph(report.text(code)),), 3), answers)
    offered = report.context.evaluation.material.bid(winner.bid.bid)
    named = Paragraph(
        report.text(
            "letter-accepted",
            bid=report.bid_name(winner.bid.bid),
            product=report.product(offered) if offered else "",
        )
    )
    own = next((each for each in report.each.scored.bids if each.bid == bid), None)
    compared: tuple[Block, ...] = (
        comparison(report, own, winner)
        if own is not None
        else (Paragraph(report.text("letter-not-compared")),)
    )
    blocks = (named, *compared, *_points(report, winner.bid, "accepted"),
              calculation(report, winner))  # fmt: skip
    faults = reason_faults(report, winner.bid)
    return LetterPart(Section(key, title, blocks, 3), answers, faults)
