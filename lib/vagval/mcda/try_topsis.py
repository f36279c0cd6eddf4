"""TOPSIS applied to bids of a price and a quality: advice, never an award (prova TOPSIS)."""

from fractions import Fraction

from vagval.domain.assessment import Step
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.formula import Constants
from vagval.domain.model_trial import TriedOffer
from vagval.domain.offer import Offer
from vagval.mcda.method_table import BY_KEY
from vagval.mcda.skcriteria_adapter import ask_methods

TOPSIS = "topsis"
FEWEST = 2
LINE = "similarity"


def try_topsis(constants: Constants, offers: tuple[Offer, ...]) -> tuple[TriedOffer, ...]:
    """Ask TOPSIS about bids, weighed as the constants say.

    Returns
    -------
    tuple of TriedOffer
        In the order of the offers, figures rounded to nine decimals; all undefined where the method
        is, as for one bid alone or bids that are equal in everything.
    """
    if len(offers) < FEWEST:
        return tuple(TriedOffer(each, undefined=LINE) for each in offers)
    matrix = DecisionMatrix(
        alternatives=tuple(each.name for each in offers),
        criteria=("price", "quality"),
        maximise=(False, True),
        weights=(constants["price_weight"], constants["quality_weight"]),
        values=tuple((each.price, each.quality) for each in offers),
    )
    rankings, _ = ask_methods((BY_KEY[TOPSIS],), matrix)
    for ranking in rankings:
        return tuple(
            TriedOffer(
                offer,
                figure=Fraction(score),
                rank=rank,
                steps=(_step(Fraction(score), ranking.pipeline),),
            )
            for offer, rank, score in zip(offers, ranking.ranks, ranking.scores, strict=True)
        )
    return tuple(TriedOffer(each, undefined=LINE) for each in offers)


def _step(similarity: Fraction, pipeline: str) -> Step:
    return Step("step-topsis", {"similarity": similarity, "pipeline": pipeline})
