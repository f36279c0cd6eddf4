"""What other models would have decided on the same simulated bids (tvillingmodeller)."""

from fractions import Fraction

import numpy as np

from vagval.domain.formula import Constants, Formula
from vagval.domain.model_test import Twin
from vagval.robustness.comparable import Basis, comparable_constants
from vagval.robustness.tenders import Tenders, Truths, Whole
from vagval.robustness.winners_many import Winners, winners_many


def twins(others: tuple[Formula, ...], basis: Basis, tenders: Tenders) -> tuple[Twin, ...]:
    """Let each other model decide every simulated tender, and compare the winners.

    Parameters
    ----------
    basis
        The model itself, and what the others must share with it.

    Returns
    -------
    tuple of Twin
        In the order of the others; the model itself is left out, as are models that nothing makes
        comparable. Tenders in which either model has an undefined figure are not counted.
    """
    own = winners_many(basis.formula, basis.constants, tenders.price, tenders.quality)
    return tuple(
        _twin(other, constants, own, tenders)
        for other in others
        if other.key != basis.formula.key
        for constants in [comparable_constants(other, basis)]
        if constants is not None
    )


def _twin(other: Formula, constants: Constants, own: Winners, tenders: Tenders) -> Twin:
    theirs = winners_many(other, constants, tenders.price, tenders.quality)
    both = own.is_defined & theirs.is_defined
    differ = both & (own.first != theirs.first).any(axis=1)
    count = int(differ.sum())

    def difference(wholes: Whole, step: Fraction) -> Fraction:
        rows = wholes[differ]
        apart = _sum_of_means(rows, theirs.first[differ]) - _sum_of_means(rows, own.first[differ])
        return apart * step / count if count else Fraction(0)

    return Twin(
        key=other.key,
        constants=constants,
        tenders=int(both.sum()),
        same=int(both.sum()) - count,
        price=difference(tenders.prices, tenders.price_step),
        quality=difference(tenders.qualities, tenders.quality_step),
    )


def _sum_of_means(wholes: Whole, first: Truths) -> Fraction:
    """Add up the winners' mean of each tender; equal winners count alike."""
    totals, counts = (wholes * first).sum(axis=1), first.sum(axis=1)
    return sum(
        (Fraction(int(totals[counts == n].sum()), int(n)) for n in np.unique(counts)), Fraction(0)
    )
