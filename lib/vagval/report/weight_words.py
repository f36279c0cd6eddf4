"""How weights, and shares of weights, are written (vikter i ord)."""

from fractions import Fraction
from math import ceil, floor

from vagval.domain.simulated import Simulated
from vagval.domain.weight_answers import WeightAnswers, WeightInterval
from vagval.report import numbers
from vagval.report.lot_report import LotReport
from vagval.report.numbers import Exact

TENTH = Fraction(1, 1000)
"""A tenth of a per cent."""


def stage(report: LotReport) -> str:
    """Tell whether the weights are published and ``locked``, or ``constructed`` from amounts."""
    tree, matrix = report.each.lot.tree, report.context.stress[report.each.lot.id].matrix
    is_published = matrix is None or all(tree.get(key) for key in matrix.criteria)
    return "locked" if is_published else "constructed"


def method_name(report: LotReport, method: str) -> str:
    """Name a simulated method."""
    return report.text("weights-method", method=method.replace("_", "-"))


def short_method_name(report: LotReport, method: str) -> str:
    """Name a simulated method where there is little room."""
    if method == "weighted_sum":
        return report.text("weights-method-short")
    return method_name(report, method)


def ordered(report: LotReport, bids: tuple[str, ...]) -> tuple[int, ...]:
    """Give the places of bids in the order of the ranking."""
    ranks = {each.bid.bid: each.rank for each in report.each.decision.ranking}
    last = len(ranks) + 1
    return tuple(
        sorted(range(len(bids)), key=lambda place: (ranks.get(bids[place], last), bids[place]))
    )


def tenths(report: LotReport, share: Exact) -> str:
    """Write a share in tenths of a per cent; what is not nothing is never 0, nor all of it 100."""
    exact = Fraction(share)
    language = report.context.language
    if 0 < exact < TENTH:
        return report.text("weights-under", share=numbers.percent(TENTH, language))
    if 1 - TENTH < exact < 1:
        return report.text("weights-over", share=numbers.percent(1 - TENTH, language))
    return numbers.percent(Fraction(round(exact / TENTH)) * TENTH, language)


def seen(report: LotReport, simulated: Simulated, count: int) -> str:
    """Write a simulated share with its half-width, in tenths of a per cent."""
    exact_width = Fraction(simulated.half_width(count))
    width = _outward(exact_width)
    if count == 0:
        return report.text("weights-not-seen", limit=width)
    if count == simulated.samples:
        return report.text("weights-always-seen", limit=1 - width)
    share = Fraction(count, simulated.samples)
    # A margin beside almost nothing, or almost all, would say less than its outer end does.
    if share < TENTH:
        return report.text("weights-at-most", limit=_outward(share + exact_width))
    if share > 1 - TENTH:
        return report.text("weights-at-least", limit=1 - _outward(1 - share + exact_width))
    return report.text("weights-seen", share=tenths(report, share), width=width)


def widest(simulated: Simulated) -> Fraction:
    """Give the largest half-width of any share in a simulation, up to a tenth of a per cent."""
    counts = {count for row in simulated.ranks for count in row}
    return max((_outward(Fraction(simulated.half_width(count))) for count in counts), default=TENTH)


def _outward(share: Fraction) -> Fraction:
    return ceil(share / TENTH) * TENTH


def ends(report: LotReport, interval: WeightInterval) -> tuple[str, str]:
    """Write the ends of an interval, rounded inwards: what is said to hold does hold.

    In tenths of a per cent, or finer where the weight itself would fall outside.
    """
    if not interval.lowest <= interval.weight <= interval.highest:
        message = f"the first bid is not first at its own weights: {interval}"
        raise ValueError(message)
    step = TENTH
    lowest, highest = inward(interval, step)
    while not lowest <= interval.weight <= highest:
        step /= 10
        lowest, highest = inward(interval, step)
    language = report.context.language
    return numbers.percent(lowest, language), numbers.percent(highest, language)


def inward(interval: WeightInterval, step: Fraction) -> tuple[Fraction, Fraction]:
    """Round the ends of an interval inwards to whole steps.

    Examples
    --------
    >>> close = WeightInterval("use", Fraction(1, 4), Fraction(2, 27), Fraction(13, 48))
    >>> inward(close, Fraction(1, 1000))
    (Fraction(3, 40), Fraction(27, 100))
    """
    return ceil(interval.lowest / step) * step, floor(interval.highest / step) * step


def is_behind_nowhere(answers: WeightAnswers) -> bool:
    """Tell whether the first bid is at least as good as every other on every criterion."""
    rows = dict(zip(answers.matrix.alternatives, answers.matrix.values, strict=True))
    if len(answers.first) != 1:
        return False
    mine = rows[answers.first[0]]
    return all(a >= b for row in rows.values() for a, b in zip(mine, row, strict=True))
