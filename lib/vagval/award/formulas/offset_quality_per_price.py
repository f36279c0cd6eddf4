"""F22 Quality plus a constant, divided by price (kvot med tillägg)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

OFFSET_QUALITY_PER_PRICE = Formula(
    key="offset_quality_per_price",
    number="F22",
    figure=Line("offset-ratio", (QUALITY + Parameter("offset")) / PRICE),
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(Source("Kaden (2013), Offset-Methode (literaturfuehrer-vergaberecht.de)"),),
    promises=("promise-absolute", "promise-price-counts-above-zero", "promise-quality-counts"),
    parameters=(FormulaParameter("offset", "number", Fraction(1, 2), above=Fraction(0)),),
)
"""Quality weighs less as the constant grows. Undefined at price 0.

References
----------
Kaden 2013, read in words at literaturfuehrer-vergaberecht.de: (L + c) / P.
"""
