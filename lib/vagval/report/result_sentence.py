"""A lot's result in one sentence (resultatet i en mening)."""

from vagval.domain.decision import RankedBid
from vagval.report.lot_report import LotReport

TRIED = frozenset({"provisional-mandatory", "provisional-low-price", "provisional-answer"})
"""Questions whose answers were tried both ways."""
TIES = frozenset({"provisional-tie", "provisional-tie-drawing"})


def result_sentence(report: LotReport) -> str:
    """Say what is proposed, or why nothing is; never that a provisional result is a proposal."""
    each = report.each
    lot = each.lot.name
    if each.is_provisional:
        return _provisional(report)
    for ranked in each.decision.ranking:
        if ranked.bid.bid == each.proposed:
            return _allocated(report, ranked) or _proposed(report, ranked)
    if each.decision.ranking and each.allocated is not None:
        return report.text("result-allocated-nobody", lot=lot)
    if each.decision.ranking:
        return report.text("result-tie", bids=report.bid_names(each.decision.first), lot=lot)
    if not each.admission.bids:
        return report.text("result-no-bids", lot=lot)
    return report.text("result-none-left", lot=lot, count=len(each.admission.bids))


def _proposed(report: LotReport, first: RankedBid) -> str:
    """Name the bid and its figure, and the rule that decided among equal figures."""
    sentence = report.text(
        f"result-proposed-{report.direction}",
        bid=report.bid_name(first.bid.bid),
        lot=report.each.lot.name,
        name=report.figure_name,
        figure=report.figure(first.assessment.figure),
    )
    if not first.equal_figure:
        return sentence
    rule = report.rule_name(first.separated_by or "none")
    count = len(first.equal_figure) + 1
    return f"{sentence} {report.text('result-after-tie-break', count=count, rule=rule)}"


def _allocated(report: LotReport, ranked: RankedBid) -> str:
    """Name the bid that the rule for several lots gives the lot, where its place alone does not."""
    ranking = report.each.decision.ranking
    equal = tuple(each.bid.bid for each in ranking if each.rank == ranked.rank)
    before = tuple(each.bid.bid for each in ranking if each.rank < ranked.rank)
    if not before and len(equal) == 1:
        return ""
    bid, lot = report.bid_name(ranked.bid.bid), report.each.lot.name
    figure = report.figure(ranked.assessment.figure)
    if not before:
        names = report.bid_names(equal)
        return report.text("result-allocated-tie", bid=bid, lot=lot, equal=names, figure=figure)
    return report.text(
        "result-allocated",
        bid=bid,
        lot=lot,
        rank=ranked.rank,
        figure=figure,
        before=report.bid_names(before),
    )


def _provisional(report: LotReport) -> str:
    """Say that the result is provisional, and what the first place depends on."""
    each = report.each
    return report.text(
        "result-provisional",
        lot=each.lot.name,
        count=len(each.reasons),
        outlook=_outlook(report),
    )


def _outlook(report: LotReport) -> str:
    """Say who may be first, no surer than the answers that were tried allow."""
    each, firsts = report.each, possible_firsts(report)
    keys = tuple(sorted({key for first in firsts for key in first}))
    bids = report.bid_names(keys)
    if not keys:
        return report.text("outlook-none")
    if any(reason.code in TIES for reason in each.reasons) and len(firsts) == 1:
        return report.text("outlook-tie", bids=bids)
    if any(reason.code not in TRIED | TIES for reason in each.reasons):
        return report.text("outlook-now", bids=bids)
    if len(keys) > 1:
        return report.text("outlook-depends", bids=bids)
    return report.text("outlook-same" if () not in firsts else "outlook-or-none", bids=bids)


def possible_firsts(report: LotReport) -> tuple[tuple[str, ...], ...]:
    """Give who is first in the decision and under every tried set of answers, each once."""
    decisions = (report.each.decision, *(outcome.decision for outcome in report.each.outcomes))
    return tuple(dict.fromkeys(decision.first for decision in decisions))
