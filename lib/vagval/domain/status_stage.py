"""How far one lot of a procurement has come (läge)."""

from enum import Enum


class Stage(Enum):
    """What has been done, in the order in which it is done; each rests on something in a file.

    ``CANCELLED`` stands last, since it ends a lot wherever it had come.

    References
    ----------
    The gates G0 to G19 of the evaluation's order (procurement_process G); LOU (2016:1145) 12:10
    (opening), 12:12 (award decision), 20:1 (standstill).
    """

    INCOMPLETE = "incomplete"
    """The criteria cannot be read, or an award rule is undefined or unlawful (before G0)."""
    COMPLETE = "complete"
    """Ground, tree, weights, scales, formula and rules are there (G0)."""
    TRIED = "tried"
    """The award models were tried on these very criteria before any bid (G1)."""
    LOCKED = "locked"
    """Two people locked the criteria (G2)."""
    PUBLISHED = "published"
    """The day of publication has come, and the criteria were locked (G3)."""
    CLOSED = "closed"
    """The last day for bids has passed (G4)."""
    OPENED = "opened"
    """The opening is on record (G5)."""
    CHECKED = "checked"
    """No ska-krav is unclear any more (G7)."""
    SCORED = "scored"
    """Points and reasons of the panel are complete (G8, G9)."""
    PROVISIONAL = "provisional"
    """The evaluation is on record, and something decisive is open."""
    EVALUATED = "evaluated"
    """The evaluation is on record, and nothing decisive is open (G12)."""
    STANDSTILL = "standstill"
    """The award decision is on record; no contract may be made yet (G14, G15)."""
    AWARDED = "awarded"
    """The award decision is on record, and the standstill period has run out (G16)."""
    CANCELLED = "cancelled"
    """The cancellation is on record."""

    @property
    def has_ended(self) -> bool:
        """Whether a decision has ended the absolute secrecy of the lot's bids."""
        return self in {Stage.STANDSTILL, Stage.AWARDED, Stage.CANCELLED}


WAY: tuple[Stage, ...] = (
    Stage.COMPLETE,
    Stage.LOCKED,
    Stage.PUBLISHED,
    Stage.OPENED,
    Stage.CHECKED,
    Stage.SCORED,
    Stage.EVALUATED,
    Stage.STANDSTILL,
    Stage.AWARDED,
)
"""The stations that a figure shows, first to last."""


def stations_reached(stage: Stage) -> int:
    """Count the stations that are behind a lot.

    A cancelled lot's way is not told: what had been done stands in its own documents.

    Examples
    --------
    >>> stations_reached(Stage.CLOSED), stations_reached(Stage.PROVISIONAL)
    (3, 6)
    >>> stations_reached(Stage.AWARDED) == len(WAY)
    True
    """
    if stage is Stage.CANCELLED:
        return 0
    order = list(Stage)
    return sum(order.index(station) <= order.index(stage) for station in WAY)
