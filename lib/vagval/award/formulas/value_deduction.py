"""F12 Price less published amounts for quality (mervärdesmodellen, monetärt avdrag)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

_DEDUCTION = Line("deduction", Parameter("full_quality_value") * QUALITY)

VALUE_DEDUCTION = Formula(
    key="value_deduction",
    number="F12",
    figure=Line("comparison-figure", PRICE - _DEDUCTION),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(
        Source("LOU (2016:1145) 16 kap. 1 och 2 §§", "source-lou-best-ratio"),
        Source(
            'M. Lindbäck, Metodhandboken, del 12 "Monetära modeller", Inköpsrådet 2018',
            "source-lindback-monetary",
        ),
    ),
    promises=(
        "promise-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(FormulaParameter("full_quality_value", "money", Fraction(60)),),
)
"""As a formula, quality is one share of the sum of the largest deductions; in an evaluation each
criterion carries an amount for each level (``value_deduction.py`` in the room above).

References
----------
M. Lindbäck, Metodhandboken, del 12 "Monetära modeller", Inköpsrådet 2018.
"""
