"""A lot evaluated from values, without files: what the stress tests ask again."""

from datetime import UTC, datetime

from builders import a_criterion, a_lot, a_price_leaf, an_award_rule
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.check.admit import admit
from vagval.domain.criterion import Criterion
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.left_out import LeftOut
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.score.score_lot import score_lot
from vagval.steps.left_out import left_out

SCALE = {"full_points": "100", "price_full": "0", "price_zero": "1000", "outside": "continue"}
LOCK = Lock("prov", 1, datetime(2026, 1, 14, tzinfo=UTC), ("Anna", "Bo"), "Ny.", (), "0" * 64)


def evaluated(criteria: Criteria, material: Material) -> Evaluation:
    """Admit, score and rank the bids of every lot."""
    return Evaluation(criteria, LOCK, material, tuple(_lots(criteria, material)))


def _lots(criteria: Criteria, material: Material) -> list[LotEvaluation]:
    lots = []
    for lot in criteria.procurement.lots:
        model = award_model(lot)
        admission = admit(criteria, lot.id, material, {})
        scored = score_lot(criteria, lot.id, admission, material)
        decision = rank_bids(scored, model, material.record.drawings)
        lots.append(LotEvaluation(lot, model, admission, scored, decision))
    return lots


def left_out_of(criteria: Criteria, material: Material) -> dict[tuple[str, str], LeftOut]:
    """Decide the only lot without each thing; by kind and key."""
    evaluation = evaluated(criteria, material)
    return {(each.kind, each.key): each for each in left_out(evaluation, evaluation.lots[0])}


def weighted(*criteria: Criterion, tie_break: tuple[str, ...] = ()) -> Lot:
    """Weighted points: 1 000 kr gives no price points, 0 kr gives all."""
    rule = an_award_rule("weighted_points", {**SCALE}, tie_break)
    return a_lot("LM", *criteria, award=rule)


def by_panel() -> Lot:
    return weighted(a_criterion(weight="0.5"), a_price_leaf("0.5"))
