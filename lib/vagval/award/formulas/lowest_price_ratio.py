"""F01 Price points in proportion to the lowest price (lägsta pris genom anbudets pris)."""

from vagval.award.formulas.terms import FULL_POINTS, LOWEST_PRICE, points_total
from vagval.domain.expression import PRICE, Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

LOWEST_PRICE_RATIO = Formula(
    key="lowest_price_ratio",
    number="F01",
    figure=points_total(Line("price-share", LOWEST_PRICE / PRICE)),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(
        Source("Negometrix, Low bid scoring formula"),
        Source("Konkurrensverket, rapport 2009:12 (S. Lunander)"),
    ),
    promises=("promise-price-counts-above-zero", "promise-quality-counts"),
    parameters=(FULL_POINTS,),
    weights=True,
)
"""Undefined for a bid at price 0; every other bid then gets 0 price points.

References
----------
Negometrix, "Low bid scoring formula" ("most used in the world"). S. Lunander, "En logisk fälla",
Konkurrensverket, rapport 2009:12: relative price scoring as a logical trap.
"""
