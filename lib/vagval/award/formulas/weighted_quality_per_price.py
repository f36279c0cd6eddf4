"""F20 A power of quality divided by price (viktad kvot)."""

from vagval.award.formulas.terms import PRICE_WEIGHT, QUALITY_WEIGHT, RATIO_DECIMALS
from vagval.domain.expression import PRICE, QUALITY, Line, Parameter, Power, Rounded
from vagval.domain.formula import Formula
from vagval.domain.source import Source

EXPONENT = Line("quality-exponent", QUALITY_WEIGHT / PRICE_WEIGHT)

WEIGHTED_QUALITY_PER_PRICE = Formula(
    key="weighted_quality_per_price",
    number="F20",
    figure=Line("weighted-ratio", Rounded(Power(QUALITY, EXPONENT) / PRICE, Parameter("decimals"))),
    unit="ratio",
    lowest_wins=False,
    kind="absolute",
    status="source-read",
    sources=(Source("UK Ministry of Defence, Weighted value for money (lajh87/tessa)"),),
    promises=("promise-absolute", "promise-price-never-worsens", "promise-quality-never-worsens"),
    parameters=(RATIO_DECIMALS,),
    weights=True,
)
"""Small changes of the weights have a large effect: avoid a weight above 70 %. Undefined at price
0; a bid of quality 0 has the figure 0 at every price.

References
----------
github.com/lajh87/tessa, "Weighted value for money": Q^(w_Q / w_C) / C with w_Q + w_C = 100.
"""
