"""F35 One criterion after the other, in a published order (prioritetsordning)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Choice, Line, Parameter, constant
from vagval.domain.formula import Formula, FormulaParameter
from vagval.domain.source import Source

FIRST = FormulaParameter("first", "choice", Fraction(0), choices=("quality", "price"))
PRICE_IF_FIRST = Choice(Parameter("first"), "==", constant(1), 0 - PRICE, constant(0))

PRIORITY_ORDER = Formula(
    key="priority_order",
    number="F35",
    figure=Line("quality-compared", QUALITY),
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(Source("LOU (2016:1145) 16 kap. 6 § andra stycket", "source-lou-priority"),),
    promises=("promise-absolute", "promise-price-counts", "promise-quality-counts"),
    parameters=(FIRST,),
    order=(
        # Where quality is first this is 0 for every bid, and price has its turn last.
        Line("price-if-first", PRICE_IF_FIRST),
        QUALITY,
        Line("price-last", 0 - PRICE),
    ),
)
"""As a formula quality is one; in an evaluation every criterion has its place in the order
(``priority_order.py`` in the room above).

References
----------
LOU (2016:1145) 16:6 second paragraph: an order of priority only where weights are impossible.
"""
