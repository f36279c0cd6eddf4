"""F03 Price points that reach 0 at a multiple of the lowest price (multipel av lägsta pris)."""

from fractions import Fraction

from vagval.award.formulas.terms import FULL_POINTS, LOWEST_PRICE, points_total
from vagval.award.formulas.weighted_points import OUTSIDE
from vagval.domain.expression import PRICE, Choice, Extreme, Line, Parameter, constant
from vagval.domain.formula import FlatZone, Formula, FormulaParameter
from vagval.domain.source import Source

MULTIPLE = Parameter("multiple")
ON_LINE = (MULTIPLE * LOWEST_PRICE - PRICE) / ((MULTIPLE - 1) * LOWEST_PRICE)
CLIPPED = Extreme("larger", constant(0), ON_LINE)

MULTIPLE_OF_LOWEST = Formula(
    key="multiple_of_lowest",
    number="F03",
    figure=points_total(
        Line("price-share", Choice(Parameter("outside"), "==", constant(1), CLIPPED, ON_LINE))
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(
        Source("dtvp.de"),
        Source("Conseil d'Etat, 3 nov. 2014, no 373362, Commune de Belleville-sur-Loire"),
    ),
    promises=("promise-price-counts-above-zero", "promise-quality-counts"),
    parameters=(
        FULL_POINTS,
        FormulaParameter("multiple", "number", Fraction(2), above=Fraction(1)),
        OUTSIDE,
    ),
    weights=True,
    flat=(FlatZone("price-stops-above-multiple", ("outside", "clip")),),
)
"""Continued, price points are negative above the multiple; clipped, they stop at 0 there. Undefined
where the lowest price is 0.

References
----------
A German notice at dtvp.de: the best value gets 10 points, a fictitious bid at twice the best 0,
linear between, worse 0. Conseil d'Etat 3 Nov 2014, Commune de Belleville-sur-Loire, no 373362:
multiple 7 neutralised the price, and was unlawful.
"""
