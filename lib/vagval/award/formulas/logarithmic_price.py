"""F10 Price points by the logarithm of the price (logaritmisk prismodell)."""

from fractions import Fraction

from vagval.award.formulas.terms import (
    DECIMALS,
    FULL_POINTS,
    LOWEST_PRICE,
    QUALITY_POINTS,
    price_points,
)
from vagval.domain.expression import PRICE, Line, Logarithm, Parameter, Rounded
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

PRICE_SHARE = Line(
    "price-share", 1 - Logarithm(PRICE / LOWEST_PRICE) / Logarithm(Parameter("log_base"))
)

LOGARITHMIC_PRICE = Formula(
    key="logarithmic_price",
    number="F10",
    figure=Line(
        "points-total",
        Rounded(QUALITY_POINTS + price_points(PRICE_SHARE), Parameter("decimals")),
    ),
    unit="points",
    lowest_wins=False,
    kind="shifted",
    status="source-read",
    sources=(Source("Mercell, Log formula"),),
    promises=(
        "promise-order-never-swapped",
        "promise-price-never-worsens",
        "promise-quality-never-worsens",
    ),
    parameters=(
        FULL_POINTS,
        FormulaParameter("log_base", "number", Fraction(10), above=Fraction(1)),
        DECIMALS,
    ),
    weights=True,
)
"""The lowest price shifts all points alike, before they are rounded. Negative above ``log_base``
times the lowest price; undefined at price 0. Quality has a constant price relative to the bid's
own.

References
----------
Mercell, "Log formula".
"""
