"""What a model takes from a scored bid; missing is never zero (underlag för jämförelsetal)."""

from fractions import Fraction

from vagval.domain.criterion import Criterion
from vagval.domain.errors import Finding, UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.scored_bids import CriterionScore, ScoredBid


def take_scores(bid: ScoredBid, leaves: tuple[Criterion, ...]) -> tuple[CriterionScore, ...]:
    """Take the bid's score on each leaf, in the order of the leaves.

    Raises
    ------
    UndecidedError
        If a leaf has no score; all that are missing are named.
    """
    scores, missing = _look_up(bid, leaves)
    if missing:
        raise UndecidedError(*missing)
    return scores


def take_price_and_scores(
    bid: ScoredBid, leaves: tuple[Criterion, ...]
) -> tuple[Fraction, tuple[CriterionScore, ...]]:
    """Take the evaluated price, and the bid's score on each leaf in the order of the leaves.

    Raises
    ------
    UndecidedError
        If the price or a leaf's score is missing; all that are missing are named.
    """
    scores, missing = _look_up(bid, leaves)
    if bid.price is None:
        raise UndecidedError(finding("award-price-missing", place_of(bid), bid=bid.bid), *missing)
    if missing:
        raise UndecidedError(*missing)
    return bid.price, scores


def place_of(bid: ScoredBid) -> Place:
    """Give the place to look up when something of a bid is missing."""
    return Place("vendors", cell=bid.bid)


def _look_up(
    bid: ScoredBid, leaves: tuple[Criterion, ...]
) -> tuple[tuple[CriterionScore, ...], tuple[Finding, ...]]:
    by_key = {score.criterion.id: score for score in bid.scores}
    found = tuple(by_key[leaf.id] for leaf in leaves if leaf.id in by_key)
    missing = tuple(
        finding("award-score-missing", place_of(bid), bid=bid.bid, criterion=leaf.name)
        for leaf in leaves
        if leaf.id not in by_key
    )
    return found, missing
