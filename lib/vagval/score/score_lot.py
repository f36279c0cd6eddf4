"""How good each bid of a lot is, and what it costs (poängsättning)."""

from collections import defaultdict
from dataclasses import dataclass

from vagval.domain.admission import Admission, BidAdmission, RequirementStatus
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Finding, UndecidedError, UsageError, finding
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.model_shapes import SHAPES
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria, Procurement
from vagval.domain.scale import Scale
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids
from vagval.score.deduct import deduct
from vagval.score.given_points import CellKey, given_points
from vagval.score.level_share import with_level_share
from vagval.score.score_compliance import score_compliance
from vagval.score.score_panel import PanelPoints, score_panel
from vagval.score.score_requirements import score_requirements
from vagval.score.spread import spreads
from vagval.score.thresholds import breaches, check_thresholds


def score_lot(
    criteria: Criteria, lot_id: str, admission: Admission, material: Material
) -> ScoredBids:
    """Score every bid of a lot that is evaluated, on every quality leaf.

    Raises
    ------
    UsageError
        If the lot does not exist.
    RuleError
        If a threshold stands on a node whose share is undefined.
    UndecidedError
        If points are missing, stand twice or have no published amount; carries every finding.
    """
    lot = criteria.procurement.lot(lot_id)
    if lot is None:
        place = Place(f"criteria/{criteria.procurement.id}/procurement.toml")
        raise UsageError(finding("lot-to-score-unknown", place, lot=lot_id))
    check_thresholds(lot)
    work = _Work(criteria.procurement, lot, given_points(lot_id, material))
    bids: list[ScoredBid] = []
    faults: list[Finding] = []
    for admitted in sorted(admission.evaluated, key=lambda each: each.bid.id):
        try:
            bids.append(work.score(admitted))
        except UndecidedError as error:
            faults.extend(error.findings)
    if faults:
        raise UndecidedError(*_once(faults))
    keys = tuple(bid.bid for bid in bids)
    return ScoredBids(lot, tuple(bids), spreads(criteria.procurement, lot, keys, material.scores))


def _once(faults: list[Finding]) -> tuple[Finding, ...]:
    """Tell a fault of the criteria once, though every bid meets it."""
    unique: list[Finding] = []
    for fault in faults:
        if fault not in unique:
            unique.append(fault)
    return tuple(unique)


@dataclass(frozen=True, slots=True)
class _Work:
    """A lot with what its panel gave."""

    procurement: Procurement
    lot: Lot
    given: dict[CellKey, PanelPoints]

    def score(self, admitted: BidAdmission) -> ScoredBid:
        by_leaf: defaultdict[str, list[RequirementStatus]] = defaultdict(list)
        for status in admitted.statuses:
            by_leaf[status.requirement.criterion].append(status)
        scores: list[CriterionScore] = []
        faults: list[Finding] = []
        for leaf in self.lot.tree.quality_leaves:
            try:
                scores.append(self.score_leaf(leaf, admitted, tuple(by_leaf[leaf.id])))
            except UndecidedError as error:
                faults.extend(error.findings)
        if faults:
            raise UndecidedError(*faults)
        return ScoredBid(
            admitted.bid.id,
            admitted.bid.vendor,
            None if admitted.price is None else admitted.price.evaluated,
            tuple(scores),
            breaches(self.lot.tree, {score.criterion.id: score for score in scores}),
        )

    def score_leaf(
        self, leaf: Criterion, admitted: BidAdmission, statuses: tuple[RequirementStatus, ...]
    ) -> CriterionScore:
        is_money = SHAPES.get(self.lot.award.model) == "amounts"
        partly = self.procurement.partly_share
        published = Place(f"criteria/{self.procurement.id}")
        if leaf.source is PointSource.REQUIREMENTS:
            return score_requirements(leaf, statuses, partly, published, is_money=is_money)
        if leaf.source is PointSource.COMPLIANCE:
            score = score_compliance(leaf, self.scale(leaf), statuses, partly, published)
        else:
            nothing = PanelPoints((), None)
            given = self.given.get((admitted.bid.id, leaf.id), nothing)
            score = score_panel(
                leaf, self.scale(leaf), self.procurement.panel_rule, given, admitted.bid.place
            )
        worth = deduct if is_money else with_level_share
        return worth(score, admitted.bid.place)

    def scale(self, leaf: Criterion) -> Scale:
        scale = self.procurement.scale(leaf.scale)
        if scale is None:
            place = Place(f"criteria/{self.procurement.id}/procurement.toml")
            raise UndecidedError(finding("criterion-without-scale", place, criterion=leaf.name))
        return scale
