"""How far a piece of evidence conforms to a required standard (granska mot standard)."""

from vagval.comply.item_checkers import ITEM_CHECKERS
from vagval.comply.subject import Subject
from vagval.domain.examination import Examination
from vagval.domain.shown import Shown
from vagval.domain.standard import RequiredStandard


def examine(standard: RequiredStandard, shown: Shown, subject: Subject) -> Examination | None:
    """Check every item of a standard against what the evidence says.

    Returns
    -------
    Examination or None
        None: the evidence is of another kind than the standard asks for.
    """
    expected, check = ITEM_CHECKERS[standard.kind]
    if not isinstance(shown, expected):
        return None
    outcomes = tuple(check(item, shown, subject) for item in standard.items)
    return Examination(outcomes, standard.weights)
