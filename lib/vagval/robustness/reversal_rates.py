"""How often a losing bid changes the winner, among simulated tenders (omkastningar i andelar)."""

import numpy as np

from vagval.domain.class_proof import Rates
from vagval.domain.offer import Offer
from vagval.robustness.tenders import Floats, Tenders, Truths
from vagval.robustness.tried_model import TriedModel
from vagval.robustness.winners_many import Winners


def reversal_rates(model: TriedModel, tenders: Tenders, low: Offer) -> Rates:
    """Count the tenders that a loser's withdrawal, or a losing low bid, decides.

    Tenders in which a figure is undefined count as undecided by others.

    Parameters
    ----------
    low
        The bid that joins each tender.
    """
    price, quality = tenders.price, tenders.quality
    whole = model.winners(price, quality)
    count, bids = price.shape
    withdrawn = np.zeros(count, dtype=np.bool_)
    for bid in range(bids):
        withdrawn |= withdrawal_changes(model, price, quality, whole, bid)
    joined = model.winners(
        np.column_stack([price, np.full(count, float(low.price))]),
        np.column_stack([quality, np.full(count, float(low.quality))]),
    )
    won = joined.first[:, -1]
    changed = (joined.first[:, :-1] != whole.first).any(axis=1)
    is_defined = joined.is_defined & whole.is_defined
    return Rates(
        tenders=count,
        bids=bids,
        withdrawn=int(withdrawn.sum()),
        joined=int((is_defined & ~won & changed).sum()),
        intruder_won=int(won.sum()),
    )


def withdrawal_changes(
    model: TriedModel, price: Floats, quality: Floats, whole: Winners, bid: int
) -> Truths:
    """Tell for each tender whether one bid loses, and its withdrawal changes the winners.

    Returns
    -------
    array
        Shape (tenders,).
    """
    rest = model.winners(np.delete(price, bid, axis=1), np.delete(quality, bid, axis=1))
    changed = (rest.first != np.delete(whole.first, bid, axis=1)).any(axis=1)
    return np.asarray(changed & ~whole.first[:, bid] & whole.is_defined & rest.is_defined)
