"""F04 Price points by the distance from the mean price (avvikelse från medelpriset)."""

from fractions import Fraction

from vagval.award.formulas.terms import FULL_POINTS, points_total
from vagval.domain.expression import PRICE, Line, OfAll, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

MEAN_PRICE = OfAll("mean", PRICE)

MEAN_DEVIATION = Formula(
    key="mean_deviation",
    number="F04",
    figure=points_total(
        Line("price-share", Parameter("share_at_mean") - (PRICE - MEAN_PRICE) / MEAN_PRICE)
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="to-be-verified",
    sources=(Source("Stilger, Siderius och van Raaij (2017), Average Scoring"),),
    promises=("promise-price-counts", "promise-quality-counts"),
    parameters=(
        FULL_POINTS,
        FormulaParameter("share_at_mean", "share", Fraction(1, 2)),
    ),
    weights=True,
)
"""A bid at the mean price gets ``share_at_mean``; the share may be negative or above 1. Undefined
where every price is 0.

References
----------
J. Stilger, J. Siderius and E. van Raaij, Journal of Public Procurement 17(1) 2017, name it; the
form ("mean gets 50, one point per per cent") is common knowledge and remains to be verified.
"""
