"""F13 Price plus published amounts for quality that is missing (prispåslag)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

_SURCHARGE = Line("surcharge", Parameter("full_quality_value") * (1 - QUALITY))

PRICE_SURCHARGE = Formula(
    key="price_surcharge",
    number="F13",
    figure=Line("comparison-figure", PRICE + _SURCHARGE),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(Source("e-Avrop"),),
    promises=(
        "promise-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(FormulaParameter("full_quality_value", "money", Fraction(60), above=Fraction(0)),),
)
"""The figure of F12 plus the largest deduction, the same for every bid: the ranking is the same.

References
----------
help.e-avrop.com describes surcharges and deductions side by side.
"""
