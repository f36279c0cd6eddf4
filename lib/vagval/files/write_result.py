"""Write the result for other programs to read (resultat i maskinläsbar form)."""

from fractions import Fraction
from pathlib import Path

from vagval.domain.decision import Decision, RankedBid
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.scored_bids import ScoredBid
from vagval.files.allocation_json import allocation_json
from vagval.files.canonical_json import Json, readable_json
from vagval.files.compliance_json import compliance_json
from vagval.files.interoperability_json import interoperability_json
from vagval.files.write_text import write_text


def write_result(path: Path, evaluation: Evaluation, *, has_prices: bool = True) -> None:
    """Write what each lot came to: exact figures as fractions, never floats.

    Parameters
    ----------
    has_prices
        Without prices there is no award either: only who may be evaluated, what is shown, and the
        points.
    """
    told: dict[str, Json] = {
        "schema": 1,
        "procurement": evaluation.criteria.procurement.id,
        "criteria_sha256": evaluation.lock.content_sha256,
        "lots": [(_lot if has_prices else _quality)(each) for each in evaluation.lots],
        "interoperability": interoperability_json(evaluation.interoperability),
    }
    if has_prices:
        told["currency"] = evaluation.criteria.procurement.currency
        told["allocation"] = allocation_json(evaluation.allocation)
    write_text(path, readable_json(told))


def _quality(lot: LotEvaluation) -> Json:
    return {
        "id": lot.lot.id,
        "reasons": [each.code for each in lot.reasons],
        "admission": [
            {
                "bid": each.bid.id,
                "standing": each.standing.value,
                "reasons": [reason.code for reason in each.reasons],
            }
            for each in lot.admission.bids
        ],
        "compliance": compliance_json(lot.admission.bids),
        "points": {each.bid: _points(each) for each in lot.scored.bids},
    }


def _lot(lot: LotEvaluation) -> Json:
    return {
        "id": lot.lot.id,
        "model": lot.model.key,
        "is_provisional": lot.is_provisional,
        "proposed": lot.proposed,
        "reasons": [each.code for each in lot.reasons],
        "admission": [
            {
                "bid": each.bid.id,
                "standing": each.standing.value,
                "reasons": [reason.code for reason in each.reasons],
                "opened": _number(each.price.opened if each.price else None),
                "evaluated": _number(each.price.evaluated if each.price else None),
            }
            for each in lot.admission.bids
        ],
        "compliance": compliance_json(lot.admission.bids),
        **_decision(lot.decision),
        "outcomes": [
            {
                "answers": [
                    {
                        "kind": question.kind.value,
                        "bid": question.bid,
                        "requirement": question.requirement,
                        "in_favour": answer,
                    }
                    for question, answer in outcome.answers
                ],
                "first": list(outcome.decision.first),
            }
            for outcome in lot.outcomes
        ],
    }


def _decision(decision: Decision) -> dict[str, Json]:
    return {
        "ranking": [_ranked(each) for each in decision.ranking],
        "below_threshold": [each.bid for each in decision.below_threshold],
    }


def _ranked(ranked: RankedBid) -> Json:
    return {
        "bid": ranked.bid.bid,
        "rank": ranked.rank,
        "figure": _number(ranked.assessment.figure),
        "unit": ranked.assessment.unit,
        "equal_figure": list(ranked.equal_figure),
        "separated_by": ranked.separated_by,
        "points": _points(ranked.bid),
    }


def _points(bid: ScoredBid) -> dict[str, Json]:
    return {each.criterion.id: _number(each.points) for each in bid.scores}


def _number(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
