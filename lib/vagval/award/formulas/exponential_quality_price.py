"""F21 A power of quality divided by a power of price (exponentiell kvot)."""

from fractions import Fraction

from vagval.award.formulas.terms import RATIO_DECIMALS
from vagval.domain.expression import PRICE, QUALITY, Line, Parameter, Power, Rounded
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

EXPONENT = Parameter("quality_exponent")

EXPONENTIAL_QUALITY_PRICE = Formula(
    key="exponential_quality_price",
    number="F21",
    figure=Line(
        "exponential-ratio",
        Rounded(Power(QUALITY, EXPONENT) / Power(PRICE, 1 - EXPONENT), Parameter("decimals")),
    ),
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(Source("Kaden (2013), exponentielle Methode (literaturfuehrer-vergaberecht.de)"),),
    promises=("promise-absolute", "promise-price-never-worsens", "promise-quality-never-worsens"),
    parameters=(
        FormulaParameter(
            "quality_exponent", "share", Fraction(3, 5), above=Fraction(0), below=Fraction(1)
        ),
        RATIO_DECIMALS,
    ),
)
"""L^a / P^(1-a): where ``quality_exponent`` is F20's quality weight, the ranking is F20's, up to
the rounding. Undefined at price 0; a bid of quality 0 has the figure 0 at every price.

References
----------
Kaden 2013, read in words at literaturfuehrer-vergaberecht.de.
"""
