"""What the criteria of each award model carry (kriteriernas form per utvärderingsmodell)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Shape = Literal["price-weighted", "quality-weighted", "amounts", "bare"]
"""``price-weighted``: weights, with price as one leaf. ``quality-weighted``: weights that sum to 1
without price. ``amounts``: money for each level. ``bare``: neither weights nor amounts."""

SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "lowest_price_ratio": "price-weighted",
        "min_max_price": "price-weighted",
        "multiple_of_lowest": "price-weighted",
        "mean_deviation": "price-weighted",
        "best_discount": "price-weighted",
        "best_discount_power": "price-weighted",
        "bilinear_discount": "price-weighted",
        "weighted_points": "price-weighted",
        "discount_from_base": "price-weighted",
        "logarithmic_price": "price-weighted",
        "value_deduction": "amounts",
        "price_surcharge": "amounts",
        "percentage_deduction": "quality-weighted",
        "willingness_to_pay": "quality-weighted",
        "quality_premium": "price-weighted",
        "price_coefficient": "quality-weighted",
        "quality_per_price": "quality-weighted",
        "price_per_quality": "quality-weighted",
        "weighted_quality_per_price": "price-weighted",
        "exponential_quality_price": "quality-weighted",
        "offset_quality_per_price": "quality-weighted",
        "calibrated_quality_per_price": "quality-weighted",
        "utility_index": "price-weighted",
        "quality_corridor": "quality-weighted",
        "mean_reference": "price-weighted",
        "median_reference": "price-weighted",
        "fixed_reference": "price-weighted",
        "rated_criteria": "price-weighted",
        "relative_quality": "price-weighted",
        "rank_points": "price-weighted",
        "lowest_price": "bare",
        "fixed_price": "quality-weighted",
        "priority_order": "bare",
    }
)
"""By the model's key; a model stands here when its criteria can be read."""
