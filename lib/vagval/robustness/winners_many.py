"""Which bids are first in each of many tenders (vinnare i många upphandlingar)."""

from dataclasses import dataclass

import numpy as np

from vagval.domain.formula import Constants, Formula
from vagval.robustness.evaluate_many import evaluate_many
from vagval.robustness.tenders import Floats, Truths

TIE = 1e-11
"""Two bids tie if they differ by less than this share of the tender's largest figure."""


@dataclass(frozen=True, slots=True, eq=False)
class Winners:
    """Who is first in each tender.

    Parameters
    ----------
    first
        Shape (tenders, bids); several True in a tie.
    is_defined
        Shape (tenders,): whether every bid has a figure. A real award would refuse the others.
    """

    first: Truths
    is_defined: Truths


def winners_many(formula: Formula, constants: Constants, price: Floats, quality: Floats) -> Winners:
    """Find the first bids of each tender.

    Parameters
    ----------
    price, quality
        Shape (tenders, bids).
    """
    compared = formula.order or (formula.figure,)
    figure, *order = evaluate_many((formula.figure, *compared), constants, price, quality)
    defined = np.logical_and.reduce([~np.isnan(each) for each in (figure, *order)])
    first = defined.copy()
    for each in order:
        values = -each if formula.lowest_wins else each
        best = np.where(first, values, -np.inf).max(axis=1, keepdims=True)
        size = np.where(defined, np.abs(values), 0).max(axis=1, keepdims=True)
        first &= values >= best - TIE * size
    return Winners(first, defined.all(axis=1))
