"""F16 Price less a premium for quality above the lowest (prisjusterad kvalitet)."""

from fractions import Fraction

from vagval.award.formulas.terms import PRICE_WEIGHT, QUALITY_WEIGHT
from vagval.domain.expression import PRICE, QUALITY, Line, OfAll, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

LOWEST_QUALITY = OfAll("lowest", QUALITY)
_PREMIUM = Line(
    "quality-premium",
    Parameter("estimate") * QUALITY_WEIGHT * (QUALITY - LOWEST_QUALITY) / PRICE_WEIGHT,
)

QUALITY_PREMIUM = Formula(
    key="quality_premium",
    number="F16",
    figure=Line("comparison-figure", PRICE - _PREMIUM),
    unit="money",
    lowest_wins=True,
    kind="shifted",
    status="to-be-verified",
    sources=(Source("NZTA, Price Quality Method"),),
    promises=(
        "promise-order-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(FormulaParameter("estimate", "money", Fraction(100), above=Fraction(0)),),
    weights=True,
)
"""The lowest quality shifts all premiums alike. Sealed prices, opened after the quality is scored,
are part of the method.

References
----------
NZTA, "Price Quality Method", read in words (lgp.org.au, part 5; cleverbuying.com); the exact ratio
is common knowledge and remains to be verified.
"""
