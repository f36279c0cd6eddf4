"""How far a piece of evidence conforms to a required standard (granska mot standard)."""

from vagval.comply.item_checkers import ITEM_CHECKERS
from vagval.comply.judge_fhir_statement import judge_fhir_statement
from vagval.comply.subject import Subject
from vagval.domain.capability import CapabilityStatement
from vagval.domain.examination import Examination
from vagval.domain.shown import Shown
from vagval.domain.standard import RequiredStandard
from vagval.domain.standard_kinds import FHIR_STATEMENT


def examine(standard: RequiredStandard, shown: Shown, subject: Subject) -> Examination | None:
    """Check every item of a standard against what the evidence says.

    Returns
    -------
    Examination or None
        None: the evidence is of another kind than the standard asks for.
    """
    if standard.kind == FHIR_STATEMENT:
        return _examine_statement(standard, shown)
    expected, check = ITEM_CHECKERS[standard.kind]
    if not isinstance(shown, expected):
        return None
    outcomes = tuple(check(item, shown, subject) for item in standard.items)
    return Examination(outcomes, standard.weights)


def _examine_statement(standard: RequiredStandard, shown: Shown) -> Examination | None:
    """Compare two FHIR statements; their items are worked out, and compared all together."""
    if standard.statement is None or not isinstance(shown, CapabilityStatement):
        return None
    return judge_fhir_statement(
        standard.statement,
        standard.imports,
        shown,
        place=standard.place,
        weights=standard.weights,
    )
