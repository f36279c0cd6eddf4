"""F09 Price points in proportion to the discount from a published price (rabatt från takpris)."""

from fractions import Fraction

from vagval.award.formulas.terms import BASE_PRICE, FULL_POINTS, points_total
from vagval.domain.expression import PRICE, Extreme, Line, Parameter, constant
from vagval.domain.formula import FlatZone, Formula, FormulaParameter
from vagval.domain.source import Source

BASE, STOP = Parameter("base_price"), Parameter("stop_price")
ON_LINE = (BASE - PRICE) / (BASE - STOP)

DISCOUNT_FROM_BASE = Formula(
    key="discount_from_base",
    number="F09",
    figure=points_total(Line("price-share", Extreme("smaller", constant(1), ON_LINE))),
    unit="points",
    lowest_wins=False,
    kind="absolute",
    status="to-be-verified",
    sources=(Source("Consip, Lineare Semplice a Punteggio Assoluto (wiki.acquistinretepa.it)"),),
    promises=(
        "promise-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(
        FULL_POINTS,
        BASE_PRICE,
        FormulaParameter("stop_price", "money", Fraction(0)),
    ),
    rising=(("stop_price", "base_price"),),
    weights=True,
    ceiling="base_price",
    flat=(FlatZone("price-stops-at-threshold", above_zero="stop_price"),),
)
"""``stop_price`` is Consip's *soglia*; 0 is none, and then the share is the discount itself.

What the source leaves open: its formula is an image, and the text says both that the points are
proportional with the maximum as coefficient, and that a price beyond the *soglia* gets no points
"beyond the maximum". Here the maximum is therefore reached at the *soglia*; that the line would
instead go on towards price 0 and be cut off below the maximum cannot be ruled out.

References
----------
Consip, "Lineare Semplice a Punteggio Assoluto". HFD 2022 ref. 41 forbids what the *soglia* does.
"""
