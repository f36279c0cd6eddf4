"""F28 Quality and price against references set in advance (Referenzwertmethode)."""

from fractions import Fraction

from vagval.award.formulas.reference_deviation import weighed_against
from vagval.domain.expression import Parameter
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

FIXED_REFERENCE = Formula(
    key="fixed_reference",
    number="F28",
    figure=weighed_against(Parameter("reference_quality"), Parameter("reference_price")),
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(Source("UfAB 2018, Referenzwertmethode"),),
    promises=(
        "promise-absolute",
        "promise-price-counts",
        "promise-quality-counts",
        "promise-quality-price-constant",
    ),
    parameters=(
        FormulaParameter("reference_quality", "share", Fraction(7, 10), above=Fraction(0)),
        FormulaParameter("reference_price", "money", Fraction(100), above=Fraction(0)),
    ),
    weights=True,
)
"""Ranks as F12 with V = (quality weight / price weight) * reference price / reference quality.

References
----------
UfAB 2018: the references are the authority's own, and the order does not tip (iabg.de).
"""
