"""What several formulas say in the same words (gemensamma termer)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, QUALITY, Expression, Line, OfAll, Parameter
from vagval.domain.formula import FormulaParameter

FULL_POINTS = FormulaParameter("full_points", "points", Fraction(100), above=Fraction(0))
BASE_PRICE = FormulaParameter("base_price", "money", Fraction(150), above=Fraction(0))
"""The highest price that is accepted (takpris, base d'asta); a bid above it is no valid bid."""
DECIMALS = FormulaParameter(
    "decimals", "whole", Fraction(10), above=Fraction(-1), below=Fraction(21)
)
"""Published rounding of a figure that has a root or a logarithm in it; 0 to 20."""
RATIO_DECIMALS = FormulaParameter(
    "decimals", "whole", Fraction(20), above=Fraction(-1), below=Fraction(21)
)
"""The same for a share divided by a price: such a figure begins far behind the decimal sign."""

QUALITY_WEIGHT = Parameter("quality_weight")
PRICE_WEIGHT = Parameter("price_weight")

LOWEST_PRICE = OfAll("lowest", PRICE)
HIGHEST_PRICE = OfAll("highest", PRICE)
HIGHEST_QUALITY = OfAll("highest", QUALITY)

DISCOUNT = Line("discount", (Parameter("base_price") - PRICE) / Parameter("base_price"))
"""Share of the base price that a bid takes off (ribasso)."""
HIGHEST_DISCOUNT = OfAll("highest", DISCOUNT)

QUALITY_POINTS = Line("quality-points", Parameter("full_points") * QUALITY_WEIGHT * QUALITY)


def price_points(share: Expression) -> Line:
    """Write full points * price weight * price share."""
    return Line("price-points", Parameter("full_points") * PRICE_WEIGHT * share)


def points_total(share: Expression) -> Line:
    """Write the sum of quality points and price points."""
    return Line("points-total", QUALITY_POINTS + price_points(share))


def relative_quality_points() -> Line:
    """Write quality points in proportion to the best quality; undefined if the best is 0."""
    share = Line("quality-share", QUALITY / HIGHEST_QUALITY)
    return Line("quality-points", Parameter("full_points") * QUALITY_WEIGHT * share)
