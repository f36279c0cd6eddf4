"""F05 Price points in proportion to the largest discount (bästa rabatt, linjär)."""

from vagval.award.formulas.terms import (
    BASE_PRICE,
    DISCOUNT,
    FULL_POINTS,
    HIGHEST_DISCOUNT,
    points_total,
)
from vagval.domain.expression import Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

BEST_DISCOUNT = Formula(
    key="best_discount",
    number="F05",
    figure=points_total(Line("price-share", DISCOUNT / HIGHEST_DISCOUNT)),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(Source("D.P.R. 554/1999, allegato E"),),
    promises=("promise-price-never-worsens", "promise-quality-counts"),
    parameters=(FULL_POINTS, BASE_PRICE),
    weights=True,
    ceiling="base_price",
)
"""Undefined where no bid gives a discount. A bid at exactly the base price has no price points, and
nothing to lose by another's lower price.

References
----------
D.P.R. 554/1999, allegato E: C = R / Rmax.
"""
