"""The reasons for a lot's result, sentence by sentence (skälen i meningar)."""

from fractions import Fraction

from vagval.domain.admission import Standing
from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import PointSource
from vagval.domain.decision import RankedBid
from vagval.domain.expression import Line
from vagval.domain.lot_rule import LotRuleKind
from vagval.domain.scored_bids import CriterionScore
from vagval.domain.worked import Worked
from vagval.report.expression_text import decimals_of, settled_text
from vagval.report.expression_unit import dimensions
from vagval.report.grouped_reasons import grouped_reasons
from vagval.report.lot_report import LotReport
from vagval.report.reasons_differences import Difference
from vagval.report.scores_section import leaf_name
from vagval.report.sentence_case import lower_first
from vagval.report.worked_text import value_pieces

ORDER_STEPS = frozenset({"step-order-points", "step-order-price"})
MOST_NOT_RANKED = 6
"""More bids that are not ranked are told by their number; the ranking lists each of them."""


def advantage(report: LotReport, each: Difference, side: int) -> str:
    """Say one thing that speaks for a bid: both bids' values, and what the difference is worth.

    Parameters
    ----------
    side
        1: for the bid that was compared; -1: for the other one, whose value then stands first.
    """
    if each.prices is not None:
        return _price(report, each, side)
    if each.leaf is None or each.own is None or each.other is None:
        message = "a difference is of a criterion or of the price"
        raise ValueError(message)
    own, other = (each.own, each.other)[::side]
    code = "amount" if _is_amount(own) else each.counted
    return report.text(
        f"reasons-by-{code}",
        criterion=leaf_name(report, each.leaf),
        own=own.points,
        other=other.points,
        maximum=own.maximum,
        lead=abs(each.lead),
        name=report.figure_name,
    )


def _is_amount(score: CriterionScore) -> bool:
    """Tell whether the points are themselves an amount (bör-krav with deductions)."""
    return score.criterion.source is PointSource.REQUIREMENTS and score.deduction is not None


def _price(report: LotReport, each: Difference, side: int) -> str:
    own, other = (each.prices or (Fraction(0), Fraction(0)))[::side]
    code = "reasons-by-price-points" if each.counted == "points" else "reasons-by-price"
    return report.text(code, own=own, other=other, saved=other - own, lead=abs(each.lead))


def thing(report: LotReport, each: Difference) -> str:
    """Name what two bids are equal in."""
    return report.text("reasons-the-price") if each.leaf is None else leaf_name(report, each.leaf)


def order_sentence(report: LotReport, own: RankedBid, other: RankedBid) -> str:
    """Say at which number of a published order two bids part; the steps are in that order."""
    pairs = tuple(zip(own.assessment.compared, other.assessment.compared, strict=True))
    parting = next((n for n, (mine, theirs) in enumerate(pairs) if mine != theirs), None)
    if parting is None:
        return report.text("reasons-order-equal")
    names = tuple(_order_name(report, own, place) for place in range(parting + 1))
    mine, theirs = (each.assessment.steps[parting].details for each in (own, other))
    kind = "points" if "points" in mine else "price"
    return report.text(
        f"reasons-order-{kind}",
        before=names[:-1],
        count=parting,
        thing=names[-1],
        own=mine[kind],
        other=theirs[kind],
    )


def _order_name(report: LotReport, ranked: RankedBid, place: int) -> str:
    name = ranked.assessment.steps[place].details.get("criterion")
    return report.name(name) if isinstance(name, Bilingual) else report.text("reasons-the-price")


def is_in_order(ranked: RankedBid) -> bool:
    """Tell whether a bid is compared one criterion at a time, in a published order of priority."""
    return any(step.code in ORDER_STEPS for step in ranked.assessment.steps)


def line_sentences(report: LotReport, own: RankedBid, other: RankedBid) -> tuple[str, ...]:
    """Say each named line of a formula in which two bids differ, but the figure itself."""
    mine, theirs = _lines(own), _lines(other)
    return tuple(
        report.text(
            "reasons-line",
            name=lower_first(settled_text(line, worked.values, report.context.wording)),
            own=_value(report, worked),
            other=_value(report, theirs[line]),
        )
        for line, worked in mine.items()
        if line in theirs and worked.values[line] != theirs[line].values[line]
        if line != report.each.model.formula.figure
    )


def _lines(ranked: RankedBid) -> dict[Line, Worked]:
    found = (step.details.get("worked") for step in ranked.assessment.steps)
    return {
        each.expression: each
        for each in found
        if isinstance(each, Worked) and isinstance(each.expression, Line)
    }


def _value(report: LotReport, worked: Worked) -> str:
    words, line = report.context.wording, worked.expression
    every = (line, *(each for each in worked.values if isinstance(each, Line)))
    dimension = dimensions(every, worked.values).get(line)
    pieces = value_pieces(worked.values[line], dimension, words, decimals_of(worked.values))
    return pieces[-1]


def passed_over(report: LotReport) -> tuple[str, ...]:
    """Say by which announced rule for several lots bids with a better place do not get the lot."""
    allocation = report.context.evaluation.allocation
    lot = report.each.lot.id
    if allocation is None or all(each.lot != lot for each in allocation.plan.awards):
        return ()
    award = allocation.award(lot)
    if not award.passed_over:
        return ()
    by_limit = allocation.rule.kind is LotRuleKind.LOT_ORDER or not award.bid
    code = "reasons-passed-limit" if by_limit else "reasons-passed-total"
    bids = report.bid_names(award.passed_over)
    return (report.text(code, bids=bids, count=len(bids), announced=allocation.rule.announced),)


def not_ranked(report: LotReport) -> tuple[str, ...]:
    """Say of each bid that is not ranked why, or how many there are."""
    out = (*_not_admitted(report), *_below_threshold(report))
    if len(out) <= MOST_NOT_RANKED:
        return out
    return (report.text("reasons-not-ranked-many", count=len(out)),)


def _not_admitted(report: LotReport) -> tuple[str, ...]:
    return tuple(
        report.text(
            "reasons-not-admitted",
            bid=report.bid_name(each.bid.id),
            reasons=" ".join(grouped_reasons(report.context, each.reasons)),
            count=len(each.reasons),
        )
        for each in report.each.admission.bids
        if each.standing is Standing.NOT_ADMITTED
    )


def _below_threshold(report: LotReport) -> tuple[str, ...]:
    return tuple(
        report.text(
            "reasons-below-threshold",
            bid=report.bid_name(bid.bid),
            reasons=" ".join(
                report.text(
                    "breach-share" if breach.is_share else "breach-points",
                    criterion=breach.criterion.name,
                    reached=breach.reached,
                    threshold=breach.threshold,
                )
                for breach in bid.breaches
            ),
        )
        for bid in report.each.decision.below_threshold
    )
