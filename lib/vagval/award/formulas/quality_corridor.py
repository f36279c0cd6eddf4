"""F25 Quality to price within a corridor (erweiterte Richtwertmethode)."""

from fractions import Fraction

from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Choice,
    Line,
    OfAll,
    Parameter,
    constant,
)
from vagval.domain.formula import FlatZone, Formula, FormulaParameter
from vagval.domain.source import Source

RATIO = Line("quality-price-ratio", QUALITY / PRICE)
EDGE = Line("corridor-edge", OfAll("highest", RATIO) * (1 - Parameter("corridor")))
IS_INSIDE = Choice(RATIO, ">=", EDGE, constant(1), constant(0))
BY_QUALITY = Choice(Parameter("deciding"), "==", constant(0), QUALITY, 0 - PRICE)

QUALITY_CORRIDOR = Formula(
    key="quality_corridor",
    number="F25",
    figure=RATIO,
    unit="ratio",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(Source("UfAB, erweiterte Richtwertmethode; VgV § 58"),),
    promises=("promise-price-never-worsens", "promise-quality-never-worsens"),
    parameters=(
        FormulaParameter(
            "corridor", "share", Fraction(1, 10), above=Fraction(0), below=Fraction(1)
        ),
        FormulaParameter("deciding", "choice", Fraction(0), choices=("quality", "price")),
    ),
    order=(
        Line("inside-corridor", IS_INSIDE),
        Line("deciding-value", Choice(RATIO, ">=", EDGE, BY_QUALITY, RATIO)),
    ),
    flat=(FlatZone("price-stops-in-corridor", ("deciding", "quality")),),
)
"""Bids outside the corridor below the best ratio stand after all bids inside, by their ratio.

References
----------
UfAB (arriba-net.de; reguvis, VgV § 58): a corridor of 1-10 %, and inside it a published criterion
decides.
"""
