"""A formula applied to bids of a price and a quality, to see what it does (prova en formel)."""

from bisect import bisect_left
from fractions import Fraction

from vagval.award.evaluate_formula import evaluate
from vagval.award.formula_model import line_steps
from vagval.award.quality_price import quality_price
from vagval.domain.computed import Computed
from vagval.domain.formula import Constants, Formula
from vagval.domain.model_trial import TriedOffer
from vagval.domain.offer import Offer

MOST_PRICED = 50
"""Bids for which the price of quality is computed: each asks about all of them."""


def try_formula(
    formula: Formula, constants: Constants, offers: tuple[Offer, ...]
) -> tuple[TriedOffer, ...]:
    """Compute and rank bids, without asking whether the formula is lawful.

    Parameters
    ----------
    constants
        Every parameter of the formula, and its weights if it has weights.

    Returns
    -------
    tuple of TriedOffer
        In the order of the offers. A bid below the threshold enters nothing; a bid without a value
        has no place, while the others have theirs.
    """
    compared = tuple(each for each in offers if not _is_below(formula, constants, each))
    tried = _compared(formula, constants, compared)
    return tuple(tried.get(each.name) or TriedOffer(each, is_set_aside=True) for each in offers)


def _is_below(formula: Formula, constants: Constants, offer: Offer) -> bool:
    return bool(formula.threshold) and offer.quality < constants[formula.threshold]


def _compared(
    formula: Formula, constants: Constants, offers: tuple[Offer, ...]
) -> dict[str, TriedOffer]:
    computed = evaluate(formula, constants, offers)
    orders = tuple(_best_first(formula, each) for each in computed)
    ordered = sorted(order for order in orders if order is not None)
    is_priced = len(offers) <= MOST_PRICED
    return {
        found.offer.name: TriedOffer(
            found.offer,
            figure=None if order is None else found.of(formula.figure),
            rank=None if order is None else 1 + bisect_left(ordered, order),
            quality_price=quality_price(formula, constants, offers, place) if is_priced else None,
            steps=line_steps(found),
            undefined=found.undefined,
        )
        for place, (found, order) in enumerate(zip(computed, orders, strict=True))
    }


def _best_first(formula: Formula, found: Computed) -> tuple[Fraction, ...] | None:
    """Give what a bid is compared by, the smaller the better; None where it is undefined."""
    if found.undefined:
        return None
    sign = 1 if formula.lowest_wins else -1
    return tuple(sign * part for part in found.order)
