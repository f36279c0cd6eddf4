"""F33 Lowest price among the bids of a least quality (lägsta pris med kravnivå)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, Line
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

LOWEST_PRICE_ALONE = Formula(
    key="lowest_price",
    number="F33",
    figure=Line("price-alone", PRICE),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(
        Source("LOU (2016:1145) 16 kap. 1 §", "source-lou-price"),
        Source("C-546/16 Montte", "source-montte"),
    ),
    promises=("promise-absolute", "promise-price-counts", "promise-quality-threshold-only"),
    parameters=(FormulaParameter("threshold", "share", Fraction(3, 5)),),
    threshold="threshold",
)
"""In an evaluation thresholds stand on the criteria, and bids below one never reach the model.

References
----------
C-546/16 Montte: a least technical score is allowed in an open procedure.
"""
