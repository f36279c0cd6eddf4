"""Whether a bid that does not win changes who does, decided exactly (omkastning)."""

from vagval.domain.class_proof import Move, Reversal
from vagval.domain.offer import Offer
from vagval.robustness.tried_model import TriedModel


def decide_reversal(
    model: TriedModel, offers: tuple[Offer, ...], moved: str, move: Move
) -> Reversal | None:
    """Decide whether one bid's leaving, or joining, changes the winners without it being one.

    Parameters
    ----------
    offers
        All bids, the moved one among them.

    Returns
    -------
    Reversal or None
        None also where a figure is undefined: a real award would refuse it.
    """
    full = model.compare(offers)
    rest = model.compare(tuple(offer for offer in offers if offer.name != moved))
    if None in (*full.figures, *rest.figures) or moved in full.first:
        return None
    if full.first == rest.first:
        return None
    before, after = (full, rest) if move == "loser-leaves" else (rest, full)
    return Reversal(move, moved, before, after)


def shrink(model: TriedModel, found: Reversal) -> Reversal:
    """Take away every bid that the reversal does not need."""
    offers = found.before.offers if found.move == "loser-leaves" else found.after.offers
    for offer in offers:
        if offer.name != found.moved:
            fewer = tuple(each for each in offers if each != offer)
            smaller = decide_reversal(model, fewer, found.moved, found.move)
            if smaller is not None:
                offers, found = fewer, smaller
    return found
