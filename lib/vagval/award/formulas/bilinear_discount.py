"""F07 Price points in two straight lines that meet at the mean discount (bilinjär rabatt)."""

from fractions import Fraction

from vagval.award.formulas.terms import (
    BASE_PRICE,
    DISCOUNT,
    FULL_POINTS,
    HIGHEST_DISCOUNT,
    points_total,
)
from vagval.domain.expression import Choice, Line, OfAll, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

MEAN_DISCOUNT = OfAll("mean", DISCOUNT)
AT_MEAN = Parameter("share_at_mean")
UP_TO_MEAN = AT_MEAN * DISCOUNT / MEAN_DISCOUNT
ABOVE_MEAN = AT_MEAN + (1 - AT_MEAN) * (DISCOUNT - MEAN_DISCOUNT) / (
    HIGHEST_DISCOUNT - MEAN_DISCOUNT
)

BILINEAR_DISCOUNT = Formula(
    key="bilinear_discount",
    number="F07",
    figure=points_total(
        Line("price-share", Choice(DISCOUNT, "<=", MEAN_DISCOUNT, UP_TO_MEAN, ABOVE_MEAN))
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="to-be-verified",
    sources=(Source("ANAC, Linee guida 2"),),
    promises=("promise-price-never-worsens", "promise-quality-counts"),
    parameters=(
        FULL_POINTS,
        BASE_PRICE,
        FormulaParameter(
            "share_at_mean", "share", Fraction(9, 10), above=Fraction(0), below=Fraction(1)
        ),
    ),
    weights=True,
    ceiling="base_price",
)
"""Where all discounts are equal, none is above the mean, and every bid gets ``share_at_mean``.
Undefined where no bid gives a discount.

References
----------
ANAC, Linee guida 2; that the share at the mean is .80, .85 or .90 is common knowledge, and with it
the form remains to be verified.
"""
