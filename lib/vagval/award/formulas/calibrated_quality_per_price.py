"""F23 Quality above a priced basic level, divided by price (kalibrerad kvot)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

BASE_SHARE = Line("base-share", Parameter("basic_price") / Parameter("highest_price"))
CALIBRATED = Line("calibrated-quality", BASE_SHARE + (1 - BASE_SHARE) * QUALITY)

CALIBRATED_QUALITY_PER_PRICE = Formula(
    key="calibrated_quality_per_price",
    number="F23",
    figure=Line("calibrated-ratio", CALIBRATED / PRICE),
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="derived",
    sources=(Source("P. Kiiver och J. Kodym, i van Loon (2021)"),),
    promises=("promise-absolute", "promise-price-counts-above-zero", "promise-quality-counts"),
    parameters=(
        FormulaParameter("basic_price", "money", Fraction(80), above=Fraction(0)),
        FormulaParameter("highest_price", "money", Fraction(100), above=Fraction(0)),
    ),
    rising=(("basic_price", "highest_price"),),
)
"""The basic product at ``basic_price`` is worth as much as the best at ``highest_price``, the most
that anyone would pay: base share = basic price / highest price. Undefined at price 0.

References
----------
Derived from P. Kiiver and J. Kodym's steps 1-4 as van Loon 2021 gives them (5dok.org): a basic
model at 8 000 with 80 base points and 20 more implies a highest acceptable price of 10 000.
"""
