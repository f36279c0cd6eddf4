"""Lots awarded together, ready to be told."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from award.lots_case import PLACE, a_rule
from builders import (
    Number,
    a_bid,
    a_material,
    a_price_item,
    an_award_rule,
    criteria_of,
    named,
)
from report.evaluated import evaluation_of
from report.evaluated import told as told_apart
from vagval.domain.bid import CombinationDiscount
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.lot import Lot
from vagval.domain.lot_rule import Combination, LotRuleKind
from vagval.report.context import ReportContext
from vagval.steps.evaluate import awarded_together

NAMES = {"LM": "Läkemedel", "PV": "Primärvård", "RES": "Resursplanering"}


def told_together(
    prices: Mapping[str, Mapping[str, Number]],
    *,
    most: int | None = 1,
    kind: LotRuleKind = LotRuleKind.LOWEST_TOTAL,
    offered: Mapping[str, Mapping[str, Number]] | None = None,
    lots: Iterable[str] = ("LM", "PV", "RES"),
    **changed: Any,  # noqa: ANN401 - what sections are told from
) -> ReportContext:
    """Tell of lots in which the lowest price wins: vendor -> lot -> price.

    A combination is called by its lots: ``LM-PV``.
    """
    discounts = offered or {}
    keys = tuple(lots)
    rule = an_award_rule("lowest_price", tie_break=())
    criteria = criteria_of(
        lots=(Lot(key, named(NAMES.get(key, key)), rule, CriteriaTree()) for key in keys),
        price_items=(a_price_item(f"p-{key}", lot=key) for key in keys),
        lot_rule=a_rule(keys, most, kind),
        combinations=tuple(
            Combination(key, tuple(key.split("-")), "Annonsen, punkt 5.1.7", PLACE)
            for key in sorted({key for each in discounts.values() for key in each})
        ),
    )
    bids = (
        a_bid(
            vendor,
            lots=tuple(key for key in keys if key in offers),
            prices={f"p-{lot}": price for lot, price in offers.items()},
            discounts=tuple(
                CombinationDiscount(key, Decimal(str(amount)))
                for key, amount in discounts.get(vendor, {}).items()
            ),
        )
        for vendor, offers in prices.items()
    )
    material = a_material(*bids)
    context = told_apart(criteria, material, **changed)
    return replace(context, evaluation=awarded_together(evaluation_of(criteria, material)))
