"""How somebody came to their weights, as it was recorded (viktningsprotokoll)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.place import Place
from vagval.domain.weighting_judgments import Judgments


@dataclass(frozen=True, slots=True)
class NodeWeighting:
    """One person's judgments on the children of one node, or on all leaves at once.

    Parameters
    ----------
    lot
        Key.
    parent
        Key of the node whose children are weighed, ``""`` for the top; None: all leaves of the lot
        are weighed at once.
    method
        Key of ``ELICITED``.
    criteria
        Keys of what is weighed, in published order.
    reasons
        (criterion, why it weighs what it weighs), one for each criterion.
    """

    lot: str
    parent: str | None
    method: str
    criteria: tuple[str, ...]
    judgments: Judgments
    reasons: tuple[tuple[str, str], ...]
    place: Place


@dataclass(frozen=True, slots=True)
class WeightingRecord:
    """What one person judged before publication.

    Parameters
    ----------
    id
        Name of the file without ending.
    day
        When the judgments were made.
    """

    id: str
    name: str
    role: str
    day: date
    weightings: tuple[NodeWeighting, ...]

    def of_lot(self, lot: str) -> tuple[NodeWeighting, ...]:
        """Give the judgments on a lot, in the order of the file."""
        return tuple(each for each in self.weightings if each.lot == lot)
