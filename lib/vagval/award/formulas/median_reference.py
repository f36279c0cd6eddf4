"""F27 Quality and price against the medians of all bids (medianmetoden)."""

from vagval.award.formulas.reference_deviation import weighed_against
from vagval.domain.expression import PRICE, QUALITY, OfAll
from vagval.domain.formula import Formula
from vagval.domain.source import Source

MEDIAN_REFERENCE = Formula(
    key="median_reference",
    number="F27",
    figure=weighed_against(OfAll("median", QUALITY), OfAll("median", PRICE)),
    unit="ratio",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(Source("UfAB 2018, Medianmethode"),),
    promises=("promise-price-counts", "promise-quality-never-worsens"),
    weights=True,
)
"""Undefined where the median of the qualities, or of the prices, is 0.

References
----------
UfAB 2018, read in words: as the Mittelwertmethode (F26), with medians.
"""
