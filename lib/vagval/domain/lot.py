"""One part of the procurement (del, anbudsområde): here usually a module."""

from dataclasses import dataclass

from vagval.domain.award_rule import AwardRule
from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree


@dataclass(frozen=True, slots=True)
class Lot:
    """A lot (del) with the award rule and the criteria that hold for it."""

    id: str
    name: Bilingual
    award: AwardRule
    tree: CriteriaTree
