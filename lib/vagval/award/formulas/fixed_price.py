"""F34 Price is fixed, quality alone decides (fast pris, ren kvalitetskonkurrens)."""

from vagval.award.formulas.terms import FULL_POINTS
from vagval.domain.expression import QUALITY, Line, Parameter
from vagval.domain.formula import Formula
from vagval.domain.source import Source

FIXED_PRICE = Formula(
    key="fixed_price",
    number="F34",
    figure=Line("quality-alone", Parameter("full_points") * QUALITY),
    unit="points",
    lowest_wins=False,
    kind="absolute",
    status="to-be-verified",
    sources=(
        Source("Direktiv 2014/24/EU art. 67.2", "source-directive-fixed-price"),
        Source("Förvaltningsrätten i Karlstad, mål 302-17", "source-karlstad-302-17"),
    ),
    promises=("promise-absolute", "promise-quality-counts", "promise-price-fixed"),
    parameters=(FULL_POINTS,),
)
"""Absolute where quality is absolute.

References
----------
Förvaltningsrätten i Karlstad 302-17 (such a model was upheld). Directive 2014/24/EU art. 67.2, last
sentence, is common knowledge, and is what remains to be verified.
"""
