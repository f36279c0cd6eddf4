"""One bid's figure, and every step behind it (jämförelsetal, poängsumma)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from vagval.domain.errors import Details

Unit = Literal["money", "points", "ratio"]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a calculation, as a person would write it.

    Parameters
    ----------
    code
        Key of the catalogue text.
    details
        The exact values that the text names.
    """

    code: str
    details: Details = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Assessment:
    """A bid's figure under an award model, exact.

    Parameters
    ----------
    figure
        In the procurement's currency (``unit="money"``), in points, or a ratio; rounded only
        where the published formula rounds.
    explain
        Writes the steps from what was given to the figure, the last of which states the figure.
        They are written when someone reads them: most figures are computed to be compared.
    order
        What is compared with other bids, first to last; empty: the figure.
    """

    bid: str
    figure: Fraction
    unit: Unit
    explain: Callable[[], tuple[Step, ...]] = field(compare=False, repr=False)
    order: tuple[Fraction, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """How the figure came about, line by line."""
        return self.explain()

    @property
    def compared(self) -> tuple[Fraction, ...]:
        """What the bid is compared by."""
        return self.order or (self.figure,)
