"""F15 Price less what the buyer would pay for the quality (betalningsvilja)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

_VALUE = Line("quality-value", 100 * QUALITY * Parameter("willingness_to_pay"))

WILLINGNESS_TO_PAY = Formula(
    key="willingness_to_pay",
    number="F15",
    figure=Line("comparison-figure", PRICE - _VALUE),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(Source("UK Ministry of Defence, Monetising the non-cost score (lajh87/tessa)"),),
    promises=(
        "promise-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(
        FormulaParameter("willingness_to_pay", "money", Fraction(1, 2), above=Fraction(0)),
    ),
)
"""``willingness_to_pay`` is for one per cent of the quality.

References
----------
github.com/lajh87/tessa, monetising_non-cost_score: V = C - Q * WTP, the net present value of what
one per cent is worth; 20-50 % more for the best than for the acceptable is a plausible span.
"""
