"""F14 Price less a percentage for quality (procentuellt avdrag)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

_SHARE = Line("deduction-share", Parameter("full_deduction") * QUALITY)

PERCENTAGE_DEDUCTION = Formula(
    key="percentage_deduction",
    number="F14",
    figure=Line("comparison-figure", PRICE * (1 - _SHARE)),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(Source("svenskkollektivtrafik.se"),),
    promises=("promise-absolute", "promise-price-counts", "promise-quality-counts"),
    parameters=(
        FormulaParameter(
            "full_deduction", "share", Fraction(2, 5), above=Fraction(0), below=Fraction(1)
        ),
    ),
)
"""Quality is worth more money to a dear bid than to a cheap one, and nothing at price 0.

References
----------
svenskkollektivtrafik.se: deductions and surcharges in money or as percentages.
"""
