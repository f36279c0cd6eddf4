"""F24 Utility index: quality lost and price, against the best of each (nyttoindex)."""

from vagval.award.formulas.terms import (
    HIGHEST_QUALITY,
    LOWEST_PRICE,
    PRICE_WEIGHT,
    QUALITY_WEIGHT,
)
from vagval.domain.expression import PRICE, QUALITY, Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

VALUE = Line("value-share", 1 - (HIGHEST_QUALITY - QUALITY) * (QUALITY_WEIGHT / PRICE_WEIGHT))

UTILITY_INDEX = Formula(
    key="utility_index",
    number="F24",
    figure=Line("utility", VALUE / PRICE * LOWEST_PRICE),
    unit="ratio",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(Source("Mercell, Utility index"),),
    promises=("promise-quality-never-worsens",),
    weights=True,
)
"""The lowest price scales all figures alike; the best quality does not. Where the quality lost,
times quality weight / price weight, is more than 1 the figure is negative, and a lower price makes
it more so: nothing is promised about the price. Undefined at price 0.

References
----------
Mercell, "Utility index".
"""
