"""What F26, F27 and F28 share: weighed against a reference (viktad avvikelse från referens)."""

from vagval.award.formulas.terms import PRICE_WEIGHT, QUALITY_WEIGHT
from vagval.domain.expression import PRICE, QUALITY, Expression, Line


def weighed_against(quality: Expression, price: Expression) -> Line:
    """Write quality weight * L / L_reference - price weight * P / P_reference."""
    quality_part = Line("quality-part", QUALITY_WEIGHT * QUALITY / quality)
    price_part = Line("price-part", PRICE_WEIGHT * PRICE / price)
    return Line("weighed-figure", quality_part - price_part)
