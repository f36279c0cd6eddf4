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
        "weighted_points": "price-weighted",
        "logarithmic_price": "price-weighted",
        "value_deduction": "amounts",
        "quality_corridor": "quality-weighted",
        "lowest_price": "bare",
        "fixed_price": "quality-weighted",
    }
)
"""By the model's key; a model stands here when its criteria can be read."""


def models_of(shape: Shape) -> tuple[str, ...]:
    """Name the models whose criteria have a shape, sorted."""
    return tuple(sorted(key for key, each in SHAPES.items() if each == shape))
