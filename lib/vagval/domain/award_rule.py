"""The published way to the winner (utvärderingsmodell, särskiljning)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vagval.domain.bilingual import Bilingual
from vagval.domain.place import Place

ParameterValue = str | int | bool
USUAL_PLACE = Place("procurement.toml", cell="award")
WHERE_IT_STANDS = Place("procurement.toml", cell="award")


@dataclass(frozen=True, slots=True)
class Override:
    """A finding that would stop the lock, and who takes responsibility for going on (avsteg).

    Parameters
    ----------
    finding
        Code of the finding.
    by, reason
        Who decided it, and why it is lawful all the same.
    """

    finding: str
    by: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class AwardRule:
    """Award model by name, its parameters as published, and the tie-break.

    Parameters
    ----------
    model
        Key of the award model, e.g. ``"value_deduction"``.
    parameters
        As written in ``procurement.toml``; the model itself reads and refuses them.
    tie_break
        ``"lowest_price"``, ``"highest:CRITERION"`` or ``"drawing"``, applied in order.
    place
        Where it stands: ``award``, or ``lot[2].award`` where a lot has a rule of its own.
    reason
        Why this model: needed where other bids enter the figure, and for an order of priority.
    overrides
        Decisions to go on in spite of a finding; published with the rest.
    """

    model: str
    parameters: Mapping[str, ParameterValue] = field(default_factory=dict)
    tie_break: tuple[str, ...] = ()
    place: Place = WHERE_IT_STANDS
    reason: Bilingual | None = None
    overrides: tuple[Override, ...] = ()
