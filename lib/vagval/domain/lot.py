"""One part of the procurement (del, anbudsområde): here usually a module."""

from dataclasses import dataclass

from vagval.domain.award_rule import AwardRule
from vagval.domain.band import Band
from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree


@dataclass(frozen=True, slots=True)
class Lot:
    """A lot (del) with the award rule and the criteria that hold for it.

    Parameters
    ----------
    band
        Which prices and qualities are plausible, for the laboratory; None: not stated.
    """

    id: str
    name: Bilingual
    award: AwardRule
    tree: CriteriaTree
    band: Band | None = None
