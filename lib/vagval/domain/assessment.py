"""One bid's figure, and every step behind it (jämförelsetal, poängsumma)."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from vagval.domain.errors import Details

Unit = Literal["money", "points"]


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
    """A bid's figure under an award model, exact, never rounded.

    Parameters
    ----------
    figure
        In the procurement's currency (``unit="money"``) or in points.
    steps
        From what was given to the figure; the last one states the figure.
    """

    bid: str
    figure: Fraction
    unit: Unit
    steps: tuple[Step, ...]
