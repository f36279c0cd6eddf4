"""F31 Quality in proportion to the best quality, price on a published scale (relativ kvalitet)."""

from vagval.award.formulas.terms import FULL_POINTS, price_points, relative_quality_points
from vagval.award.formulas.weighted_points import ON_LINE, PRICE_SCALE
from vagval.domain.expression import Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

RELATIVE_QUALITY = Formula(
    key="relative_quality",
    number="F31",
    figure=Line(
        "points-total", relative_quality_points() + price_points(Line("price-share", ON_LINE))
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(
        Source("Mercell Sourcing, Ratio to largest"),
        Source("iit.acquistitelematici.it, riparametrazione"),
    ),
    promises=("promise-price-counts", "promise-quality-never-worsens"),
    parameters=(FULL_POINTS, *PRICE_SCALE),
    rising=(("price_full", "price_zero"),),
    weights=True,
)
"""Relative although the price is not: the best quality of all bids enters every figure. The price
scale goes on outside its two prices. Undefined where the best quality is 0.

References
----------
Mercell Sourcing, "Ratio to largest"; the Italian *riparametrazione* (iit.acquistitelematici.it).
"""
