"""What a certificate says, done exactly to the sample, and decided on again the whole way."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache

from sample_workspace import ROOT, SAMPLE
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.check.admit import admit
from vagval.comply.check_evidence import check_evidence
from vagval.domain.certificate import Certificate
from vagval.domain.conformance import Conformance
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import PointSource
from vagval.domain.decision import Decision
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.grade_flips import GradeChange
from vagval.domain.left_out import LeftOut
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import RequirementAssessment, RequirementResult
from vagval.domain.scored_bids import ScoredBids
from vagval.files.workspace import Workspace
from vagval.robustness.additive_matrix import additive_matrix
from vagval.robustness.certificates import certificates
from vagval.robustness.margin import margins
from vagval.robustness.weight_answers import weight_answers
from vagval.score.score_lot import score_lot
from vagval.steps.evaluate import evaluate
from vagval.steps.grade_changes import grade_flips_of
from vagval.steps.left_out import left_out
from vagval.steps.left_out_field import with_scores
from vagval.steps.points_worth import PointsWorth


@cache
def sample() -> Evaluation:
    return evaluate(Workspace(ROOT), SAMPLE)


def lot_of(key: str) -> LotEvaluation:
    return next(each for each in sample().lots if each.lot.id == key)


@cache
def certificates_of(key: str) -> tuple[Certificate, ...]:
    lot = lot_of(key)
    matrix = additive_matrix(lot.scored, lot.model).matrix
    return certificates(
        lot.decision,
        margins(lot.scored, lot.model, lot.decision),
        grade_flips_of(sample(), lot),
        () if matrix is None else weight_answers(matrix).nearest,
        left_out(sample(), lot),
    )


@cache
def evidence() -> Mapping[str, tuple[Conformance, ...]]:
    return {bid.id: check_evidence(sample().criteria, bid) for bid in sample().material.bids}


def scored_again(key: str, criteria: Criteria, material: Material) -> ScoredBids:
    """Examine and score a lot's bids, the whole way."""
    shown = (
        evidence()
        if criteria is sample().criteria
        else {bid.id: check_evidence(criteria, bid) for bid in material.bids}
    )
    return score_lot(criteria, key, admit(criteria, key, material, shown), material)


def ranked(scored: ScoredBids) -> Decision:
    return rank_bids(scored, award_model(scored.lot), sample().material.record.drawings)


def with_points(key: str, changes: Iterable[GradeChange]) -> Decision:
    """Decide after changes of agreed points, of what is assessed, and of compliance points."""
    lot, material = lot_of(key), sample().material
    on_leaves: list[GradeChange] = []
    for change in changes:
        leaf = lot.lot.tree.get(change.criterion)
        if change.requirement:
            material = with_assessment(material, change)
        elif leaf is not None and leaf.source is PointSource.PANEL:
            material = with_consensus(material, key, change)
        else:
            on_leaves.append(change)
    scored = scored_again(key, sample().criteria, material)
    return ranked(with_compliance(lot.lot, scored, on_leaves))


def with_consensus(material: Material, key: str, change: GradeChange) -> Material:
    cell = (key, change.bid, change.criterion)
    assert change.after.denominator == 1
    return replace(
        material,
        consensus=tuple(
            replace(each, points=int(change.after))
            if (each.lot, each.bid, each.criterion) == cell
            else each
            for each in material.consensus
        ),
    )


def with_assessment(material: Material, change: GradeChange) -> Material:
    result = RequirementResult.MET if change.after else RequirementResult.NOT_MET
    latest = RequirementAssessment(
        change.bid, change.requirement, result, "Prov.", "Eva", date(2099, 1, 1), Place("record")
    )
    record = replace(material.record, assessments=(*material.record.assessments, latest))
    return replace(material, record=record)


def with_compliance(lot: Lot, scored: ScoredBids, changes: list[GradeChange]) -> ScoredBids:
    worth = PointsWorth(sample().criteria.procurement, lot)
    bids = []
    for bid in scored.bids:
        own = [change for change in changes if change.bid == bid.bid]
        scores = (worth.of(s, c.after) for c in own if (s := bid.score(c.criterion)))
        bids.append(with_scores(bid, lot, *scores))
    return replace(scored, bids=tuple(bids))


def one_step_less(changes: tuple[GradeChange, ...]) -> list[tuple[GradeChange, ...]]:
    """Take one step back in each place in turn; a change of one step falls away."""
    found = []
    for number, change in enumerate(changes):
        others = (*changes[:number], *changes[number + 1 :])
        if change.steps == 1:
            found.append(others)
            continue
        back = 1 if change.after < change.before else -1
        found.append((*others, replace(change, after=change.after + back, steps=change.steps - 1)))
    return found


def at_price(key: str, bid: str, less: Fraction) -> Decision:
    scored = lot_of(key).scored
    return ranked(
        replace(
            scored,
            bids=tuple(
                replace(each, price=(each.price or 0) - less) if each.bid == bid else each
                for each in scored.bids
            ),
        )
    )


def figures(decision: Decision) -> Mapping[str, Fraction]:
    return {each.bid.bid: each.assessment.figure for each in decision.ranking}


def without_it(key: str, left: LeftOut) -> Decision | None:
    """Take a requirement, a bid or a price item out of what was read; None for the rest."""
    criteria, material = sample().criteria, sample().material
    match left.kind:
        case "requirement":
            kept = tuple(each for each in criteria.requirements if each.id != left.key)
            criteria = replace(criteria, requirements=kept)
        case "price-item":
            items = tuple(each for each in criteria.price_items if each.id != left.key)
            criteria = replace(criteria, price_items=items)
        case "bid":
            bids = tuple(each for each in material.bids if each.id != left.key)
            material = replace(material, bids=bids)
        case _:
            return None
    return ranked(scored_again(key, criteria, material))


def weighed(lot: LotEvaluation, weights: dict[str, Fraction]) -> Mapping[str, Fraction]:
    """Give the model's figures with other weights in the whole, put into the criteria tree."""
    tree = lot.lot.tree
    above = {
        node.id: sum(
            (weights[leaf.id] for leaf in tree.leaves if node in tree.path(leaf.id)), Fraction(0)
        )
        for node in tree.criteria
    }
    criteria = tuple(
        replace(node, weight=above[node.id] / (above[node.parent] if node.parent else 1))
        for node in tree.criteria
    )
    changed = replace(lot.lot, tree=CriteriaTree(criteria))
    return figures(rank_bids(replace(lot.scored, lot=changed), award_model(changed)))
