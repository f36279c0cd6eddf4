"""F17 Price divided by a coefficient for quality (priskoefficient)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Line, Parameter
from vagval.domain.formula import Formula, FormulaParameter, LeafBound
from vagval.domain.source import Source

_MOST = Parameter("full_coefficient")
_COEFFICIENT = Line("coefficient", 1 + _MOST * QUALITY / (1 - _MOST))

PRICE_COEFFICIENT = Formula(
    key="price_coefficient",
    number="F17",
    figure=Line("comparison-figure", PRICE / _COEFFICIENT),
    unit="money",
    lowest_wins=True,
    kind="absolute",
    status="source-read",
    sources=(Source("Prozorro, openprocurement/barbecue, calculate_coeficient"),),
    promises=("promise-absolute", "promise-price-counts", "promise-quality-counts"),
    parameters=(
        FormulaParameter(
            "full_coefficient", "share", Fraction(3, 10), above=Fraction(0), below=Fraction(1)
        ),
    ),
    leaf_bound=LeafBound("full_coefficient", Fraction(3, 10)),
)
"""``full_coefficient`` is the sum of what the features can give; one feature gives .3 at most.
Quality is worth nothing at price 0.

References
----------
github.com/openprocurement/barbecue, ``calculate_coeficient``: K = 1 + v / (1 - v_max).
github.com/ProzorroUKR/openprocurement.api, ``feature.py``: a feature is worth .3 at most.
"""
