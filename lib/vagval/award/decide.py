"""Which bid is most advantageous (tilldelningsbeslut, underlag)."""

from itertools import groupby

from vagval.award.lawful import check_lawful
from vagval.award.ties import separate
from vagval.domain.assessment import Assessment
from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision, RankedBid
from vagval.domain.record import Drawing
from vagval.domain.scored_bids import ScoredBid, ScoredBids


def decide(scored: ScoredBids, model: AwardModel, drawings: tuple[Drawing, ...] = ()) -> Decision:
    """Rank a lot's bids by the published model and tie-break.

    Parameters
    ----------
    scored
        Bids with points and prices; those with a breached threshold are set aside.
    drawings
        Drawings of lots on record; those of other lots are passed over.

    Raises
    ------
    RuleError
        If the model is unlawful.
    UndecidedError
        If a price or score is missing, or two drawings contradict each other.
    """
    check_lawful(model, scored.lot)
    return rank_bids(scored, model, drawings)


def rank_bids(
    scored: ScoredBids, model: AwardModel, drawings: tuple[Drawing, ...] = ()
) -> Decision:
    """Rank bids without asking whether the model is lawful; an award goes through ``decide``."""
    in_lot = tuple(d for d in drawings if d.lot == scored.lot.id)
    by_key = sorted(scored.bids, key=lambda bid: bid.bid)
    reaching = tuple(bid for bid in by_key if not bid.breaches)
    return Decision(
        lot=scored.lot.id,
        model=model.key,
        ranking=_ranking(reaching, model, scored.lot.award.tie_break, in_lot),
        below_threshold=tuple(bid for bid in by_key if bid.breaches),
    )


def _ranking(
    bids: tuple[ScoredBid, ...],
    model: AwardModel,
    rules: tuple[str, ...],
    drawings: tuple[Drawing, ...],
) -> tuple[RankedBid, ...]:
    sign = 1 if model.lowest_wins else -1
    assessed = {each.bid: each for each in model.assess_all(bids)}
    compared = {key: tuple(sign * n for n in each.compared) for key, each in assessed.items()}
    ordered = sorted(bids, key=lambda bid: (compared[bid.bid], bid.bid))
    ranking: list[RankedBid] = []
    for _, equal in groupby(ordered, key=lambda bid: compared[bid.bid]):
        ranking.extend(_places(tuple(equal), assessed, rules, drawings, before=len(ranking)))
    return tuple(ranking)


def _places(
    tied: tuple[ScoredBid, ...],
    assessed: dict[str, Assessment],
    rules: tuple[str, ...],
    drawings: tuple[Drawing, ...],
    before: int,
) -> tuple[RankedBid, ...]:
    """Give places to bids with the same figure; ``before`` bids are strictly better."""
    keys = tuple(sorted(bid.bid for bid in tied))
    places: list[RankedBid] = []
    for separated in separate(tied, rules, drawings):
        rank = before + len(places) + 1
        places.extend(
            RankedBid(
                bid=bid,
                rank=rank,
                assessment=assessed[bid.bid],
                equal_figure=tuple(key for key in keys if key != bid.bid),
                separated_by=separated.by,
            )
            for bid in separated.bids
        )
    return tuple(places)
