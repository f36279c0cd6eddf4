"""How often a losing bid changes the winner, among simulated tenders (omkastningar i andelar)."""

import numpy as np

from vagval.domain.class_proof import Rates
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer
from vagval.robustness.tenders import Tenders, Truths
from vagval.robustness.winners_many import Winners, winners_many


def reversal_rates(formula: Formula, constants: Constants, tenders: Tenders, low: Offer) -> Rates:
    """Count the tenders that a loser's withdrawal, or a losing low bid, decides.

    Tenders in which a figure is undefined count as undecided by others.

    Parameters
    ----------
    low
        The bid that joins each tender.
    """
    whole = winners_many(formula, constants, tenders.price, tenders.quality)
    count, bids = tenders.prices.shape
    withdrawn = np.zeros(count, dtype=np.bool_)
    for bid in range(bids):
        withdrawn |= withdrawal_changes(formula, constants, tenders, whole, bid)
    joined = winners_many(
        formula,
        constants,
        np.column_stack([tenders.price, np.full(count, float(low.price))]),
        np.column_stack([tenders.quality, np.full(count, float(low.quality))]),
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
    formula: Formula, constants: Constants, tenders: Tenders, whole: Winners, bid: int
) -> Truths:
    """Tell for each tender whether one bid loses, and its withdrawal changes the winners.

    Returns
    -------
    array
        Shape (tenders,).
    """
    rest = winners_many(
        formula,
        constants,
        np.delete(tenders.price, bid, axis=1),
        np.delete(tenders.quality, bid, axis=1),
    )
    changed = (rest.first != np.delete(whole.first, bid, axis=1)).any(axis=1)
    return np.asarray(changed & ~whole.first[:, bid] & whole.is_defined & rest.is_defined)
