"""The answer on the weights, in a few plain sentences (svaret om vikterna)."""

from decimal import Decimal
from fractions import Fraction

from vagval.domain.simulated import Simulated
from vagval.domain.weight_answers import WeightAnswers, WeightInterval
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.weight_words import ends, is_behind_nowhere, seen, tenths


def answer_sentences(
    report: LotReport, answers: WeightAnswers, free: tuple[Simulated, ...]
) -> tuple[str, ...]:
    """Say who is first for how many weights, and which weight decides the most.

    Returns
    -------
    tuple of str
        A paragraph each.
    """
    return tuple(
        " ".join(sentences)
        for sentences in (
            (*_first(report, answers, free), *_nearest_end(report, answers)),
            _decorative(report, answers),
        )
        if sentences
    )


def _first(
    report: LotReport, answers: WeightAnswers, free: tuple[Simulated, ...]
) -> tuple[str, ...]:
    """Say how large a part of all weights put the first bid first."""
    bids = report.bid_names(answers.first)
    if len(bids) > 1:
        is_separated = len(report.each.decision.first) < len(bids)
        code = "weights-separated" if is_separated else "weights-tied"
        return (report.text(code, bids=bids),)
    if is_behind_nowhere(answers):
        return (report.text("weights-always-first", bid=bids[0]),)
    shares = _first_shares(answers, free)
    if not shares:
        return ()
    own, told = shares[answers.first[0]]
    told_of_it = report.text("weights-first-share", bid=bids[0], share=_written(report, told))
    most = max(shares, key=lambda bid: shares[bid][0])
    if shares[most][0] <= own:
        return (told_of_it,)
    other = _written(report, shares[most][1])
    more = report.text("weights-more-often", bid=report.bid_name(most), share=other)
    return (told_of_it, more)


Told = Decimal | tuple[Simulated, int]
"""A share as computed, or the run that counted it, and the count."""


def _first_shares(
    answers: WeightAnswers, free: tuple[Simulated, ...]
) -> dict[str, tuple[Fraction, Told]]:
    """Give each bid's share of all weights: as a volume, else as simulated; else nothing."""
    if answers.first_shares is not None:
        pairs = zip(answers.matrix.alternatives, answers.first_shares, strict=True)
        return {bid: (Fraction(share), share) for bid, share in pairs}
    run = next((each for each in free if each.method == "weighted_sum"), None)
    if run is None:
        return {}
    return {
        bid: (run.acceptability(place, 1), (run, run.ranks[place][0]))
        for place, bid in enumerate(run.alternatives)
    }


def _written(report: LotReport, told: Told) -> str:
    return tenths(report, told) if isinstance(told, Decimal) else seen(report, *told)


def _nearest_end(report: LotReport, answers: WeightAnswers) -> tuple[str, ...]:
    """Tell of the criterion whose weight is nearest to an end of its interval."""
    bound = [each for each in answers.intervals if not each.is_decorative]
    if not bound:
        return ()
    nearest = min(bound, key=_to_nearest_end)
    lowest, highest = ends(report, nearest)
    return (
        report.text(
            "weights-most-sensitive",
            criterion=criterion_name(report, nearest.criterion),
            weight=nearest.weight,
            lowest=lowest,
            highest=highest,
            below=report.bid_names(nearest.below),
            above=report.bid_names(nearest.above),
            ends=_which_ends(nearest),
        ),
    )


def _to_nearest_end(interval: WeightInterval) -> Fraction:
    """Give how far a weight can move before another bid is first."""
    distances = [interval.weight - interval.lowest] if interval.below else []
    distances += [interval.highest - interval.weight] if interval.above else []
    return min(distances, default=Fraction(1))


def _which_ends(interval: WeightInterval) -> str:
    if interval.below and interval.above:
        return "same" if interval.below == interval.above else "both"
    return "below" if interval.below else "above"


def _decorative(report: LotReport, answers: WeightAnswers) -> tuple[str, ...]:
    """Name the criteria whose weight decides nothing among these bids."""
    names = tuple(
        criterion_name(report, each.criterion) for each in answers.intervals if each.is_decorative
    )
    if not names:
        return ()
    if len(names) == len(answers.intervals):
        return (report.text("weights-all-decorative"),)
    return (report.text("weights-decorative", count=len(names), criteria=names),)
