"""F30 Price and quality in proportion to the best of each (rated criteria)."""

from vagval.award.formulas.terms import (
    FULL_POINTS,
    LOWEST_PRICE,
    price_points,
    relative_quality_points,
)
from vagval.domain.expression import PRICE, Line
from vagval.domain.formula import Formula
from vagval.domain.source import Source

RATED_CRITERIA = Formula(
    key="rated_criteria",
    number="F30",
    figure=Line(
        "points-total",
        price_points(Line("price-share", LOWEST_PRICE / PRICE)) + relative_quality_points(),
    ),
    unit="points",
    lowest_wins=False,
    kind="relative",
    status="to-be-verified",
    sources=(Source("World Bank, Evaluating Bids and Proposals with Rated Criteria (2023)"),),
    promises=("promise-price-counts-above-zero", "promise-quality-never-worsens"),
    parameters=(FULL_POINTS,),
    weights=True,
)
"""B = X * (Clow / C) * 100 + (1 - X) * (T / Thigh) * 100, X being the price weight. Undefined at
price 0, and where the best quality is 0.

References
----------
World Bank, "Evaluating Bids and Proposals with Rated Criteria", 2nd ed. 2023; the form is common
knowledge and remains to be verified.
"""
