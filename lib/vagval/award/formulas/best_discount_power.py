"""F06 Price points by a power of the discount (bästa rabatt, konkav)."""

from fractions import Fraction

from vagval.award.formulas.terms import (
    BASE_PRICE,
    DECIMALS,
    DISCOUNT,
    FULL_POINTS,
    HIGHEST_DISCOUNT,
    QUALITY_POINTS,
    price_points,
)
from vagval.domain.expression import Line, Parameter, Power, Rounded
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

PRICE_SHARE = Line("price-share", Power(DISCOUNT / HIGHEST_DISCOUNT, Parameter("exponent")))

BEST_DISCOUNT_POWER = Formula(
    key="best_discount_power",
    number="F06",
    figure=Line(
        "points-total",
        Rounded(QUALITY_POINTS + price_points(PRICE_SHARE), Parameter("decimals")),
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="to-be-verified",
    sources=(
        Source("Consip, Concava alla Migliore Offerta Interdipendente (wiki.acquistinretepa.it)"),
    ),
    promises=("promise-price-never-worsens", "promise-quality-never-worsens"),
    parameters=(
        FULL_POINTS,
        BASE_PRICE,
        FormulaParameter("exponent", "number", Fraction(1, 2), above=Fraction(0)),
        DECIMALS,
    ),
    weights=True,
    ceiling="base_price",
)
"""An exponent below 1 discourages large discounts, one above 1 rewards them; 1 is the linear form
(F05). Undefined where no bid gives a discount.

References
----------
Consip, "Concava alla Migliore Offerta Interdipendente": the parameters were read; the formula is an
image there, so that its form remains to be verified.
"""
