"""F08 Weighted points with an absolute price scale (viktade poäng, absolut prisskala)."""

from fractions import Fraction

from vagval.award.formulas.terms import FULL_POINTS, points_total
from vagval.domain.expression import (
    PRICE,
    Choice,
    Expression,
    Extreme,
    Line,
    Parameter,
    constant,
)
from vagval.domain.formula import FlatZone, Formula, FormulaParameter
from vagval.domain.source import Source

PRICE_FULL, PRICE_ZERO = Parameter("price_full"), Parameter("price_zero")
ON_LINE: Expression = (PRICE_ZERO - PRICE) / (PRICE_ZERO - PRICE_FULL)
CLIPPED = Extreme("larger", constant(0), Extreme("smaller", constant(1), ON_LINE))
OUTSIDE = FormulaParameter("outside", "choice", Fraction(0), choices=("continue", "clip"))
"""Whether price points go on outside the scale, or stop at its ends."""
PRICE_SCALE = (
    FormulaParameter("price_full", "money", Fraction(60)),
    FormulaParameter("price_zero", "money", Fraction(140), above=Fraction(0)),
)

WEIGHTED_POINTS = Formula(
    key="weighted_points",
    number="F08",
    figure=points_total(
        Line("price-share", Choice(Parameter("outside"), "==", constant(1), CLIPPED, ON_LINE))
    ),
    unit="points",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(
        Source("LOU (2016:1145) 16 kap. 1, 2 och 6 §§", "source-lou-weights"),
        Source('Mercell, "Weighted score"', "source-mercell-weighted-score"),
        Source("HFD 2022 ref. 41", "source-hfd-2022-41"),
    ),
    promises=(
        "promise-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(FULL_POINTS, *PRICE_SCALE, OUTSIDE),
    rising=(("price_full", "price_zero"),),
    weights=True,
    flat=(
        FlatZone("price-floor-in-scale", ("outside", "clip")),
        FlatZone("price-ceiling-in-scale", ("outside", "clip")),
    ),
)
"""With ``outside = "continue"`` points above the full ones and below 0 are possible and right.

References
----------
Mercell, "Weighted score": (upper bound - price) / (upper bound - lower bound). HFD 2022 ref. 41: a
scale may not stop a lower price from counting.
"""
