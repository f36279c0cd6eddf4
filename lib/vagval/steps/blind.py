"""An evaluation scored again by those who know no prices (utan priser)."""

from dataclasses import replace

from vagval.domain.admission import BidAdmission
from vagval.domain.errors import UndecidedError
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.scored_bids import ScoredBids
from vagval.report.mask_prices import price_changes
from vagval.report.rewrite import rewrite
from vagval.score.score_lot import score_lot


def blind(evaluation: Evaluation) -> Evaluation:
    """Give the evaluation as if nothing had been decided knowing prices.

    A bid that was rejected for its price is scored and judged as all others: an evaluator who
    misses it among the points would know why (LOU 16:7 is decided by others).
    """
    seen = rewrite(evaluation, price_changes())
    return replace(seen, lots=tuple(_scored(seen, each) for each in seen.lots))


def _scored(evaluation: Evaluation, lot: LotEvaluation) -> LotEvaluation:
    """Score every bid that fulfils the ska-krav and that the panel has given its points."""
    known = {each.bid for each in lot.scored.bids}
    chosen = tuple(
        each
        for each in lot.admission.evaluated
        if each.bid.id in known or _has_points(evaluation, lot, each)
    )
    return replace(lot, scored=rewrite(_score(evaluation, lot, chosen), price_changes()))


def _has_points(evaluation: Evaluation, lot: LotEvaluation, bid: BidAdmission) -> bool:
    try:
        _score(evaluation, lot, (bid,))
    except UndecidedError:
        return False
    return True


def _score(
    evaluation: Evaluation, lot: LotEvaluation, bids: tuple[BidAdmission, ...]
) -> ScoredBids:
    admission = replace(lot.admission, bids=bids)
    return score_lot(evaluation.criteria, lot.lot.id, admission, evaluation.material)
