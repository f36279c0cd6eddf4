"""F19 Price divided by quality (pris per kvalitet)."""

from vagval.domain.expression import PRICE, QUALITY, Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

PRICE_PER_QUALITY = Formula(
    key="price_per_quality",
    number="F19",
    figure=Line("price-per-quality", PRICE / QUALITY),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(Source("UK Government, Bid Evaluation Guidance Note (2021), 7.3"),),
    promises=("promise-absolute", "promise-price-counts", "promise-quality-counts"),
)
"""What full quality would cost at the bid's own rate. The ranking is that of F18; undefined at
quality 0, where F18 puts the bid last.

References
----------
UK Government, "Bid Evaluation Guidance Note", May 2021, section 7.3 and Appendix II (contents
only).
"""
