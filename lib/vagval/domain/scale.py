"""The published scale that evaluators score on (betygsskala)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class Anchor:
    """What one whole number of points means (poängnivå)."""

    points: int
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole points from a minimum to a maximum, each with its published meaning.

    Parameters
    ----------
    id
        Key in ``procurement.toml``.
    minimum, maximum
        Fewest and most points; ``minimum < maximum``.
    anchors
        One for each whole number, in rising order.
    """

    id: str
    minimum: int
    maximum: int
    anchors: tuple[Anchor, ...] = ()

    def has(self, points: int) -> bool:
        """Tell whether these points stand on the scale."""
        return self.minimum <= points <= self.maximum

    def share(self, points: Fraction) -> Fraction:
        """Give points as a share of the scale: 0 at the minimum, 1 at the maximum."""
        return (points - self.minimum) / Fraction(self.maximum - self.minimum)
