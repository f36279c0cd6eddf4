"""Decide a lot without each requirement (utan ett krav)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from vagval.check.admit import admit
from vagval.domain.admission import Admission, BidAdmission
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision import Decision
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.procurement import Criteria
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement
from vagval.domain.scored_bids import CriterionScore, ScoredBids
from vagval.robustness.leave_one_out import Without
from vagval.score.earned import Earned
from vagval.score.score_lot import score_lot
from vagval.steps.left_out_field import StressedLot, with_scores
from vagval.steps.requirement_worth import requirement_worth


def without_requirements(field: StressedLot) -> Iterator[Without]:
    """Leave out each requirement of a lot.

    Without a bör-krav its points or amount are gone, from what a bid earns and from what can be
    earned. Without a ska-krav the bids that fell by it alone come in; whoever nobody has scored
    leaves the answer open.
    """
    leaves = {leaf.id: leaf for leaf in field.lot.tree.quality_leaves}
    parts: dict[str, _Sum | _Part] = {
        key: _Sum.of(field, leaf)
        if leaf.source is PointSource.REQUIREMENTS
        else _Part.of(field, leaf)
        for key, leaf in leaves.items()
    }
    felled = _felled_by(field.of.admission)
    for requirement in field.criteria.requirements_of(field.lot.id):
        decide = partial(_as_it_is, field)
        if requirement.id in felled:
            decide = partial(_without_mandatory, field, requirement)
        elif requirement.criterion in parts:
            decide = partial(parts[requirement.criterion].decide, requirement)
        yield Without("requirement", requirement.id, field.first, decide)


def _as_it_is(field: StressedLot) -> Decision:
    return field.of.decision


def _felled_by(admission: Admission) -> frozenset[str]:
    """Name the ska-krav that some bid does not meet; without any other nothing changes."""
    return frozenset(
        status.requirement.id
        for bid in admission.bids
        for status in bid.statuses
        if status.requirement.is_mandatory and status.result is RequirementResult.NOT_MET
    )


def _without_mandatory(field: StressedLot, gone: Requirement) -> Decision:
    left = tuple(each for each in field.criteria.requirements if each is not gone)
    criteria = replace(field.criteria, requirements=left)
    admission = readmit(field, criteria)
    return field.rank(field.readmitted(criteria, admission))


def readmit(field: StressedLot, criteria: Criteria) -> Admission:
    """Examine the bids of a lot again by other criteria, with the evidence as it was examined."""
    shown = {
        bid.bid.id: tuple(s.conformance for s in bid.statuses if s.conformance is not None)
        for bid in field.of.admission.bids
    }
    return admit(criteria, field.lot.id, field.material, shown)


@dataclass(frozen=True, slots=True)
class _Sum:
    """One leaf whose bör-krav add up: one of them is taken off the sum."""

    field: StressedLot
    leaf: Criterion
    earned: Mapping[tuple[str, str], Earned]

    @classmethod
    def of(cls, field: StressedLot, leaf: Criterion) -> "_Sum":
        partly = field.criteria.procurement.partly_share
        earned = {
            (bid.bid.id, status.requirement.id): requirement_worth(field.lot, status, partly)
            for bid in field.of.admission.evaluated
            for status in bid.statuses
            if status.requirement.criterion == leaf.id
        }
        return cls(field, leaf, earned)

    def decide(self, gone: Requirement) -> Decision:
        bids = tuple(
            with_scores(bid, self.field.lot, self._less(score, self.earned[bid.bid, gone.id]))
            for bid in self.field.scored.bids
            for score in bid.scores
            if score.criterion.id == self.leaf.id
        )
        return self.field.rank(replace(self.field.scored, bids=bids))

    def _less(self, score: CriterionScore, gone: Earned) -> CriterionScore:
        points, maximum = score.points - gone.value, score.maximum - gone.maximum
        if not maximum:
            place = self.field.lot.award.place
            raise UndecidedError(
                finding("criterion-without-value", place, criterion=self.leaf.name)
            )
        return replace(
            score,
            points=points,
            maximum=maximum,
            share=points / maximum,
            deduction=None if score.deduction is None else points,
            steps=(),
        )


@dataclass(frozen=True, slots=True)
class _Part:
    """One leaf whose bör-krav make a degree: it is scored anew, and the rest stays as it is."""

    field: StressedLot
    leaf: Criterion
    criteria: Criteria
    admission: Admission

    @classmethod
    def of(cls, field: StressedLot, leaf: Criterion) -> "_Part":
        alone = replace(leaf, parent="", threshold=None)
        lot = replace(field.lot, tree=CriteriaTree((alone,)))
        procurement = replace(field.criteria.procurement, lots=(lot,))
        known = {bid.bid for bid in field.scored.bids}
        bids = tuple(
            replace(
                bid,
                statuses=tuple(s for s in bid.statuses if s.requirement.criterion == leaf.id),
            )
            for bid in field.of.admission.evaluated
            if bid.bid.id in known
        )
        admission = replace(field.of.admission, bids=bids)
        return cls(field, leaf, replace(field.criteria, procurement=procurement), admission)

    def decide(self, gone: Requirement) -> Decision:
        field = self.field
        bids = tuple(_without(bid, gone) for bid in self.admission.bids)
        nobody = replace(field.material, scores=(), consensus=())
        scored = score_lot(self.criteria, field.lot.id, replace(self.admission, bids=bids), nobody)
        return field.rank(self._merged(scored))

    def _merged(self, part: ScoredBids) -> ScoredBids:
        new = {bid.bid: bid.scores[0] for bid in part.bids}
        bids = tuple(
            with_scores(bid, self.field.lot, replace(new[bid.bid], criterion=self.leaf))
            for bid in self.field.scored.bids
        )
        return replace(self.field.scored, bids=bids)


def _without(bid: BidAdmission, gone: Requirement) -> BidAdmission:
    left = tuple(status for status in bid.statuses if status.requirement.id != gone.id)
    return replace(bid, statuses=left)
