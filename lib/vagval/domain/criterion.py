"""One node of the criteria tree (tilldelningskriterium)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from vagval.domain.bilingual import Bilingual

NO_TEXT = Bilingual("", "")


class PointSource(Enum):
    """Where the points of a leaf come from."""

    PANEL = "panel"
    REQUIREMENTS = "requirements"
    COMPLIANCE = "compliance"
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class Criterion:
    """A published award criterion or sub-criterion (tilldelningskriterium, underkriterium).

    Parameters
    ----------
    id, parent
        Key, and the parent's key; an empty parent means the top.
    name, text
        What it is called; what is assessed and how (empty above the leaves).
    weight
        Share of the parent, exact; None in models without weights.
    source
        Where the points come from; None above the leaves.
    scale
        Key of the scale (panel and compliance leaves), else empty.
    threshold
        Fewest points (panel, compliance) or least share (others) that must be reached.
    deductions
        Amount for each whole number of points, rising points; empty without.
    degree_points
        (degree, points) in rising degree: from that degree on, those points.
    level_shares
        Share of the leaf for each whole number of points, rising points; empty: a straight line
        from the scale's minimum (0) to its maximum (1).
    """

    id: str
    parent: str
    name: Bilingual
    text: Bilingual = NO_TEXT
    weight: Fraction | None = None
    source: PointSource | None = None
    scale: str = ""
    threshold: Fraction | None = None
    deductions: tuple[tuple[int, Decimal], ...] = ()
    degree_points: tuple[tuple[Fraction, int], ...] = ()
    level_shares: tuple[tuple[int, Fraction], ...] = ()

    def deduction_for(self, points: int) -> Decimal | None:
        """Give the published amount for these points, None if none is published."""
        return dict(self.deductions).get(points)

    def share_for(self, points: int) -> Fraction | None:
        """Give the published share of the leaf for these points, None if none is published."""
        return dict(self.level_shares).get(points)
