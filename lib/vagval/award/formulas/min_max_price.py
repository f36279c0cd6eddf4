"""F02 Price points between the dearest and the cheapest bid (min-max)."""

from vagval.award.formulas.terms import FULL_POINTS, HIGHEST_PRICE, LOWEST_PRICE, points_total
from vagval.domain.expression import PRICE, Choice, Line, constant
from vagval.domain.formula import FlatZone, Formula
from vagval.domain.source import Source

BETWEEN = (HIGHEST_PRICE - PRICE) / (HIGHEST_PRICE - LOWEST_PRICE)

MIN_MAX_PRICE = Formula(
    key="min_max_price",
    number="F02",
    figure=points_total(
        Line("price-share", Choice(HIGHEST_PRICE, "==", LOWEST_PRICE, constant(1), BETWEEN))
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(
        Source("Consip, Lineare Min-Max Interdipendente (wiki.acquistinretepa.it)"),
        Source("Mercell Sourcing, Ratio to minimum, linear"),
    ),
    promises=("promise-price-never-worsens", "promise-quality-counts"),
    parameters=(FULL_POINTS,),
    weights=True,
    flat=(FlatZone("price-stops-between-two-bids"),),
)
"""Equal prices, or one bid alone, would divide 0 by 0: then every bid gets the whole share, as
Consip publishes. With two bids the cheaper gets the whole share and the dearer none whatever their
prices are, so that a lower price changes nothing until it passes the other.

References
----------
Consip, "Lineare Min-Max Interdipendente": its use for prices is discouraged. Mercell Sourcing,
"Ratio to minimum, linear".
"""
