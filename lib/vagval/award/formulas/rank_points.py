"""F32 Points by place in price and in quality (rangpoäng)."""

from vagval.award.formulas.terms import PRICE_WEIGHT, QUALITY_WEIGHT
from vagval.domain.expression import PRICE, QUALITY, Line, PlaceAmong
from vagval.domain.formula import FlatZone, Formula
from vagval.domain.source import Source

PRICE_PLACE = Line("price-place", PlaceAmong(PRICE, lowest_first=True))
QUALITY_PLACE = Line("quality-place", PlaceAmong(QUALITY, lowest_first=False))

RANK_POINTS = Formula(
    key="rank_points",
    number="F32",
    figure=Line(
        "rank-points",
        0 - (PRICE_WEIGHT * (PRICE_PLACE - 1) + QUALITY_WEIGHT * (QUALITY_PLACE - 1)),
    ),
    unit="ratio",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(Source("Stilger, Siderius och van Raaij (2017), Score by Rank"),),
    promises=("promise-price-never-worsens", "promise-quality-never-worsens"),
    weights=True,
    flat=(FlatZone("price-stops-between-ranks"),),
)
"""The best figure is 0: first in price and in quality. Equal values share a place, and the next one
follows directly (dense ranks).

References
----------
J. Stilger, J. Siderius and E. van Raaij, Journal of Public Procurement 17(1) 2017, list it.
"""
