"""F18 Quality divided by price (kvotmodell, einfache Richtwertmethode)."""

from vagval.domain.expression import PRICE, QUALITY, Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

QUALITY_PRICE_RATIO = Line("quality-price-ratio", QUALITY / PRICE)

QUALITY_PER_PRICE = Formula(
    key="quality_per_price",
    number="F18",
    figure=QUALITY_PRICE_RATIO,
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(
        Source("UfAB, einfache Richtwertmethode"),
        Source("P. Kiiver och J. Kodym, i van Loon (2021)"),
    ),
    promises=("promise-absolute", "promise-price-never-worsens", "promise-quality-counts"),
)
"""Undefined at price 0, which the documents must regulate. A bid of quality 0 has the figure 0 at
every price: it is last, however cheap. Publish a threshold where that is not meant.

References
----------
UfAB since 2003, Z = L / P (vergabeblog.de). M. Lindbäck, Metodhandboken, Inköpsrådet 2018.
"""
