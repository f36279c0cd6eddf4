"""Decide a lot without each price item (utan en prispost)."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from vagval.domain.decision import Decision
from vagval.domain.price_sheet import PriceItem
from vagval.robustness.leave_one_out import Without
from vagval.steps.left_out_field import StressedLot
from vagval.steps.left_out_requirements import readmit


def without_price_items(field: StressedLot) -> Iterator[Without]:
    """Leave the quantity of each price item out of the evaluation.

    The price goes the same way as in the award: corrections, life-cycle cost, and the examination
    against a published highest price.
    """
    for item in field.criteria.price_items_of(field.lot.id):
        yield Without("price-item", item.id, field.first, partial(_decide, field, item))


def _decide(field: StressedLot, gone: PriceItem) -> Decision:
    left = tuple(each for each in field.criteria.price_items if each is not gone)
    criteria = replace(field.criteria, price_items=left)
    return field.rank(field.readmitted(criteria, readmit(field, criteria)))
